import type { Frames } from '../hook.ts';

/** German words for the same town; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      'ich bin wie [Sie|du] in {x}. ',
      'ich bin auch in {x} zu Hause. ',
      'ich bin ebenfalls in {x}. ',
      'wir sind beide in {x}. ',
    ],
  },
  asks: {},
};
