import type { Frames } from '../hook.ts';

/** English openers on a shared school: the question is about that place. */
export const en: Frames = {
  leads: {
    still: ["I'm still at {c}, where you went too. ", "I'm at {c} now, where you were before me. "],
    named: ['we both went to {c}. ', 'I went to {c} too. ', 'like you, I went to {c}. ', 'we were both at {c}. '],
  },
  asks: {
    plain: ['who taught you the most there?', 'what did you learn there that stuck?'],
  },
};
