import type { Frames } from '../hook.ts';

/** English openers on an interest. */
export const en: Frames = {
  leads: {
    plain: [
      '{q} is among your interests. ',
      'a question about {q}, one of your interests: ',
      'you list {q} as an interest. ',
    ],
  },
  asks: {
    plain: ['how did you get into that?', 'what draws you to it?', 'what do you like best about it?'],
  },
};
