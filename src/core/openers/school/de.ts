import type { Frames } from '../hook.ts';

/** German words for a shared school; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      'wir haben beide {x} im Lebenslauf. ',
      '{x} steht auch in meinem Lebenslauf. ',
      'uns verbindet {x}. ',
      '{x} kenne ich aus eigener Zeit. ',
      'auch mein Weg führte über {x}. ',
      'wir teilen eine Station: {x}. ',
      'eine Station haben wir gemeinsam: {x}. ',
    ],
  },
  asks: {},
};
