import type { Frames } from '../hook.ts';

/** English openers on what somebody looks for. */
export const en: Frames = {
  leads: {
    offered: [
      'I read that you are looking for {q}. I may be able to help. ',
      'you are looking for {q}, and I think I can help. ',
      'I see that you are looking for {q}. I might be able to help with that. ',
    ],
    met: [
      'you are looking for {q}. That is close to my own work. ',
      'I read that you are looking for {q}. That is close to what I do. ',
    ],
    plain: [
      'you are looking for {q}. ',
      "your profile says you're looking for {q}. ",
      'I read that you are looking for {q}. ',
      'I saw that you are looking for {q}. ',
      'I see that you are looking for {q}. ',
      'I just read that you are looking for {q}. ',
    ],
  },
  asks: {
    met: ['what matters most to you?', 'what would help you most?'],
    knowledge: ['what matters most to you?', 'which question is on your mind most?'],
    thing: ['any luck so far?', 'how is the search going?', 'have you had any luck yet?'],
  },
};
