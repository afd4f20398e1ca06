import type { Frames } from '../hook.ts';
import { questions } from '../questions/en.ts';
import { workQuestions } from '../questions/work-en.ts';

const sentence = [
  '{q}: ',
  'you wrote: {q}. ',
  'a question about {q}: ',
  'one thing in your post stayed with me: {q}. ',
  'about this in your post, {q}: ',
  '{q}, you wrote. ',
];

/** English openers on a post: a passage of it, then a question that fits this kind of statement. */
export const en: Frames = {
  leads: {
    work: [
      '{q}, you wrote. A question about your work: ',
      'your post ({q}) brought up a question about your work: ',
      'one thing in your post stayed with me: {q}. A question about your work: ',
      'you wrote: {q}. That made me curious about your work: ',
    ],
    sentence,
    one: [...sentence, 'your line {q} stuck with me. ', 'that line of yours, {q}: '],
  },
  asks: { ...questions, ...workQuestions },
};
