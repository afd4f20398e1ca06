import type { Frames } from '../hook.ts';

/** English openers on a shared group: the question is about that group. */
export const en: Frames = {
  leads: {
    plain: [
      'we are both in the group {x}. ',
      'I am in the group {x} too. ',
      'like you, I am in the group {x}. ',
      "I'm in the group {x} as well. ",
    ],
  },
  asks: {
    plain: ['which discussion there has helped you most lately?'],
  },
};
