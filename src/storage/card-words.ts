import type { Waiting } from '../core/relationship/reason.ts';
import type { Card } from './schema.ts';

/**
 * Under which words a person stands in the gathered index, and in which row each of them. The first letter says what
 * for: "n:" and "o:" are what people are searched by, "f:" what lists are narrowed to, "s:", "l:" and "k:" what they
 * are sorted by.
 */
export function wordsOf(card: Card): readonly string[] {
  return [
    ...card.words,
    ...card.facets.map((facet) => `f:${facet}`),
    `s:${card.sort}`,
    `l:${timeText(card.last)}`,
    `k:${timeText(card.since)}`,
  ];
}

/** Keeps times before 1970 in order as well; the year 1200 and the year 9999 have room. */
const offset = 1e14;
const digits = 10;
const greatest = 36 ** digits - 1;
/** The digits of a time that people of about the same month have in common. */
const monthDigits = 4;

/** A time that sorts as a text as it does as a number. UTC milliseconds; what comes before 1200 counts as then. */
export function timeText(at: number): string {
  const whole = Math.min(greatest, Math.max(0, Math.floor(at) + offset));
  return whole.toString(36).padStart(digits, '0');
}

/** Of these facets there are few, each with thousands of people: a row holds no more seats than this of them. */
const crowded = /^f:(?:network|circle|met|promise|bridge|year|field):/;
const seatsPerCrowd = 2048;
const neverYet = `l:${timeText(0)}`;

const nameLetters = 4;
const wordLetters = 3;

/** What all words of one row begin with. */
function startOf(word: string): string {
  switch (word.charCodeAt(0)) {
    case 0x66: // f
      return word.slice(0, word.indexOf(':', 2) + 1 + wordLetters);
    case 0x73: // s
      return word.slice(0, 2 + nameLetters);
    case 0x6c: // l
    case 0x6b: // k
      return word.slice(0, 2 + monthDigits);
    default:
      return word.slice(0, 2 + wordLetters);
  }
}

/** The row in which a word stands for this seat. */
export function rowKeyOf(word: string, seat: number): string {
  return rowKeysOf(word)(seat);
}

/** The same for many seats of one word. */
export function rowKeysOf(word: string): (seat: number) => string {
  const start = startOf(word);
  if (!crowded.test(word) && word !== neverYet) return () => start;
  return (seat) => `${start}\u0001${String(Math.floor(seat / seatsPerCrowd)).padStart(4, '0')}`;
}

/** Words from the first to the last, both included. */
export interface WordRange {
  readonly from: string;
  readonly to: string;
}

/** All words that begin so. */
export const beginningWith = (start: string): WordRange => ({ from: start, to: `${start}\uffff` });
/** One word. */
export const exactly = (word: string): WordRange => ({ from: word, to: word });

/** The rows in which words of a range can stand. */
export function rowsFor({ from, to }: WordRange): IDBKeyRange {
  return IDBKeyRange.bound(startOf(from), `${to}\uffff`);
}

/** Where somebody waits: reasons of one queue that came up in the same four days or so stand in one row. */
export function queueRowOf(queue: string, from: number): string {
  const text = timeText(from);
  const part = Math.floor(Number.parseInt(text.charAt(monthDigits), 36) / 6);
  return `${queue}/${text.slice(0, monthDigits)}${part}`;
}

/** The same reason in the same words. */
export function sameReasons(a: readonly Waiting[], b: readonly Waiting[]): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
