import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-en.ts';

/** English words for a role and an employer. Often nothing leads up to the question. */
export const en: Frames = {
  leads: {
    both: [
      'a question about your work as {r} at {c}: ',
      'one thing I would like to know about your work as {r} at {c}: ',
      'I am curious about your work as {r} at {c}: ',
    ],
    role: [
      'a question about your work as {r}: ',
      'one thing I would like to know about your work as {r}: ',
      'I am curious about your work as {r}: ',
    ],
    company: [
      'a question about your work at {c}: ',
      'one thing I would like to know about your work at {c}: ',
      'I am curious about your work at {c}: ',
    ],
    trade: ['', 'out of curiosity: ', "I'm curious: "],
    named: ['', 'out of curiosity: ', "I'm curious: "],
    bare: [''],
  },
  asks: workQuestions,
};
