import type { Frames } from '../hook.ts';

/** English openers on a change of path. */
export const en: Frames = {
  leads: {
    told: ['I read that {t}. ', 'I read in your profile that {t}. ', 'your profile says that {t}. '],
    was: ['I read that you used to be {j}. ', 'I see you used to be {j}. ', 'you used to be {j}, I read. '],
    changed: ['from {a} to {b}: '],
  },
  asks: {
    turned: ['how did the change come about?', 'what felt strangest about the switch?', 'what made you switch?'],
    changed: ['how did that come about?', 'what made you switch?', 'what felt strangest about the switch?'],
    rose: ['what have you kept from those first years?', 'what did you learn there that you still use?'],
  },
};
