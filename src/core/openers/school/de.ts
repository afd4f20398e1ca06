import type { Frames } from '../hook.ts';

/** German words for a shared school; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      'eine Station haben wir gemeinsam: {p}. ',
      'uns verbindet eine Station: {p}. ',
      'im Lebenslauf haben wir etwas gemeinsam: {p}. ',
      '{p} steht auch in meinem Lebenslauf. ',
    ],
  },
  asks: {},
};
