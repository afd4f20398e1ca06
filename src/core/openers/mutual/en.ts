import type { Frames } from '../hook.ts';

/** English words for a shared contact; a passage of the recipient's own follows, or a plain question. */
export const en: Frames = {
  leads: {
    goal: ['we both know {x}. My subject right now: {m}. ', '{x} is someone we both know. What I am working on: {m}. '],
    role: ['we both know {x}. My own work: {m}. ', '{x} is a contact we share. My own work: {m}. '],
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
  asks: {
    work: ['what are you working on right now?', 'which question keeps you busiest at work these days?'],
    goal: ['how do you go about it?', 'how do you handle that?'],
  },
};
