import type { Frames } from '../hook.ts';

/** German openers on a role that is new. */
export const de: Frames = {
  leads: {
    at: [
      '[Sie sind|du bist] seit Kurzem {c}. ',
      'seit Kurzem [sind Sie|bist du] {c}. ',
      '[Sie haben|du hast] vor Kurzem {c} angefangen. ',
    ],
    person: [
      '[Sie sind|du bist] seit Kurzem {r}. ',
      '[Sie haben|du hast] vor Kurzem als {r} angefangen. ',
      'seit Kurzem [sind Sie|bist du] {r}. ',
      '[Sie arbeiten|du arbeitest] seit Kurzem als {r}. ',
    ],
  },
  asks: {
    plain: [
      'Was ist dort anders, als [Sie|du] es [kannten|kanntest]?',
      'Wie [sind Sie|bist du] dort angekommen?',
      'Was hat [Sie|dich] bisher am meisten überrascht?',
    ],
  },
};
