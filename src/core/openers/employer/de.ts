import type { Frames } from '../hook.ts';

/** German words for a shared employer; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      '{x} steht auch in meinem Lebenslauf. ',
      'eine Station haben wir gemeinsam: {x}. ',
      'uns verbindet eine Station: {x}. ',
      'im Lebenslauf haben wir etwas gemeinsam: {x}. ',
    ],
  },
  asks: {},
};
