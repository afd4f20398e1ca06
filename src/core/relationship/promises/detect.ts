import type { Span } from '../../note/finding.ts';
import { de } from './de.ts';
import { dueIn } from './due.ts';
import { en } from './en.ts';
import type { PromiseWords } from './promise-words.ts';

/** A promise that the user seems to have made. To be offered, never kept by itself. */
export interface DetectedPromise {
  /** The sentence, as written. */
  readonly text: string;
  readonly span: Span;
  /** Midnight of the day it names, in the user's zone; absent when it names none. */
  readonly due?: number;
}

/** A letter, not a book: promises beyond this are not looked for. */
const longest = 20_000;
const longestSentence = 400;
const languages: readonly PromiseWords[] = [de, en];

/**
 * Promises by the writer of a text, in German and English, in order. Words inside quotation marks are
 * somebody else's. `now` in UTC milliseconds, `zone` is the user's.
 */
export function detectPromises(text: string, now: number, zone: string): readonly DetectedPromise[] {
  const found: DetectedPromise[] = [];
  const own = withoutQuotes(text.slice(0, longest));
  for (const [start, end] of sentencesOf(own)) {
    const plain = own.slice(start, end).toLowerCase().normalize('NFC').trim();
    const words = languages.find((language) => isPromise(plain, language));
    if (!words) continue;
    const due = dueIn(plain, words, now, zone);
    found.push({ text: text.slice(start, end), span: [start, end], ...(due === null ? {} : { due }) });
  }
  return found;
}

function isPromise(sentence: string, { commits, excuses }: PromiseWords): boolean {
  return commits.some((pattern) => pattern.test(sentence)) && !excuses.some((pattern) => pattern.test(sentence));
}

/** The text with quoted words blanked out, of the same length. */
function withoutQuotes(text: string): string {
  return text.replace(/[„“”"«»][^„“”"«»\n]{1,400}[„“”"«»]/g, (quoted) => `…${' '.repeat(quoted.length - 1)}`);
}

const dateGoesOn = /^\. ?(?:\d|jan|jän|feb|mär|mrz|mar|apr|mai|may|jun|jul|aug|sep|okt|oct|nov|dez|dec)/i;

/** Sentences by their marks and line breaks. The stop of a date ("12. November", "12.11.") ends none. */
function sentencesOf(text: string): Span[] {
  const spans: Span[] = [];
  let start = 0;
  const close = (end: number) => {
    const piece = text.slice(start, Math.min(end, start + longestSentence));
    const lead = piece.length - piece.trimStart().length;
    const trimmed = piece.trim();
    if (trimmed !== '') spans.push([start + lead, start + lead + trimmed.length]);
    start = end;
  };
  for (const { 0: mark, index } of text.matchAll(/[.!?;\n]+/g)) {
    const splitsDate =
      (mark === '.' &&
        /\d\. ?\d{1,2}$/.test(text.slice(Math.max(0, index - 6), index)) &&
        /^\. ?\p{Ll}/u.test(text.slice(index))) ||
      (mark === '.' && /\d/.test(text[index - 1] ?? '') && dateGoesOn.test(text.slice(index, index + 6)));
    if (!splitsDate) close(index + mark.length);
  }
  close(text.length);
  return spans;
}
