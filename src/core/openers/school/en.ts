import type { Frames } from '../hook.ts';

/** English openers on a shared school: the question is about that place. */
export const en: Frames = {
  leads: {
    named: [
      'we both went to {c}. ',
      'I went to {c} too. ',
      'like you, I went to {c}. ',
      'I see that you went to {c}, so did I. ',
    ],
    plain: ['we both went to {p}. ', 'I went to {p} too. '],
  },
  asks: {
    plain: [
      'whose classes do you still remember?',
      'what do you remember best from there?',
      'who did you learn most from there?',
    ],
  },
};
