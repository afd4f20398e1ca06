import { bit } from '../../../lexicons/topic.ts';
import { fieldBit } from '../page.ts';
import type { Observed } from '../reading.ts';
import { dull, weakFields } from './kinds.ts';

/** What any list of hits shows of a person. */
const top = weakFields | fieldBit.name;
/** Signs that two people have something to do with each other. */
const between = bit.memory | bit.kin;
/** Words that say no more of the recipient: weak common ground, and the writer's own merits. */
const nothing = dull | bit.shared | bit.career;

/**
 * How many words are left of a note once everybody's words are taken away and those that any list of hits shows of the
 * recipient: title, employer, place, group. What is left of "I came across your profile while looking for buyers in
 * Leeds" is nothing. A memory, a number and family count as a word.
 */
export function restOf({ note, anatomy, topics, touches }: Observed): number {
  let rest = 0;
  const { words } = note;
  for (let index = 0; index < words.length; index++) {
    const word = words[index];
    if (word === undefined || anatomy.parts[index] !== 'body') continue;
    const marks = topics.marks[index] ?? 0;
    if ((marks & between) !== 0 || word.number !== null) rest++;
    else if (((touches[index] ?? 0) & top) === 0 && (marks & nothing) === 0 && word.folded.length > 2) rest++;
  }
  return rest;
}
