import type { Frames } from '../hook.ts';

/** German words for a shared employer; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      '{x} steht auch in meinem Lebenslauf. ',
      'wir haben beide {x} im Lebenslauf. ',
      'uns verbindet {x}. ',
      '{x} kenne ich von innen. ',
      'eine Station haben wir gemeinsam: {x}. ',
      'wir teilen eine Station: {x}. ',
    ],
  },
  asks: {},
};
