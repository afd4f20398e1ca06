import type { Frames } from '../hook.ts';
import { questions } from '../questions/en.ts';

/** English openers on a speciality. */
export const en: Frames = {
  leads: {
    about: [
      'your profile says: {q}. ',
      'you write about yourself: {q}. ',
      'I read this in your profile: {q}. ',
      'from your profile: {q}. ',
      'one line in your profile stayed with me: {q}. ',
      'this line in your profile made me curious: {q}. ',
      '{q}, says your profile. ',
    ],
    headline: [
      'next to your name it says {q}. ',
      'a question about {q}: ',
      'your headline says {q}. ',
      'I read {q} in your headline. ',
      '{q} in your headline made me curious: ',
    ],
    skill: ['you list {q} among your skills. ', 'a question about {q}: ', 'your profile mentions {q}. '],
  },
  asks: questions,
};
