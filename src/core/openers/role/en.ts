import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-en.ts';

/** English questions by work; nothing leads up to them. */
export const en: Frames = {
  leads: {
    plain: ['', 'out of curiosity: ', "I'm curious: "],
    since: ["you've been {r} since {y}. ", 'I see you have been {r} since {y}. ', 'you have been {r} since {y}. '],
  },
  asks: {
    ...workQuestions,
    since: ['what has changed most since then?', 'what has stayed the way it was at the beginning?'],
  },
};
