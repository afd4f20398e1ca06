import type { Finding } from '../../note/finding.ts';
import { readLanguage } from '../../note/language.ts';
import { type Word, wordsOf } from '../../note/words.ts';
import { pageFields, textsOf } from '../reading/page.ts';
import type { Reading } from '../reading/reading.ts';

/** Shorter words are mostly those that hold a sentence together. Letters. */
const carries = 6;
/** Inflected forms of most languages share this beginning. Letters. */
const beginning = 5;
/** A page with fewer such words has hardly anything to meet. */
const enough = 12;
const mostWords = 2_000;
const named = /\p{N}{2}|[«»“”„"#@]/u;

/**
 * In a language without a lexicon: whether a note meets nothing at all on the recipient's page, names nothing and
 * asks nothing. Silent when the page is short, or in another language than the note, for then no word can meet.
 */
export function meetsNothing({ note, anatomy, context }: Reading): Finding | null {
  const { recipient } = context;
  if (note.language !== 'other' || recipient === undefined) return null;
  const body = note.words.filter((_, index) => anatomy.parts[index] === 'body');
  if (body.length === 0 || named.test(note.text) || note.text.includes('?')) return null;
  const page = pageFields
    .filter((field) => field !== 'name')
    .flatMap((field) => textsOf(recipient, field).flatMap((text) => wordsOf(text)))
    .slice(0, mostWords);
  const there = new Set(page.filter(isLong).map(({ folded }) => folded.slice(0, beginning)));
  if (there.size < enough || readLanguage(page).language !== 'other') return null;
  const names = new Set(wordsOf(recipient.name ?? '').map(({ folded }) => folded));
  const meets = body.some((word) => isLong(word) && there.has(word.folded.slice(0, beginning)));
  if (meets || body.some((word) => isName(word, note.text) && !names.has(word.folded))) return null;
  return { rule: 'generic', weight: 'improve', span: null, params: { variant: 'unmet' } };
}

const isLong = ({ folded }: Word) => folded.length >= carries;

/** A capital in the middle of a sentence: in languages other than German, a name. */
function isName({ text, start }: Word, note: string): boolean {
  return /^\p{Lu}/u.test(text) && /[\p{L},]\s*$/u.test(note.slice(Math.max(0, start - 12), start));
}
