import type { Frames } from '../hook.ts';

/** German openers on a language. */
export const de: Frames = {
  leads: {
    plain: [
      'unter [Ihren|deinen] Sprachen steht {q}. ',
      '{q} steht unter [Ihren|deinen] Sprachen. ',
      '[Sie sprechen|du sprichst] {q}. ',
      'eine Frage zu {q} unter [Ihren|deinen] Sprachen: ',
    ],
  },
  asks: {
    plain: ['Wobei hilft [Ihnen|dir] das im Beruf?', 'Wann [brauchen Sie|brauchst du] das bei der Arbeit?'],
  },
};
