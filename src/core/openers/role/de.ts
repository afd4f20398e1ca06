import type { Frames } from '../hook.ts';

/** German words for role and employer; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: ['[Sie sind|du bist] {r} bei {c}. ', '{r} bei {c}: das hat mich neugierig gemacht. '],
  },
  asks: {},
};
