import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-en.ts';

/** English words for a role and an employer. Often nothing leads up to the question. */
export const en: Frames = {
  leads: {
    role: [
      'a quick question about your work as {r}: ',
      'a question about your work as {r}: ',
      "one thing I'd like to know about your work as {r}: ",
    ],
    company: ['a question about your work at {c}: ', 'a quick question about your work at {c}: '],
    trade: ['out of curiosity: ', "I'm curious: ", "one thing I'd like to know: "],
    named: ['', 'out of curiosity: ', "I'm curious: ", "one thing I'd like to know: "],
    bare: ['out of curiosity: ', "I'm curious: "],
  },
  asks: workQuestions,
};
