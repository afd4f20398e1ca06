import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-de.ts';

/** German questions by work; nothing leads up to them. */
export const de: Frames = {
  leads: {
    plain: ['', 'eine Frage aus Neugier: '],
  },
  asks: workQuestions,
};
