import type { Frames } from '../hook.ts';

/** English openers on an event. Nothing is said about when it is or was, because the page does not say. */
export const en: Frames = {
  leads: {
    thisYear: ['{p} is on my list too. ', 'I see we both have {p} on our lists. '],
    posted: ['I read that you were at {p}. ', 'I saw that you were at {p}. ', 'you were at {p}, I read. '],
    ahead: ['{p} is in my calendar too. ', 'we both have {p} in our calendars. '],
    over: ['I was at {p} too. ', '{p} is on my list too. '],
  },
  asks: {
    stayed: ['what stayed with you from it?', 'what did you bring home from it?'],
    thisYear: ['which part of it interests you most?', 'what interests you most about it?'],
    posted: ['would you go again?', 'was it worth the trip?'],
    there: ['what are you going for mostly?', 'which part of it interests you most?'],
  },
};
