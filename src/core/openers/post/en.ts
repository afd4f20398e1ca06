import type { Frames } from '../hook.ts';

const sentence = [
  '{q}: ',
  'you wrote: {q}. ',
  'your line {q} stuck with me. ',
  'a question about {q}: ',
  'I stopped at {q} in your post. ',
  'in your post you say {q}. ',
  'reading {q}, I wondered: ',
  'from your post: {q}. ',
  'one line of yours stayed with me: {q}. ',
  'about {q} in your post: ',
];

/** English openers on a post: a passage of it, then a question that fits this kind of statement. */
export const en: Frames = {
  leads: {
    sentence,
    first: [...sentence, 'your post starts with {q}. '],
    phrase: [
      '{q} in your post: ',
      'a question about {q} in your post: ',
      'I stopped at {q} in your post. ',
      'you mention {q}. ',
      'on {q}: ',
      'your post mentions {q}. ',
      'reading your post, I got curious about {q}: ',
      'one detail in your post, {q}: ',
    ],
  },
  asks: {
    result: [
      's>did you see that coming?',
      'w>what do you put that down to?',
      'g>has that held so far?',
      's>what surprised you most about it?',
      'what do you take from it?',
      'where does it go from here?',
    ],
    change: [
      'o>whose idea was it?',
      'w>how did that come about?',
      'r>was there any pushback?',
      'h>what turned out harder than expected?',
      'a>what would you do differently next time?',
      'how has it settled in since?',
      'what prompted it?',
    ],
    done: [
      'h>what was the hardest part?',
      'what comes next?',
      'what turned out differently from the plan?',
      'what will you take from it into the next one?',
      'how long had it been in the making?',
    ],
    problem: [
      'g>what happened next?',
      'n>what do you do differently now?',
      'w>what was behind it in the end?',
      'what do you wish you had known earlier?',
      'what did you take away from it?',
    ],
    find: [
      'how did that end?',
      'what happens to it now?',
      'how did you come across it?',
      'what was your first thought?',
    ],
    view: [
      'what brought you to that?',
      'r>who disagrees with you most?',
      'what experience is behind it?',
      'r>do you get much pushback on that?',
      'was there a moment that convinced you?',
      'how long have you seen it that way?',
    ],
    story: [
      'what stayed with you most?',
      'does that happen often?',
      'r>how did the others react?',
      'g>what happened after that?',
      'what went through your mind?',
    ],
    seek: ['have you found what you need?', 'any luck so far?', 'has anyone come forward yet?'],
    plan: [
      'what are you hoping for?',
      'what still has to happen before then?',
      'what are you most curious about?',
      'w>what tipped the balance?',
    ],
    plain: [
      'how did that come about?',
      "w>what's behind that?",
      "what's the story there?",
      'what got you onto that?',
      'what made you write that down?',
    ],
  },
};
