import type { Frames } from '../hook.ts';

/** German openers on a shared group: the question is one that also somebody can answer who hardly looks in. */
export const de: Frames = {
  leads: {
    plain: ['wir sind beide in der Gruppe {x}. ', 'ich bin ebenfalls in der Gruppe {x}. '],
  },
  asks: {
    plain: [
      'Wie [sind Sie|bist du] auf die Gruppe gestoßen?',
      '[Schreiben Sie|Schreibst du] dort auch oder [lesen Sie|liest du] eher mit?',
    ],
  },
};
