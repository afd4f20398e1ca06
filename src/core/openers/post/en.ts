import type { Frames } from '../hook.ts';
import { questions } from '../questions/en.ts';

const sentence = [
  'you wrote: {q}. ',
  'in your post you write: {q}. ',
  'from your post: {q}. ',
  'I read this in your post: {q}. ',
  'in a post of yours: {q}. ',
  'a question about your post: {q}. ',
  '{q}, you wrote. ',
];

/** English openers on a post: a passage of it, then a question that fits this kind of statement. */
export const en: Frames = {
  leads: {
    sentence,
    one: [...sentence, 'about your line {q}: ', 'your line {q} stuck with me. '],
    asked: ['your question {q} stayed with me. ', 'about your question {q}: ', 'in your post you ask {q}. '],
  },
  asks: {
    ...questions,
    asked: ['which answer has been the best so far?', 'have you had a good answer yet?'],
  },
};
