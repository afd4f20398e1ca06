import type { Frames } from '../hook.ts';
import { questions } from '../questions/en.ts';

const sentence = [
  '{q}: ',
  'you wrote: {q}. ',
  'in your post you write: {q}. ',
  'from your post: {q}. ',
  'a question about {q}: ',
  'one thing in your post stayed with me: {q}. ',
  'about this in your post, {q}: ',
  '{q}, you wrote. ',
];

/** English openers on a post: a passage of it, then a question that fits this kind of statement. */
export const en: Frames = {
  leads: {
    sentence,
    one: [...sentence, 'your line {q} stuck with me. ', 'that line of yours, {q}: '],
  },
  asks: questions,
};
