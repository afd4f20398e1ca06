import type { Frames } from '../hook.ts';

/** German words for a shared group; a passage of the recipient's own follows. */
export const de: Frames = {
  leads: {
    tie: [
      'wir sind beide in der Gruppe {x}. ',
      'die Gruppe {x} haben wir gemeinsam. ',
      'in der Gruppe {x} bin ich auch. ',
      'ich bin ebenfalls in der Gruppe {x}. ',
    ],
  },
  asks: {},
};
