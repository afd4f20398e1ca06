import type { Frames } from '../hook.ts';

/** English words for the same town; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: {
    tie: ['we are both in {x}. ', 'I am in {x} too. ', 'like you, I am based in {x}. ', "I'm in {x} as well. "],
  },
  asks: {},
};
