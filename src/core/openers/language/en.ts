import type { Frames } from '../hook.ts';

/** English openers on a language. */
export const en: Frames = {
  leads: {
    plain: ['you speak {p}. ', 'I see that you speak {p}. ', 'your profile says that you speak {p}. '],
  },
  asks: {
    plain: ['where does it help you most at work?', 'when do you use it at work?'],
  },
};
