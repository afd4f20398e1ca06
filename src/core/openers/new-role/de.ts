import type { Frames } from '../hook.ts';

/** German openers on a role that is new. */
export const de: Frames = {
  leads: {
    plain: [
      '{q} ist für [Sie|dich] noch frisch. ',
      'seit Kurzem steht {q} in [Ihrem|deinem] Profil. ',
      '[Sie haben|du hast] vor Kurzem als {q} angefangen. ',
      'neu in [Ihrem|deinem] Profil: {q}. ',
      'seit ein paar Monaten {q}: ',
      'noch kein Jahr {q}: ',
      'eine Frage zu [Ihrer|deiner] neuen Aufgabe ({q}): ',
    ],
  },
  asks: {
    plain: [
      'Was ist anders gekommen als gedacht?',
      'Was hat [Sie|dich] am Anfang am meisten überrascht?',
      'Was [gehen Sie|gehst du] als Nächstes an?',
      'Was [hätten Sie|hättest du] gern schon am ersten Tag gewusst?',
      'Was läuft schon so, wie [Sie es wollten|du es wolltest]?',
      'Worauf [haben Sie sich|hast du dich] am meisten gefreut?',
    ],
  },
};
