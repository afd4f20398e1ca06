import { bit } from '../../lexicons/topic.ts';
import type { Strength } from '../../note/finding.ts';
import type { Sentence } from '../../note/sentences.ts';
import { fieldBit, pageFields, partOnly, strongFields } from './page.ts';
import type { Reading } from './reading.ts';

const dull = bit.common | bit.network | bit.stock | bit.wish | bit.howareyou | bit.greeting | bit.signoff;
const mostNamed = 3;
/** Longer sentences are not quoted whole. */
const longestQuote = 90;

/** What makes a note good, best first: a question about their work, a memory, a meeting with their page. */
export function strengthsOf(reading: Reading): Strength[] {
  const { note, topics, touches, anatomy, quotations } = reading;
  const found: Strength[] = [];
  for (const sentence of note.sentences) {
    let marked = 0;
    let fields = 0;
    let says = 0;
    for (let i = sentence.from; i < sentence.to; i++) {
      if (anatomy.parts[i] !== 'body') continue;
      const marks = topics.marks[i] ?? 0;
      marked |= marks;
      if ((marks & dull) !== 0) continue;
      says++;
      if (((touches[i] ?? 0) & partOnly) === 0) fields |= touches[i] ?? 0;
    }
    const span = quoted(reading, sentence);
    if (span === null) continue;
    if (sentence.question && says > 0 && (marked & (bit.request | bit.howareyou)) === 0)
      found.push({ kind: 'question', span });
    if ((fields & fieldBit.mutual) !== 0 && (marked & bit.memory) !== 0)
      found.push({ kind: 'mutual', field: 'mutual', span });
    // A line of theirs that stuck with somebody is a quotation, no common past.
    else if (
      says > 1 &&
      !quotations.some((quotation) => quotation.from < sentence.to && quotation.to > sentence.from) &&
      topics.phrases.some((hit) => (hit.topic & bit.memory) !== 0 && hit.from >= sentence.from && hit.to <= sentence.to)
    ) {
      found.push({ kind: 'memory', span });
    }
    const field = pageFields.find((name) => (fields & strongFields & fieldBit[name]) !== 0);
    if (field !== undefined) found.push({ kind: 'touches', field, span });
    else if (says > 3 && (marked & bit.you) !== 0) found.push({ kind: 'named', span });
  }
  const order: readonly Strength['kind'][] = ['question', 'mutual', 'memory', 'touches', 'named'];
  const best = order.flatMap((kind) => found.filter((strength) => strength.kind === kind).slice(0, 1));
  return best.slice(0, mostNamed);
}

/** The sentence without greeting and sign-off, cut at a word where it is long; null when nothing is left. */
function quoted({ note, anatomy }: Reading, sentence: Sentence): readonly [number, number] | null {
  let from = sentence.from;
  while (from < sentence.to && anatomy.parts[from] !== 'body') from++;
  let to = sentence.to;
  while (to > from && anatomy.parts[to - 1] !== 'body') to--;
  const start = note.words[from]?.start;
  if (start === undefined || to <= from) return null;
  let last = to - 1;
  while (last > from && (note.words[last]?.end ?? 0) - start > longestQuote) last--;
  return [start, Math.min(note.words[last]?.end ?? start, start + 2 * longestQuote)];
}
