import type { Frames } from '../hook.ts';

/** English openers on an event. Nothing is said about when it is or was, because the page does not say. */
export const en: Frames = {
  leads: {
    listed: ['{p} is on my list too. ', 'we both have {p} on our lists. '],
    posted: ['I read that you were at {p}. ', 'I saw that you were at {p}. ', 'you were at {p}, I read. '],
    both: ['I read that you were at {p}, and so was I. ', 'I saw that you were at {p}; I was there too. '],
    ahead: ['{p} is in my calendar too. ', 'we both have {p} in our calendars. '],
    over: ['I was at {p} too. ', '{p} is on my list too. '],
  },
  asks: {
    stayed: ['what stayed with you from it?', 'what did you bring home from it?'],
    posted: ['o>was it worth the trip?', 'which conversation there stayed with you?'],
    there: ['what are you going for mostly?', 'which part of it interests you most?'],
  },
};
