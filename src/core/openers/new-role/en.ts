import type { Frames } from '../hook.ts';

/** English openers on a role that is new. */
export const en: Frames = {
  leads: {
    at: ['I saw that you joined {c} recently. ', 'you joined {c} not long ago. ', 'I saw that you are new at {c}. '],
    person: [
      'I saw that you started as {r} recently. ',
      'you started as {r} not long ago. ',
      'you recently started as {r}. ',
    ],
  },
  asks: {
    plain: ['what has been the biggest change so far?', 'how are you settling in?', 'what has surprised you so far?'],
  },
};
