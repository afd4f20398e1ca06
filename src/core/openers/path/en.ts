import type { Frames } from '../hook.ts';

/** English openers on a change of path. */
export const en: Frames = {
  leads: {
    told: [
      'your profile says: {q}. ',
      'in your profile you write: {q}. ',
      'your route made me curious: {q}. ',
      'I read this in your profile: {q}. ',
    ],
    changed: ['from {a} to {b}: '],
  },
  asks: {
    turned: ['how did the change come about?', 'what felt strangest about the switch?', 'what made you switch?'],
    changed: ['how did that come about?', 'what made you switch?', 'what felt strangest about the switch?'],
    rose: ['what have you kept from those first years?', 'what did you learn there that you still use?'],
  },
};
