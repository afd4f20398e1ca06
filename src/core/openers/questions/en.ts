import type { Frames } from '../hook.ts';

/**
 * English questions by the kind of statement that they answer. A letter before `>` says which answer makes the
 * question idle; see `answeredBy`.
 */
export const questions: Frames['asks'] = {
  result: ['s>did you see that coming?', 'wd>what made the biggest difference?'],
  removal: ['r>has anyone missed it?', 'w>what tipped the balance?', 's>what surprised you most?'],
  change: [
    'w>what prompted it?',
    'h>what was hardest in the early days?',
    'ro>who took the most convincing?',
    's>what surprised you most?',
  ],
  first: ['a>what will you do differently the second time?', 's>what surprised you most about it?'],
  done: ['h>what was the hardest part?', 'h>what took longer than you thought?', 'what comes next?'],
  effort: ['h>which part took longest?', 'h>what was the toughest stretch?'],
  passed: ['w>what helped most?', 'who surprised you most?'],
  long: ['what has changed most in that time?', 'what is completely different from when you started?'],
  trial: ['how will you decide whether it stays?', 's>what has surprised you most so far?'],
  lesson: ['which one took you longest?', 'which one do people believe least?'],
  ruling: ['what does that change in practice?', 'who does it hit hardest?'],
  seek: ['any luck so far?', 'has anyone come forward yet?'],
  plan: ['what still has to happen before then?', 'what are you most curious about?', 'w>what tipped the balance?'],
  problem: ['bwg>what was behind it in the end?', 'n>what do you do differently now?'],
  find: ['g>what happens to it now?', 'what was your first thought?'],
  insight: ['when did that become clear to you?', 'what experience is behind it?'],
  view: ['what experience is behind it?', 'r>who disagrees with you most?', 'what brought you to that?'],
  practice: ['w>how did that start?', 'h>what is harder about it than it sounds?'],
  story: ['which moment of it stayed with you?', "I'd like to hear the whole story."],
  plain: ["I'd like to read more about that.", "I'd like to know more about that."],
  generation: ['what do you do differently from the generation before?', 'what has stayed the way it always was?'],
  studied: ['which question there is still open?', 's>what surprised you there lately?'],
  field: ['how did you get into that?', 'how did that come about?'],
  topic: ['what is harder about it than it looks?', 'what has changed most about it lately?'],
};
