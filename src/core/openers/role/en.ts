import type { Frames } from '../hook.ts';
import { workQuestions } from '../questions/work-en.ts';

/** English words for a role and an employer. */
export const en: Frames = {
  leads: {
    both: [
      'a question about your work as {r} at {c}: ',
      'you work as {r} at {c}. ',
      'a question for you as {r} at {c}: ',
      'your days as {r} at {c} make me curious: ',
    ],
    role: [
      'a question I would only ask {o}: ',
      'a question about your work as {r}: ',
      'you work as {r}. ',
      'a question for you as {r}: ',
      'your days as {r} make me curious: ',
    ],
    field: [
      'a question about your work ({q}): ',
      'your profile says {q}. ',
      '{q}, it says in your profile: ',
      'your work makes me curious ({q}): ',
    ],
    company: ['a question about your work at {c}: ', 'your work at {c} makes me curious: ', 'you work at {c}. '],
  },
  asks: workQuestions,
};
