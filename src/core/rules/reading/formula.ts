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
/** Pleasantries count as well where nothing is claimed in common, nothing asked and nothing thanked for. */
const pleasantries = formula | bit.wish | bit.howareyou | bit.smalltalk;
const between = bit.shared | bit.thanks;
/** Fewer of them are enough there, and one where no word meets the page. */
const few = 2;

/**
 * True for a form with its gaps filled in: at least five words of formula, at most one word that is neither everybody's
 * nor on top of the recipient's page, and no question about anything. "I noticed that you work in logistics at Acme,
 * and am always keen to connect with like-minded people." Of the labelled good notes none is one.
 */
export function isFormula(observed: Observed): boolean {
  const { note, anatomy, topics, touches, page } = observed;
  const counts = new Set<number>();
  let pleasant = 0;
  let met = page === null || page.strong === 0;
  let apart = note.sentences.every(
    (sentence) => !sentence.question || isCourtesy(observed, sentence.from, sentence.to),
  );
  for (const { topic, from, to } of topics.phrases) {
    if ((topic & phrases) !== 0) for (let i = from; i < to; i++) if (anatomy.parts[i] === 'body') counts.add(i);
  }
  for (let index = 0; index < topics.marks.length; index++) {
    if (anatomy.parts[index] !== 'body') continue;
    const marks = topics.marks[index] ?? 0;
    if ((marks & earnest) !== 0) return false;
    if ((marks & between) !== 0) apart = false;
    if ((touches[index] ?? 0) !== 0) met = true;
    if ((marks & formula) !== 0) counts.add(index);
    if ((marks & pleasantries) !== 0) pleasant++;
  }
  const hollow = apart && pleasant >= (met ? few : 1);
  if (counts.size < enough && !hollow) return false;
  const rest = restOf(observed);
  if (rest > 1) return false;
  if (note.sentences.some((sentence) => sentence.question && asksSomething(observed, sentence.from, sentence.to)))
    return false;
  return hollow || counts.size >= enough + rest;
}

/** "Wollen wir uns vernetzen?", "how are you?": a question about connecting, or that everybody is asked. */
function isCourtesy({ topics }: Observed, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (((topics.marks[i] ?? 0) & (bit.network | bit.howareyou | bit.smalltalk)) !== 0) return true;
  return false;
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
