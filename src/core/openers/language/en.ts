import type { Frames } from '../hook.ts';

/** English openers on a language. */
export const en: Frames = {
  leads: {
    plain: [
      '{q} is among your languages. ',
      'you speak {q}. ',
      'you list {q} among your languages. ',
      'a question about {q} among your languages: ',
    ],
  },
  asks: {
    plain: ['where does it help you most at work?', 'when do you use it at work?'],
  },
};
