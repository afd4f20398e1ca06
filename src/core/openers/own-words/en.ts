import type { Frames } from '../hook.ts';

/** English words around what the user has typed. */
export const en: Frames = {
  leads: {
    sentence: ['{x}. '],
    theirs: ['about {x}: ', 'my reason to write is {x}. '],
    met: ['we {x}. '],
    consumed: ['I {x}. '],
    metAt: ['we met {x}. ', 'we talked {x}. '],
    metAtWhen: ['we met {x} {w}. ', 'we talked {x} {w}. '],
    answerMet: ['we have met before ({x}). ', 'we met in person ({x}). '],
    answerMetWhen: ['we have met before ({x}, {w}). ', 'we met in person ({x}, {w}). '],
    recommended: [
      '{x} suggested that I write to you. ',
      '{x} said we should meet. ',
      'it was {x} who pointed me to you. ',
    ],
    work: ['we work on the same thing: {x}. ', 'our work has something in common: {x}. '],
    topic: ['about {x}: ', 'my reason to write: {x}. ', 'what connects us: {x}. '],
  },
  asks: {
    met: ['what did you take home from it?', 'what stayed with you?', 'how did things go for you afterwards?'],
    consumed: [
      'what got you onto the subject?',
      'which response surprised you most?',
      'what has changed since then?',
      'what would you add today?',
    ],
    recommended: [
      'what are you working on right now?',
      'which question keeps you busy at work these days?',
      'what is at the centre of your work at the moment?',
    ],
    topic: ['what are you working on right now?', 'what keeps you busiest at the moment?'],
  },
};
