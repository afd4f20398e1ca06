import type { Frames } from '../hook.ts';

/** English openers on a shared school: the question is about that place. */
export const en: Frames = {
  leads: {
    named: ['we both went to {c}. ', 'I went to {c} too. ', 'like you, I went to {c}. ', 'I see we both went to {c}. '],
  },
  asks: {
    plain: [
      'who taught you the most there?',
      'what from there do you still use?',
      'what did you learn there that stuck?',
    ],
  },
};
