import type { Frames } from '../hook.ts';

/** English openers on a language. */
export const en: Frames = {
  leads: {
    plain: [
      '{q} is among your languages. ',
      'among your languages I read {q}. ',
      'you list {q} among your languages. ',
      'a question about {q} among your languages: ',
    ],
  },
  asks: {
    plain: [
      'where does it help you most at work?',
      'when do you use it at work?',
      'which doors has it opened for you at work?',
    ],
  },
};
