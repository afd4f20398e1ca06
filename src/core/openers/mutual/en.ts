import type { Frames } from '../hook.ts';

/** English words for a shared contact; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: {
    tie: [
      'we both know {x}. ',
      'I know {x} too. ',
      'I also know {x}. ',
      'our mutual contact is {x}. ',
      'we have a mutual contact, {x}. ',
      '{x} is a mutual contact of ours. ',
      'it turns out we both know {x}. ',
      'I see we both know {x}. ',
      'you know {x}, and so do I. ',
      '{x} is someone we both know. ',
      'like you, I know {x}. ',
    ],
  },
  asks: {},
};
