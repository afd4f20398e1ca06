import type { Frames } from '../hook.ts';

/** What stands before a deed that is told back to whoever did it. */
export const toldLeads = [
  'I read that {t}. ',
  'I saw that {t}. ',
  'I just read that {t}. ',
  'I read in your post that {t}. ',
  'I saw in your post that {t}. ',
  'in your post you write that {t}. ',
  'I came across your post and saw that {t}. ',
];

/** English openers on a post: what it is, then a question that fits it as a whole. */
export const en: Frames = {
  leads: {
    told: toldLeads,
    toldOffered: [
      'I read that {t}. I might have something: {o}. ',
      'I saw that {t}. This is what I could offer: {o}. ',
    ],
    askedOffered: [
      'you asked: {q} I might have something: {o}. ',
      'I read your question: {q} This is what I could offer: {o}. ',
    ],
    years: ['{p}: ', 'congratulations on {p}: '],
    view: ['you wrote: {q}. ', 'in your post you write: {q}. ', 'about your line {q}: '],
    spoken: ['your post ends with the question {q} ', 'I read the question at the end of your post: {q} '],
    titled: [
      'I saw your post about {q}. ',
      'you wrote about {q}. ',
      'a question about {q}: ',
      'your post about {q} made me curious. ',
    ],
    headed: ['I read your post {q}. ', 'I just read your post {q}. ', 'I saw your post {q}. '],
    asked: ['you asked: {q} ', 'in your post you ask: {q} ', 'I read your question: {q} '],
  },
  asks: {
    titled: [
      'what got you onto the subject?',
      'how did you come to the subject?',
      'what has the response been so far?',
    ],
    headed: ['w>how did that come about?', 'w>whose idea was it?', 'w>what gave you the idea?'],
    offered: ['would that help?', 'is that still open?'],
    seek: ['any luck so far?', 'has anybody come forward yet?', 'are you still looking?'],
    published: ['o>what has the response been so far?', 'w>what got you onto the subject?'],
    change: [
      'w>what was behind it?',
      'w>what made you do it?',
      'w>how did that come about?',
      'w>what prompted it?',
      'w>what led to that?',
      'wi>whose idea was it?',
      'w>what gave you the idea?',
    ],
    launch: ['o>how is it going so far?', 'o>how has the start been?', 'h>what was the hardest part of getting there?'],
    result: ['w>what made the biggest difference?', 'w>what do you put that down to?'],
    finding: ['w>what do you put that down to?', 'w>how do you explain that?'],
    others: ['n>what comes next for them?', 'n>will they be staying with you?'],
    done: ['h>what was the hardest part?', 't>how long did it take in the end?', "n>what's next?"],
    study: ['n>what happens with the results now?', 'n>what will you do with the results?'],
    won: ['n>what comes next?', "n>what's next for you?"],
    shared: ['w>how did that come about?', 'wi>whose idea was it?', 'w>what gave you the idea?'],
    changed: [
      'what has changed most in that time?',
      "what's completely different from when you started?",
      'what is still the way it was on your first day?',
    ],
    against: ['did anybody disagree?', 'who disagrees with you most on that?'],
    reply: ['what did you say?', 'what was your answer?'],
    asked: ['what was the best answer so far?', 'which answer has helped you most?', 'did you get a good answer?'],
    volunteer: ['has anybody come forward yet?', 'have you had any replies yet?'],
    wanted: ['has anybody come forward yet?', 'any luck so far?', 'did you find anything in the end?'],
  },
};
