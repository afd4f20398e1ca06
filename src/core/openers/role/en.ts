import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-en.ts';

/** English words for a role and an employer. */
export const en: Frames = {
  leads: {
    both: [
      'a question about your work as {r} at {c}: ',
      'one thing I would like to know about your work as {r} at {c}: ',
      'I have one question about your work as {r} at {c}: ',
      'curious about your work as {r} at {c}: ',
    ],
    role: [
      'a question about your work as {r}: ',
      'one thing I would like to know about your work as {r}: ',
      'I have one question about your work as {r}: ',
      'a question for you as {r}: ',
    ],
    field: ['I have a question about your work ({q}): ', 'one thing I would like to know about your work ({q}): '],
    company: [
      'a question about your work at {c}: ',
      'one thing I would like to know about your work at {c}: ',
      'I have one question about your work at {c}: ',
      'curious about your work at {c}: ',
    ],
  },
  asks: workQuestions,
};
