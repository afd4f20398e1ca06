import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-de.ts';

/** German questions by work; nothing leads up to them. */
export const de: Frames = {
  leads: {
    plain: ['', 'eine Frage aus Neugier: '],
    since: [
      '[Sie sind|du bist] seit {y} {r}. ',
      'seit {y} [sind Sie|bist du] {r}. ',
      '[Sie arbeiten|du arbeitest] seit {y} als {r}. ',
    ],
  },
  asks: {
    ...workQuestions,
    since: ['Was hat sich in dieser Zeit am meisten verändert?', 'Was ist geblieben, wie es am Anfang war?'],
  },
};
