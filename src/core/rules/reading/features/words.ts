import { bit } from '../../../lexicons/topic.ts';
import { numberOf } from '../../../note/numbers.ts';
import { fieldBit, partOnly, strongFields } from '../page.ts';
import type { Observed } from '../reading.ts';
import { dull, vague, weakFields } from './kinds.ts';

const topicCounts = [
  'smalltalk',
  'howareyou',
  'wish',
  'network',
  'stock',
  'saying',
  'business',
  'praise',
  'thanks',
  'offer',
  'trade',
  'request',
  'favour',
  'pressure',
  'taboo',
  'shared',
  'memory',
  'me',
  'you',
  'we',
  'career',
] as const;
const countedBits = topicCounts.map((topic) => bit[topic]);

/** How many words of what a note says are of which kind. */
export type WordCounts = Record<(typeof topicCounts)[number], number> & {
  /** All words that are neither greeting, name nor sign-off. */
  body: number;
  /** Different words that meet what this person said, did or listed. */
  strong: number;
  strongDull: number;
  strongPlain: number;
  part: number;
  weak: number;
  mutual: number;
  informative: number;
  named: number;
  numbers: number;
  years: number;
};

/** Counts the words of a note's body by topic, by what they touch on the page, and by what they tell. */
export function countWords({ note, anatomy, topics, touches }: Observed): WordCounts {
  const count = Object.fromEntries(topicCounts.map((topic) => [topic, 0])) as WordCounts;
  Object.assign(count, { body: 0, strong: 0, strongDull: 0, strongPlain: 0, part: 0, weak: 0, mutual: 0 });
  Object.assign(count, { informative: 0, named: 0, numbers: 0, years: 0 });
  const touched = new Set<string>();
  const starts = new Set(note.sentences.map((sentence) => sentence.from));
  for (let i = 0; i < note.words.length; i++) {
    const word = note.words[i];
    if (word === undefined || anatomy.parts[i] !== 'body') continue;
    count.body++;
    const marks = topics.marks[i] ?? 0;
    const fields = touches[i] ?? 0;
    const number = numberOf(word.folded);
    if ((fields & strongFields) !== 0) {
      if ((fields & partOnly) !== 0) {
        if ((marks & dull) === 0) count.part++;
      } else if (number === null && (marks & dull) !== 0 && (marks & vague) === 0) count.strongPlain++;
      else if (number !== null || (marks & dull) === 0) touched.add(topics.stems[i] ?? '');
      else if ((marks & bit.common) === 0) count.strongDull++;
    }
    if ((fields & weakFields) !== 0 && (fields & strongFields) === 0) count.weak++;
    if ((fields & fieldBit.mutual) !== 0) count.mutual++;
    if (number !== null || /^\d/.test(word.folded)) {
      if (/^(?:19|20)\d\d$/.test(word.folded)) count.years++;
      else count.numbers++;
    } else if ((marks & dull) === 0) {
      if (word.folded.length > 2) count.informative++;
      if (word.capital && !starts.has(i) && marks === 0) count.named++;
    }
    if (marks !== 0) {
      const asked = isCountOfPage(note.words, touches, i) ? marks & ~bit.request : marks;
      for (const [index, topic] of topicCounts.entries()) if (asked & (countedBits[index] ?? 0)) count[topic]++;
    }
  }
  count.strong = touched.size;
  return count;
}

/** "15 minutes" that stand on the page are told about, not asked for. */
export function isCountOfPage(words: Observed['note']['words'], touches: Observed['touches'], index: number): boolean {
  return [index, index - 1].some((at) => (touches[at] ?? 0) !== 0 && numberOf(words[at]?.folded ?? '') !== null);
}
