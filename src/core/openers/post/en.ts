import type { Frames } from '../hook.ts';
import { questions } from '../questions/en.ts';

const sentence = [
  'you wrote: {q}. ',
  'in your post you write: {q}. ',
  'I read your post: {q}. ',
  'I read this in your post: {q}. ',
  'I just came across your post: {q}. ',
  'you posted: {q}. ',
  'your post says: {q}. ',
  'a question about your post: {q}. ',
];

/** English openers on a post: a passage of it, then a question that fits this kind of statement. */
export const en: Frames = {
  leads: {
    sentence,
    one: [...sentence, 'about your line {q}: '],
    view: [...sentence, 'about your line {q}: ', 'your line {q} stuck with me. ', 'your line {q} made me think. '],
    titled: [
      'I saw your post about {q}. ',
      'you wrote about {q}. ',
      'a question about {q}: ',
      'your post about {q} made me curious. ',
    ],
    asked: ['you asked: {q} ', 'in your post you ask: {q} ', 'I read your question: {q} '],
  },
  asks: {
    ...questions,
    asked: [
      'which answers have you had so far?',
      'have you had a good answer yet?',
      'what have people answered so far?',
    ],
    wanted: ['has anybody come forward yet?', 'any luck so far?'],
  },
};
