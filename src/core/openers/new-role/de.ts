import type { Frames } from '../hook.ts';

/** German openers on a role that is new. */
export const de: Frames = {
  leads: {
    plain: [
      'seit Kurzem steht {q} in [Ihrem|deinem] Profil. ',
      '[Sie haben|du hast] vor Kurzem als {q} angefangen. ',
      'neu in [Ihrem|deinem] Profil: {q}. ',
      'eine Frage zu [Ihrer|deiner] neuen Aufgabe ({q}): ',
      'in [Ihrem|deinem] Profil steht seit Kurzem {q}. ',
    ],
  },
  asks: {
    plain: [
      'Was ist anders gekommen als gedacht?',
      'Was hat [Sie|dich] am Anfang am meisten überrascht?',
      'Was [hätten Sie|hättest du] gern schon am ersten Tag gewusst?',
      'Worauf [haben Sie sich|hast du dich] am meisten gefreut?',
    ],
  },
};
