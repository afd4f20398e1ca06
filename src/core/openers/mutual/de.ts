import type { Frames } from '../hook.ts';

/** German words for a shared contact; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      'wir kennen beide {x}. ',
      '{x} kennen wir beide. ',
      '[Sie kennen|du kennst] {x}, ich auch. ',
      'mit {x} haben wir einen gemeinsamen Kontakt. ',
      'wir haben {x} als gemeinsamen Kontakt. ',
      'auch ich kenne {x}. ',
      'ich sehe, dass wir beide {x} kennen. ',
      'unser gemeinsamer Kontakt ist {x}. ',
      'wir haben einen gemeinsamen Kontakt, {x}. ',
      'ich kenne {x} ebenfalls. ',
      'wie ich sehe, kennen wir beide {x}. ',
    ],
  },
  asks: {},
};
