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
      'Wie [sind Sie|bist du] darauf gekommen?',
      'Welche Themen dort interessieren [Sie|dich] am meisten?',
      'Was bringt [Ihnen|dir] die Gruppe?',
    ],
  },
};
