import type { Frames } from '../hook.ts';

/** German openers on a shared group: the question is about that group. */
export const de: Frames = {
  leads: {
    plain: [
      'wir sind beide in der Gruppe {x}. ',
      'in der Gruppe {x} bin ich auch. ',
      'ich bin ebenfalls in der Gruppe {x}. ',
      'die Gruppe {x} haben wir gemeinsam. ',
    ],
  },
  asks: {
    plain: [
      'Wie [sind Sie|bist du] auf die Gruppe gestoßen?',
      'Welche Diskussion dort hat [Ihnen|dir] zuletzt weitergeholfen?',
    ],
  },
};
