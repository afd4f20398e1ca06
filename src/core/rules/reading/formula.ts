import { bit } from '../../lexicons/topic.ts';
import { dull } from './features/kinds.ts';
import { restOf } from './features/rest.ts';
import type { Observed } from './reading.ts';

const phrases = bit.stock | bit.invite;
const formula = bit.stock | bit.network | bit.saying | bit.praise;
/** What makes a note more than its formula: something shared in earnest. */
const earnest = bit.memory | bit.kin | bit.taboo;
/** Words of formula from which a note with nothing else in it is a form filled in; one word more for one word left. */
const enough = 5;

/**
 * True for a form with its gaps filled in: at least five words of formula, at most one word that is neither everybody's
 * nor on top of the recipient's page, and no question about anything. "I noticed that you work in logistics at Acme,
 * and am always keen to connect with like-minded people." Of the labelled good notes none is one.
 */
export function isFormula(observed: Observed): boolean {
  const { note, anatomy, topics } = observed;
  const counts = new Set<number>();
  for (const { topic, from, to } of topics.phrases) {
    if ((topic & phrases) !== 0) for (let i = from; i < to; i++) if (anatomy.parts[i] === 'body') counts.add(i);
  }
  for (let index = 0; index < topics.marks.length; index++) {
    if (anatomy.parts[index] !== 'body') continue;
    const marks = topics.marks[index] ?? 0;
    if ((marks & earnest) !== 0) return false;
    if ((marks & formula) !== 0) counts.add(index);
  }
  if (counts.size < enough) return false;
  const rest = restOf(observed);
  if (rest > 1 || counts.size < enough + rest) return false;
  return !note.sentences.some((sentence) => sentence.question && asksSomething(observed, sentence.from, sentence.to));
}

/** A question with a word that is no everyday one. */
function asksSomething({ anatomy, topics, touches }: Observed, from: number, to: number): boolean {
  const hollow = dull & ~(bit.plain | bit.business);
  for (let i = from; i < to; i++) {
    if (anatomy.parts[i] !== 'body') continue;
    if (
      ((topics.marks[i] ?? 0) & hollow) === 0 ||
      ((touches[i] ?? 0) !== 0 && ((topics.marks[i] ?? 0) & bit.common) === 0)
    )
      return true;
  }
  return false;
}
