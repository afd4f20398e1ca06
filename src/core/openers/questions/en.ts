import type { Frames } from '../hook.ts';

/**
 * English questions by the kind of statement that they answer. A letter before `>` says which answer makes the
 * question idle; see `answeredBy`. `{a}` is who has to live with it at this recipient's place of work.
 */
export const questions: Frames['asks'] = {
  result: ['sez>did you see that coming?', 'wdq>what is behind that?'],
  outcome: ['sez>did you see that coming?', 'wdq>what is behind that?'],
  removal: ['w>what tipped the balance?', 'rx>how did {a} take it?', 'wi>whose idea was that?'],
  change: [
    'w>what prompted it?',
    'w>how did that come about?',
    'rx>how did {a} take it?',
    'iu>whose idea was that?',
    'vu>what gave you the idea?',
  ],
  remedy: ['iu>whose idea was that?', 'vu>what gave you the idea?'],
  effect: ['se>did you see that coming?', 'et>how long did that take to show?'],
  done: ['h>what was the hardest part?', 'h>what took longer than you thought?'],
  effort: ['h>which part took longest?', 'h>what was the toughest stretch?'],
  long: ['what has changed most in that time?', 'what is completely different from when you started?'],
  trial: ['how will you decide whether it stays?', 'rx>how are {a} taking it?'],
  lesson: ['which one took you longest?', 'which one do people believe least?'],
  ruling: ['what does that change in practice?', 'who does it hit hardest?'],
  seek: ['any luck so far?'],
  plan: ['w>how did that come about?', 'w>what tipped the balance?'],
  find: ['g>what happens to it now?', 'what was your first thought?'],
  insight: ['when did that become clear to you?', 'w>what experience is behind it?'],
  stance: ['w>what experience is behind it?', 'r>who disagrees with you most?'],
  view: ['w>what experience is behind it?'],
  practice: ['w>how did that start?', 'rx>how do {a} like it?'],
  generation: ['what do you do differently from the generation before?', 'what has stayed the way it always was?'],
  studied: ['which question there is still open?', 's>what surprised you there lately?'],
  deed: ['s>what surprised you most about it?', 'is there a story behind it?'],
  report: ['s>what surprised you most about it?', 'w>how did that come about?'],
  event: ['w>how did that come about?', 'is there a story behind it?'],
  habit: ['w>how did that come about?', 'how did you come to that?'],
  rule: ['w>what experience is behind it?'],
  note: ['is there a story behind it?', 'what is the story there?'],
  field: ['how did you get into that?', 'what got you started on it?'],
  topic: ['what is harder about it than it looks?', 'what has changed most about it lately?'],
};
