import type { Frames } from '../hook.ts';

/** German openers on a role that is new. */
export const de: Frames = {
  leads: {
    moved: ['erst {a}, jetzt {b}: ', 'früher {a}, jetzt {b}: '],
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
    moved: [
      'Was ist dort ganz anders?',
      'Wie waren die ersten Wochen?',
      'Was hat [Sie|dich] dort am meisten überrascht?',
    ],
    plain: [
      'Wie waren die ersten Wochen?',
      'Wie [sind Sie|bist du] dort angekommen?',
      'Was hat [Sie|dich] bisher am meisten überrascht?',
    ],
  },
};
