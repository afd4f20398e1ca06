import type { Frames } from '../hook.ts';
import { questions } from '../questions/en.ts';

/** English openers on a post: what it is, then a question that fits it as a whole. */
export const en: Frames = {
  leads: {
    years: ['{p}: ', 'congratulations on {p}: '],
    view: ['you wrote: {q}. ', 'in your post you write: {q}. ', 'about your line {q}: '],
    spoken: ['your post ends with the question {q} ', 'I read the question at the end of your post: {q} '],
    titled: [
      'I saw your post about {q}. ',
      'you wrote about {q}. ',
      'a question about {q}: ',
      'your post about {q} made me curious. ',
    ],
    asked: ['you asked: {q} ', 'in your post you ask: {q} ', 'I read your question: {q} '],
  },
  asks: {
    titled: questions.titled ?? [],
    changed: [
      'what has changed most in that time?',
      "what's completely different from when you started?",
      'what is still the way it was on your first day?',
    ],
    against: ['did anybody disagree?', 'who disagrees with you most on that?'],
    reply: ['what did you say?', 'what was your answer?'],
    asked: ['what was the best answer so far?', 'which answer has helped you most?', 'did you get a good answer?'],
    wanted: ['has anybody come forward yet?', 'any luck so far?', 'did you find anything in the end?'],
  },
};
