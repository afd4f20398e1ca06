import type { Frames } from '../hook.ts';

/** English openers on a shared employer: the question is about that place. */
export const en: Frames = {
  leads: {
    named: [
      '{c} is on my CV as well. ',
      'like you, I have {c} on my CV. ',
      'I have worked at {c} as well. ',
      'we both have {c} on our CVs. ',
    ],
    plain: ['{x} is on my CV as well. ', 'we both have {x} on our CVs. '],
  },
  asks: {
    now: ['which team are you in?', 'what is it like there these days?', 'what has changed there most lately?'],
    past: ['which team were you in?', 'what did you learn there that stuck?'],
  },
};
