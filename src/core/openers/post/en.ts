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
    trend: [
      's>did you see that coming?',
      'b>has that held so far?',
      's>what surprised you most about it?',
      'd>what does the number not show?',
      's>did the size of it surprise you?',
    ],
    share: ['s>did you see that coming?', 's>what surprised you most about it?', 'd>what does the number not show?'],
    effort: [
      'h>what was the most tedious part?',
      'what took longest?',
      'was there a point where it nearly fell through?',
      'what kept you going?',
    ],
    change: [
      'o>whose idea was it?',
      'w>how did that come about?',
      'r>was there any pushback?',
      'h>what turned out harder than expected?',
      'a>would you do it the same way again?',
      'how has it settled in since?',
      'what prompted it?',
    ],
    removal: [
      'does anyone miss it?',
      'what took its place?',
      'r>was there any pushback?',
      'w>what tipped the balance?',
      'a>would you do it the same way again?',
      'h>what turned out harder than expected?',
    ],
    trial: [
      'how will you know that it was worth it?',
      'what has surprised you most so far?',
      'what would make you stop?',
      'w>what made you try it?',
    ],
    done: [
      'h>what was the hardest part?',
      'which part are you happiest with?',
      'what turned out differently than expected?',
      'how long had it been in the making?',
    ],
    problem: [
      'g>what happened next?',
      'n>what do you do differently now?',
      'w>what was behind it in the end?',
      'what do you wish you had known earlier?',
      'what did you take away from it?',
    ],
    find: ['what happens to it now?', 'how did you come across it?', 'what was your first thought?'],
    insight: [
      'how did you notice?',
      'what experience is behind it?',
      's>did that surprise you too?',
      'how did you find that out?',
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
      'r>what was the reaction?',
      'g>what happened after that?',
    ],
    practice: [
      'o>whose idea was it?',
      'w>how did that come about?',
      's>what surprised you most along the way?',
      'h>what turned out harder than expected?',
    ],
    seek: ['have you found what you need?', 'any luck so far?', 'has anyone come forward yet?'],
    plan: [
      'what are you hoping for?',
      'what still has to happen before then?',
      'what are you most curious about?',
      'w>what tipped the balance?',
    ],
    plain: ['b>how did that come about?', "w>what's behind that?", "what's the story there?"],
  },
};
