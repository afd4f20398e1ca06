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
    ],
  },
  asks: {
    trend: ['s>did you see that coming?', 'b>has that held so far?', 's>what surprised you most about it?'],
    share: ['s>did that surprise you?', "I'd like to read more about that."],
    effort: ['h>what was the most tedious part?', 'what took longest?'],
    change: [
      'o>whose idea was it?',
      'w>how did that come about?',
      'r>was there any pushback?',
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
    ],
    trial: [
      'how will you know that it was worth it?',
      'what has surprised you most so far?',
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
      'bw>what was behind it in the end?',
      'what do you wish you had known earlier?',
    ],
    find: ['what happens to it now?', 'how did you come across it?', 'what was your first thought?'],
    insight: ['how did you notice?', 'what experience is behind it?', 's>did that surprise you too?'],
    view: [
      'what brought you to that?',
      'r>who disagrees with you most?',
      'what experience is behind it?',
      'r>do you get much pushback on that?',
      'was there a moment that convinced you?',
      'how long have you seen it that way?',
    ],
    story: ['f>does that happen often?', "I'd like to read more about that.", "I'd like to hear the whole story."],
    practice: ['w>how did that come about?', "I'd like to read more about that."],
    event: ['f>does that happen often?', 's>did that surprise you?', "I'd like to hear the whole story."],
    seek: ['have you found what you need?', 'any luck so far?', 'has anyone come forward yet?'],
    plan: [
      'what are you hoping for?',
      'what still has to happen before then?',
      'what are you most curious about?',
      'w>what tipped the balance?',
    ],
    plain: ["I'd like to read more about that."],
  },
};
