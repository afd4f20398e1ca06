import type { Frames } from '../hook.ts';

/** English openers on what somebody offers. */
export const en: Frames = {
  leads: {
    plain: ['you offer {q}. ', 'a question about {q}: ', 'your profile says that you offer {q}. '],
  },
  asks: {
    plain: ['what about it is harder than people think?', 'how did you get into that?'],
  },
};
