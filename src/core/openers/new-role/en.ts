import type { Frames } from '../hook.ts';

/** English openers on a role that is new. */
export const en: Frames = {
  leads: {
    plain: [
      'you started as {q} not long ago. ',
      'new in your profile: {q}. ',
      'a question about your new role ({q}): ',
      '{q} has not been in your profile for long. ',
      'you took on a new role recently ({q}). ',
    ],
  },
  asks: {
    plain: [
      'what turned out different from the plan?',
      'what surprised you most at the start?',
      'what do you wish you had known on day one?',
      'what were you looking forward to most?',
    ],
  },
};
