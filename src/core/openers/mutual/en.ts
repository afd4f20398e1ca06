import type { Frames } from '../hook.ts';

/** English words for a shared contact; a passage of the recipient's own follows. */
export const en: Frames = {
  leads: {
    tie: [
      'we both know {x}. ',
      '{x} is a contact we share. ',
      'I see we both know {x}. ',
      'you know {x}, and so do I. ',
      'we have {x} in common. ',
      '{x} is someone we both know. ',
      'like you, I know {x}. ',
      'we share {x} as a contact. ',
    ],
  },
  asks: {},
};
