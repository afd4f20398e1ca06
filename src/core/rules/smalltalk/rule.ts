import { bit } from '../../lexicons/topic.ts';
import type { Reading } from '../reading/reading.ts';
import { contentFinding, spanOf } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

const chatter = bit.howareyou | bit.smalltalk | bit.wish;
/** What may stand beside it without saying anything. */
const beside =
  chatter | bit.common | bit.asking | bit.me | bit.you | bit.plain | bit.greeting | bit.signoff | bit.vocative;

/** How are you, nice weather, good weekend: forgotten tomorrow. */
export const smalltalk: Rule = {
  id: 'smalltalk',
  weight: 'hold',
  anyLanguage: false,
  variants: ['alone'],
  *check(reading) {
    const [weighed] = contentFinding(reading, 'smalltalk', 'smalltalk', () => 'alone');
    if (weighed) yield weighed;
    else if (nothingElse(reading)) {
      yield { rule: 'smalltalk', weight: 'hold', span: spanOf(reading, chatter), params: { variant: 'alone' } };
    }
  },
};

/**
 * "How are you?" and not a word more. The judgement weighs measures of longer notes; in so few words its
 * question mark counts for too much.
 */
function nothingElse({ note, anatomy, topics, touches }: Reading): boolean {
  let said = 0;
  let idle = 0;
  for (const index of note.words.keys()) {
    if (anatomy.parts[index] !== 'body') continue;
    const marks = topics.marks[index] ?? 0;
    const met = (touches[index] ?? 0) !== 0 && (marks & bit.common) === 0;
    if (marks === 0 || (marks & ~beside) !== 0 || met) return false;
    said += 1;
    if ((marks & chatter) !== 0) idle += 1;
  }
  return idle > 0 && idle * 2 >= said;
}
