import type { Frames } from '../hook.ts';

/** English openers on an event. Nothing is said about when it is or was, because the page does not say. */
export const en: Frames = {
  leads: {
    tie: ['we both have {p} on our lists. ', '{p} is on my list too. ', '{p} is something we have in common. '],
    plain: [
      'your profile lists {q}. ',
      '{q} is in your profile. ',
      'a question about {q} in your profile: ',
      'among your events I see {q}. ',
      'you list {q} in your profile. ',
    ],
  },
  asks: {
    over: ['what stayed with you from it?', 'what did you bring home from it?'],
    plain: ['which subject matters most to you there?', 'what takes you there?', 'what interests you most there?'],
  },
};
