import type { Frames } from '../hook.ts';

/** German words for a shared school; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      'eine Station haben wir gemeinsam: {p}. ',
      'wir teilen eine Station: {p}. ',
      'uns verbindet eine Station: {p}. ',
      'gemeinsame Station: {p}. ',
      'im Lebenslauf haben wir eines gemeinsam: {p}. ',
    ],
  },
  asks: {},
};
