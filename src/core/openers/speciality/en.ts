import type { Frames } from '../hook.ts';
import { questions } from '../questions/en.ts';

/** English openers on a speciality. */
export const en: Frames = {
  leads: {
    about: [
      'your profile says: {q}. ',
      'I read this in your profile: {q}. ',
      'in your profile you write: {q}. ',
      'I just read this in your profile: {q}. ',
      'it says in your profile: {q}. ',
      'a line from your profile: {q}. ',
    ],
    headline: [
      'next to your name it says {q}. ',
      'a question about {q}: ',
      'your headline says {q}. ',
      'your profile mentions {q}. ',
      'I read {q} in your headline. ',
    ],
  },
  asks: questions,
};
