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
  'a question about your post ({q}): ',
];

/** English openers on a post: a passage of it, then a question that fits this kind of statement. */
export const en: Frames = {
  leads: {
    sentence,
    one: [...sentence, 'a question about your line {q}: '],
    view: [
      ...sentence,
      'a question about your line {q}: ',
      'your line {q} stuck with me. ',
      'your line {q} made me think. ',
    ],
    titled: [
      'I saw your post about {q}. ',
      'you wrote about {q}. ',
      'a question about {q}: ',
      'your post about {q} made me curious. ',
    ],
    asked: [
      'about your question {q}: ',
      'you asked: {q}. ',
      'in your post you ask: {q}. ',
      'your question {q} is one I would like answered too. ',
    ],
  },
  asks: {
    ...questions,
    asked: [
      'which answer has been the best so far?',
      'have you had a good answer yet?',
      'what have people answered so far?',
    ],
  },
};
