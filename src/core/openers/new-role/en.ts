import type { Frames } from '../hook.ts';

/** English openers on a role that is new. */
export const en: Frames = {
  leads: {
    plain: [
      'I saw that you have a new role ({q}). ',
      'a question about your new role ({q}): ',
      'you took on a new role recently ({q}). ',
      '{q} is new in your profile. ',
    ],
    person: [
      'I saw that you started as {r} recently. ',
      'you started as {r} not long ago. ',
      'you recently started as {r}. ',
      'you have not been working as {r} for long. ',
      'a question about your new job as {r}: ',
    ],
  },
  asks: {
    plain: [
      'what turned out different from the plan?',
      'what surprised you most at the start?',
      'how have the first weeks been?',
      'how are you settling in?',
    ],
  },
};
