import { bit } from '../../lexicons/topic.ts';
import type { Strength } from '../../note/finding.ts';
import type { Sentence } from '../../note/sentences.ts';
import { fieldBit, pageFields, partOnly, strongFields } from './page.ts';
import type { Reading } from './reading.ts';

const dull = bit.common | bit.network | bit.stock | bit.wish | bit.howareyou | bit.greeting | bit.signoff;
const mostNamed = 3;
/** Longer sentences are not quoted whole, but the part of them that it is about. Characters. */
const longestQuote = 90;
/** Where a part of a sentence ends, as one would quote it. */
const border = /[,;:–—()„“”‚‘’"»«]/;

/** What makes a note good, best first: a question about their work, a memory, a meeting with their page. */
export function strengthsOf(reading: Reading): Strength[] {
  const { note, topics, touches, anatomy, quotations } = reading;
  const found: Strength[] = [];
  for (const sentence of note.sentences) {
    let marked = 0;
    let fields = 0;
    let says = 0;
    /** The first word that says something, and the first that meets each field. */
    let telling = sentence.to - 1;
    const meeting = new Map<number, number>();
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] !== 'body') continue;
      const marks = topics.marks[i] ?? 0;
      marked |= marks;
      if ((marks & dull) !== 0) continue;
      if (says === 0) telling = i;
      says++;
      const met = touches[i] ?? 0;
      if (met === 0 || (met & partOnly) !== 0) continue;
      for (const name of pageFields) {
        if ((met & fieldBit[name]) !== 0 && !meeting.has(fieldBit[name])) meeting.set(fieldBit[name], i);
      }
      fields |= met;
    }
    const about = (word: number | undefined) => quoted(reading, sentence, word ?? telling);
    const span = about(telling);
    if (span === null) continue;
    // A question stands at the end of its sentence.
    if (sentence.question && says > 0 && (marked & (bit.request | bit.howareyou)) === 0)
      found.push({ kind: 'question', span: about(sentence.to - 1) ?? span });
    const memory = topics.phrases.find(
      (hit) => (hit.topic & bit.memory) !== 0 && hit.from >= sentence.from && hit.to <= sentence.to,
    );
    if ((fields & fieldBit.mutual) !== 0 && (marked & bit.memory) !== 0)
      found.push({ kind: 'mutual', field: 'mutual', span: about(meeting.get(fieldBit.mutual)) ?? span });
    // A line of theirs that stuck with somebody is a quotation, no common past.
    else if (
      says > 1 &&
      !quotations.some((quotation) => quotation.from < sentence.to && quotation.to > sentence.from) &&
      memory !== undefined
    ) {
      found.push({ kind: 'memory', span: about(memory.from) ?? span });
    }
    const field = pageFields.find((name) => (fields & strongFields & fieldBit[name]) !== 0);
    if (field !== undefined) found.push({ kind: 'touches', field, span: about(meeting.get(fieldBit[field])) ?? span });
    else if (says > 3 && (marked & bit.you) !== 0) found.push({ kind: 'named', span });
  }
  const order: readonly Strength['kind'][] = ['question', 'mutual', 'memory', 'touches', 'named'];
  const best = order.flatMap((kind) => found.filter((strength) => strength.kind === kind).slice(0, 1));
  return best.slice(0, mostNamed);
}

/**
 * The sentence without greeting and sign-off; of a long one the part around the word `about`, between two marks of
 * punctuation and never half of an inner quotation. Null when nothing is left.
 */
function quoted({ note, anatomy }: Reading, sentence: Sentence, about: number): readonly [number, number] | null {
  let from = sentence.from;
  while (from < sentence.to && anatomy.parts[from] !== 'body') from++;
  let to = sentence.to;
  while (to > from && anatomy.parts[to - 1] !== 'body') to--;
  if (to <= from) return null;
  const { text, words } = note;
  const [startOf, endOf] = [(at: number) => words[at]?.start ?? 0, (at: number) => words[at]?.end ?? 0];
  const isLong = () => endOf(to - 1) - startOf(from) > longestQuote;
  const isBorder = (at: number) => border.test(text.slice(endOf(at), startOf(at + 1)));
  if (isLong()) {
    const word = Math.min(Math.max(about, from), to - 1);
    let [first, last] = [word, word];
    while (first > from && !isBorder(first - 1)) first--;
    while (last < to - 1 && !isBorder(last)) last++;
    [from, to] = [first, last + 1];
    while (to - 1 > word && isLong()) to--;
    while (from < word && isLong()) from++;
  }
  return [startOf(from), Math.min(endOf(to - 1), startOf(from) + 2 * longestQuote)];
}
