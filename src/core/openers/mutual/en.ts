import type { Frames } from '../hook.ts';

/** English openers on a shared contact: the question is about the two of them. */
export const en: Frames = {
  leads: {
    plain: [
      'I just saw that we both know {x}. ',
      'I noticed that we both know {x}. ',
      'I see that we both know {x}. ',
      'you and I both know {x}. ',
      'I just noticed that we both know {x}. ',
      'I was looking at your page and saw that we both know {x}. ',
      'looking at your page, I noticed that we both know {x}. ',
      'reading your page, I saw that we both know {x}. ',
    ],
  },
  asks: {
    met: [
      'how did your paths cross?',
      'how did you two meet?',
      'where did you two meet?',
      'where did your paths cross?',
      'how did you get to know each other?',
    ],
  },
};
