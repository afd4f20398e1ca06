import type { Frames } from '../hook.ts';

/** English openers on what somebody looks for. */
export const en: Frames = {
  leads: {
    offered: [
      'you are looking for {q}. I can offer something there: {m}. What would help you most?',
      'you are looking for {q}. That is close to what I offer: {m}. What matters most to you?',
      'I read that you are looking for {q}. I may be able to help: {m}. What would be most useful?',
    ],
    met: [
      'you are looking for {q}. That is close to my own work. ',
      'you are looking for {q}, which is what I work on. ',
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
    thing: ['any luck so far?', 'has anything come up yet?', 'how is the search going?'],
  },
};
