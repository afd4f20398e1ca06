import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-en.ts';

/** English questions by work; nothing leads up to them. */
export const en: Frames = {
  leads: {
    plain: ['', 'out of curiosity: ', "I'm curious: "],
  },
  asks: workQuestions,
};
