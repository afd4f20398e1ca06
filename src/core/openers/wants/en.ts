import type { Frames } from '../hook.ts';

/** English openers on what somebody looks for. */
export const en: Frames = {
  leads: {
    offered: [
      'you are looking for {q}. Here is what I can offer: {m}. What would be most useful to hear first?',
      'you look for {q}, I offer this: {m}. Where are you with it right now?',
      'on {q} I may be able to help: {m}. What would you like to know first?',
    ],
    met: [
      'you are looking for {q}. I work on that side myself ({m}). ',
      'on {q} I may have something to add ({m}). ',
      "your profile says you're looking for {q}. That's close to my own work ({m}). ",
    ],
    plain: [
      'you are looking for {q}. ',
      "your profile says you're looking for {q}. ",
      'I read that you are looking for {q}. ',
      "you say you're looking for {q}. ",
    ],
  },
  asks: {
    met: ['what matters most to you there?', 'what would be most useful to hear first?'],
    knowledge: ['what matters most to you there?', 'what would you most like to find out?'],
    thing: ['any luck so far?', 'what matters most to you there?', 'has anything come up yet?'],
  },
};
