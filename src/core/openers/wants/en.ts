import type { Frames } from '../hook.ts';

/** English openers on what somebody looks for. */
export const en: Frames = {
  leads: {
    offered: [
      'I read that you are looking for {q}. I may be able to help. ',
      'you are looking for {q}, and I think I can help. ',
      'I see that you are looking for {q}. I might be able to help with that. ',
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
    met: ['is that still current?', 'are you still looking?'],
    knowledge: ['what would you most like to find out?', 'are you still looking?'],
    thing: ['any luck so far?', 'have you had any luck yet?', 'are you still looking?'],
  },
};
