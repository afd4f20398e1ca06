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
    plain: ['where does it usually get stuck in practice?', 'what do people ask you most about it?'],
  },
};
