import { bit } from '../../lexicons/topic.ts';
import type { Finding } from '../../note/finding.ts';
import type { Reading } from '../reading/reading.ts';
import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

const isReproach =
  /\b(?:schon|bereits|immer noch|dritte|zweite|mehrfach|mehrmals|ignorier|unh(?:ö|oe)flich|entt(?:ä|ae)usch|schade|already|still|third|second|again|ignor|rude|disappoint|reply|replied|answer|manners)/i;
/** Capital words in a row or share that no abbreviation explains. */
const fewestShouted = 3;

/** Urgency, guilt, repeated reminders, shouting. */
export const pressure: Rule = {
  id: 'pressure',
  weight: 'hold',
  anyLanguage: true,
  variants: ['urgency', 'guilt', 'shouting'],
  *check(reading) {
    const shouted = shouting(reading);
    if (shouted) yield shouted;
    else
      yield* contentFinding(reading, 'pressure', 'pressure', (text) => (isReproach.test(text) ? 'guilt' : 'urgency'));
  },
};

/** Words of four letters and more, all in capitals, of which the lexicon knows most: no abbreviations then. */
function shouting({ note, anatomy, topics, lexicon }: Reading): Finding | null {
  const loud = note.words.filter(
    (word, index) =>
      word.capital &&
      word.text.length > 3 &&
      anatomy.parts[index] === 'body' &&
      /^\p{Lu}{4,}$/u.test(word.text) &&
      (lexicon === null || ((topics.marks[index] ?? 0) & ~bit.title) !== 0),
  );
  const [first] = loud;
  const last = loud[loud.length - 1];
  const said = anatomy.parts.filter((part) => part === 'body').length;
  if (first === undefined || last === undefined || loud.length < fewestShouted || loud.length < said / 3) return null;
  return { rule: 'pressure', weight: 'hold', span: [first.start, last.end], params: { variant: 'shouting' } };
}
