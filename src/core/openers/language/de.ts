import type { Frames } from '../hook.ts';

/** German openers on a language. */
export const de: Frames = {
  leads: {
    plain: [
      '[Sie sprechen|du sprichst] {p}. ',
      'wie ich sehe, [sprechen Sie|sprichst du] {p}. ',
      'in [Ihrem|deinem] Profil steht, dass [Sie|du] {p} [sprechen|sprichst]. ',
    ],
  },
  asks: {
    plain: ['Wobei hilft [Ihnen|dir] das im Beruf?', 'Wann [brauchen Sie|brauchst du] das bei der Arbeit?'],
  },
};
