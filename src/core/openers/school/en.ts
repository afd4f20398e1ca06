import type { Frames } from '../hook.ts';

/** English words for a shared school; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: {
    tie: [
      'we both went to {p}. ',
      'I went to {p} too. ',
      '{p} is on my CV as well. ',
      '{p} is something we have in common. ',
      'like you, I went to {p}. ',
    ],
  },
  asks: {},
};
