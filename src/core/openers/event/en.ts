import type { Frames } from '../hook.ts';

/** English openers on an event. Nothing is said about when it is or was, because the page does not say. */
export const en: Frames = {
  leads: {
    tie: ['we both have {p} on our lists. ', '{p} is on my list too. ', 'we have {p} in common. ', '{p} connects us. '],
    plain: [
      'your profile lists {q}. ',
      '{q} is in your profile. ',
      'a question about {q} in your profile: ',
      'I stopped at {q} in your profile. ',
      'among your events I see {q}. ',
      'on {q}, which your profile lists: ',
      'you list {q} in your profile. ',
      '{q} in your profile made me curious: ',
    ],
  },
  asks: {
    over: [
      'what stayed with you from it?',
      'which conversation there do you still think about?',
      'what did you bring home from it?',
    ],
    plain: [
      'which subject matters most to you there?',
      'what takes you there?',
      'what do you get out of it most?',
      'what makes the trip worth it for you?',
      'where do you have the best conversations there?',
    ],
  },
};
