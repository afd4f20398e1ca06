import type { Frames } from '../hook.ts';

/** German openers on a shared contact: the question is about the two of them. */
export const de: Frames = {
  leads: {
    plain: [
      'wir kennen beide {x}. ',
      'ich kenne {x} auch. ',
      'wir beide kennen {x}. ',
      'auf [Ihrer|deiner] Seite habe ich gesehen, dass wir beide {x} kennen. ',
      'ich habe gesehen, dass wir beide {x} kennen. ',
      'ich sehe, dass wir beide {x} kennen. ',
      'gerade habe ich gesehen, dass wir beide {x} kennen. ',
      'wie ich sehe, kennen wir beide {x}. ',
    ],
  },
  asks: {
    met: [
      'Wo [haben Sie sich|habt ihr euch] kennengelernt?',
      'Wie [haben Sie sich|habt ihr euch] kennengelernt?',
      'Wo haben sich [Ihre|eure] Wege gekreuzt?',
    ],
  },
};
