import type { Frames } from '../hook.ts';

/** English openers on a speciality. */
export const en: Frames = {
  leads: {
    does: [
      'I read in your profile that {t}. ',
      'your profile says that {t}. ',
      'I see from your profile that {t}. ',
      'in your profile I read that {t}. ',
      'I just read in your profile that {t}. ',
    ],
    about: [
      'your profile says: {q}. ',
      'I read this in your profile: {q}. ',
      'in your profile you write: {q}. ',
      'it says in your profile: {q}. ',
    ],
    headline: ['a question about {q}: ', 'your headline says {q}. ', 'I read {q} in your headline. '],
  },
  asks: {
    does: ['how did you get into that?', 'what got you started on that?'],
    change: ['what made you do it?', 'how did that come about?', 'whose idea was it?'],
    generation: ['what do you do differently from the generation before?', 'what has stayed the way it always was?'],
    since: ['what has changed most in that time?', 'what is completely different from when you started?'],
    field: ['how did you get into that?', 'what got you started on that?'],
  },
};
