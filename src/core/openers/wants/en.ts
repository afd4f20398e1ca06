import type { Frames } from '../hook.ts';

/** English openers on what somebody looks for. */
export const en: Frames = {
  leads: {
    offered: [
      "you are looking for {q}. I can offer {m} and am happy to share what worked for us and what didn't.",
      "your profile says you're looking for {q}. That meets {m} on my side. Where do you stand with it?",
      'you look for {q}, I offer {m}. What would be most useful to hear first?',
      'on {q} I may have something to give: {m}. What would you like to know first?',
      "I read {q} among the things you're looking for. I have {m} to offer. Where shall I start?",
    ],
    met: [
      'you are looking for {q}. I work on that side myself ({m}). ',
      "{q} is on your list of things you're looking for. I may be able to add something ({m}). ",
      'on {q} I may have something to add ({m}). ',
      "your profile says you're looking for {q}. That's close to my own work ({m}). ",
    ],
    plain: [
      'you are looking for {q}. ',
      "your profile says you're looking for {q}. ",
      "{q} is on the list of what you're looking for. ",
      'a question about {q}, which you are looking for: ',
      "among the things you're looking for I read {q}. ",
      'I stopped at {q} in what you are looking for. ',
      "you say you're looking for {q}. ",
      "on {q}, which you're looking for: ",
    ],
  },
  asks: {
    met: [
      'what matters most to you there?',
      'what would be most useful to hear first?',
      'what is the open question for you?',
    ],
    knowledge: [
      'what matters most to you there?',
      'what got you started on that?',
      'what would you most like to find out?',
      'where do you stand with it?',
      'on which question above all?',
    ],
    thing: [
      'any luck so far?',
      'what matters most to you there?',
      'what would be the ideal find?',
      'what do you look for most?',
    ],
  },
};
