import type { Frames } from '../hook.ts';

/** English openers on what somebody offers. */
export const en: Frames = {
  leads: {
    plain: [
      'you offer {q}. ',
      '{q} is among the things you offer. ',
      'a question about {q}, which you offer: ',
      'your profile lists {q} under what you offer. ',
      'I stopped at {q} in what you offer. ',
      'among the things you offer I read {q}. ',
      'on {q}, which you offer: ',
      'you list {q} among the things you offer. ',
    ],
  },
  asks: {
    plain: [
      'how did you get into that?',
      'what do people underestimate about it?',
      'where does it usually get stuck in practice?',
      'what was your most important lesson there?',
      'what do people ask you most about it?',
      'what has changed most about it lately?',
    ],
  },
};
