import type { Frames } from '../hook.ts';

/** English openers on a talk. */
export const en: Frames = {
  leads: {
    plain: [
      'you wrote: {q}. ',
      '{q}: ',
      'in your post you say {q}. ',
      'a question about {q}: ',
      'about {q} in your post: ',
      'I stopped at {q} in your post. ',
      'from your post: {q}. ',
      'reading {q}, I wondered: ',
    ],
  },
  asks: {
    ahead: [
      'what should people still have in mind on their way home?',
      'which question from the audience would you find hardest?',
      'which example will you not leave out?',
      'what made you pick that subject?',
    ],
    held: [
      'which question from the audience stayed with you?',
      'what landed differently than you expected?',
      'what did people talk about longest afterwards?',
    ],
  },
};
