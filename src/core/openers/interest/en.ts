import type { Frames } from '../hook.ts';

/** English openers on an interest. */
export const en: Frames = {
  leads: {
    plain: [
      '{q} is among your interests. ',
      'among your interests I read {q}. ',
      'I stopped at {q} in your profile. ',
      'a question about {q}, one of your interests: ',
      'you list {q} as an interest. ',
      '{q} in your profile made me curious: ',
    ],
  },
  asks: {
    plain: [
      'how did you get into that?',
      'what draws you to it?',
      'what would an outsider never guess about it?',
      'where would you tell a beginner to start?',
    ],
  },
};
