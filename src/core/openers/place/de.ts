import type { Frames } from '../hook.ts';

/** German words for the same town; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      'wir sitzen beide in {x}. ',
      'ich bin auch in {x} zu Hause. ',
      'wie [Sie|du] bin ich in {x}. ',
      'wir sind beide in {x}. ',
    ],
  },
  asks: {},
};
