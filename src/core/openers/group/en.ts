import type { Frames } from '../hook.ts';

/** English words for a shared group; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: {
    tie: [
      'we are both in {x}. ',
      'I am in the group {x} too. ',
      'we share the group {x}. ',
      'the group {x} is something we have in common. ',
      'like you, I am in {x}. ',
      "I'm a member of {x} as well. ",
    ],
  },
  asks: {},
};
