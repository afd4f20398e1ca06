import type { Frames } from '../hook.ts';

/**
 * English questions by the kind of statement that they answer. A letter before `>` says which answer makes the
 * question idle; see `answeredBy`. `{a}` is who has to live with it at this recipient's place of work.
 */
export const questions: Frames['asks'] = {
  launch: ['how has the start been?', 'how has it been received?', 'how is it going so far?'],
  anniversary: ['what has changed most in that time?', 'what is completely different from when you started?'],
  titled: [
    'w>what got you onto the subject?',
    'w>how did you come to the subject?',
    'what has the response been so far?',
  ],
  result: [
    'sez>did you see that coming?',
    'se>did that surprise you?',
    'wdqk>what is behind that?',
    'wdqk>how do you explain that?',
  ],
  outcome: ['sez>did you see that coming?', 's>did that surprise you?'],
  removal: [
    'w>what tipped the balance?',
    'rx>how did {a} take it?',
    'wi>whose idea was that?',
    'wg>how has it gone since?',
  ],
  change: [
    'w>what prompted it?',
    'w>how did that come about?',
    'w>what made you do it?',
    'rx>how did {a} take it?',
    'iu>whose idea was that?',
    'vuk>what gave you the idea?',
  ],
  remedy: ['iu>whose idea was that?', 'vuk>what gave you the idea?'],
  effect: ['se>did you see that coming?', 'sw>did that surprise you?'],
  done: ['h>what was the hardest part?', 'h>what took longer than you thought?', 'h>which part took longest?'],
  effort: ['h>which part took longest?', 'h>what was the hardest part?'],
  long: ['what has changed most in that time?', 'what is completely different from when you started?'],
  lesson: ['which one took you longest?', 'which one do people believe least?'],
  ruling: ['what does that change in practice?', 'who does it hit hardest?'],
  seek: ['any luck so far?', 'has anybody come forward yet?'],
  plan: ['w>how did that come about?', 'w>what tipped the balance?'],
  find: ['g>what happens to it now?', 'what was your first thought?'],
  insight: ['when did you first notice that?', "w>what's the story behind that?"],
  stance: ["w>what's the story behind that?", 'w>how did you come to think so?'],
  view: ["w>what's the story behind that?", 'w>how did you come to think so?'],
  generation: ['what do you do differently from the generation before?', 'what has stayed the way it always was?'],
  studied: ['which question there is still open?', 's>what surprised you there lately?'],
  made: ['h>what was the hardest part?', 'ht>how long did that take?'],
  report: ['w>how did that come about?', 'w>what led to that?'],
  event: ['what did you say?', 'what did you answer?'],
  ready: ['h>what was the hardest part?', 'h>which part took longest?'],
  habit: ['wk>what gave you the idea?', 'wk>how did you come up with that?'],
  does: ['w>how did you get into that?', 'w>what got you started on that?'],
  works: ['w>what got you onto that subject?', 'w>how did you come to that subject?'],
  rule: ["w>what's the story behind that?", 'w>when did you first notice that?'],
  stock: [
    'which of these takes up most of your time right now?',
    'which of these keeps you busiest right now?',
    'which of these is on your mind most at the moment?',
    'which of these is the most work at the moment?',
  ],
  since: ['what has changed most in that time?', 'what is completely different from when you started?'],
  field: ['how did you get into that?', 'what got you started on that?'],
};
