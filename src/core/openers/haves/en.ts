import type { Frames } from '../hook.ts';

/** English openers on what somebody offers. */
export const en: Frames = {
  leads: {
    plain: [
      'you offer {q}. ',
      'a question about {q}, which you offer: ',
      'your profile lists {q} under what you offer. ',
    ],
  },
  asks: {
    plain: ['what do people ask you most about it?', 'how did you get into that?'],
  },
};
