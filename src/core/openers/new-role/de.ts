import type { Frames } from '../hook.ts';

/** German openers on a role that is new. */
export const de: Frames = {
  leads: {
    plain: [
      'seit Kurzem steht {q} in [Ihrem|deinem] Profil. ',
      'eine Frage zu [Ihrer|deiner] neuen Aufgabe ({q}): ',
      'in [Ihrem|deinem] Profil steht seit Kurzem {q}. ',
      '[Ihre|deine] neue Aufgabe ist mir aufgefallen ({q}). ',
    ],
    person: [
      '[Sie sind|du bist] seit Kurzem {r}. ',
      '[Sie haben|du hast] vor Kurzem als {r} angefangen. ',
      'seit Kurzem [sind Sie|bist du] {r}. ',
      '[Sie arbeiten|du arbeitest] seit Kurzem als {r}. ',
      'vor Kurzem [haben Sie|hast du] als {r} angefangen. ',
    ],
  },
  asks: {
    plain: [
      'Was ist anders gekommen als gedacht?',
      'Was hat [Sie|dich] am Anfang am meisten überrascht?',
      'Wie waren die ersten Wochen?',
      'Wie [sind Sie|bist du] dort angekommen?',
    ],
  },
};
