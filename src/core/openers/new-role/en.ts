import type { Frames } from '../hook.ts';

/** English openers on a role that is new. */
export const en: Frames = {
  leads: {
    plain: [
      '{q} is still new for you. ',
      'you started as {q} not long ago. ',
      'new in your profile: {q}. ',
      'a question about your new role ({q}): ',
      'a few months in as {q}: ',
      'less than a year as {q}: ',
      '{q} has not been in your profile for long. ',
      'you took on {q} recently. ',
    ],
  },
  asks: {
    plain: [
      'what turned out different from the plan?',
      'what surprised you most at the start?',
      'what do you want to tackle next?',
      'what do you wish you had known on day one?',
      'what already runs the way you wanted?',
      'what were you looking forward to most?',
    ],
  },
};
