import type { Frames } from '../hook.ts';

/** English openers on a role that is new. */
export const en: Frames = {
  leads: {
    moved: ['from {a} to {b}: ', 'first {a}, now {b}: ', 'I saw that you went from {a} to {b}. '],
    at: ['I saw that you joined {c} recently. ', 'you joined {c} not long ago. ', 'I saw that you are new at {c}. '],
    person: [
      'I saw that you started as {r} recently. ',
      'you started as {r} not long ago. ',
      'you recently started as {r}. ',
    ],
  },
  asks: {
    moved: [
      'what has been the biggest change so far?',
      'how have the first weeks been?',
      'what has surprised you so far?',
    ],
    plain: ['how have the first weeks been?', 'how are you settling in?', 'what has surprised you so far?'],
  },
};
