import type { Waiting } from '../core/relationship/reason.ts';
import type { FreshWordsRow } from './schema.ts';

/** What a fresh row holds, and up to which word and which row of the queues it counts no more. */
export interface FreshWords {
  readonly key: number;
  readonly until: number;
  readonly words: readonly string[];
  /** Beside each word, ascending. */
  readonly seats: readonly (readonly number[])[];
  readonly waiting: readonly Waiting[];
  readonly wordsDone?: string;
  readonly queuesDone?: string;
}

type Done = Pick<FreshWords, 'wordsDone' | 'queuesDone'>;

/** A row taken apart, each part when it is asked for: a list of reasons needs no words, and a search no reasons. */
export function freshWords(row: FreshWordsRow, done: Done = {}): FreshWords {
  let [words, seats, waiting]: [FreshWords['words']?, FreshWords['seats']?, FreshWords['waiting']?] = [];
  return {
    key: row.key,
    until: row.until,
    ...done,
    get words() {
      words ??= listed(row.words);
      return words;
    },
    get seats() {
      seats ??= listed(row.seats);
      return seats;
    },
    get waiting() {
      waiting ??= listed(row.waiting);
      return waiting;
    },
  };
}

/** Rows that an earlier version wrote hold the lists themselves. */
const listed = <T>(part: string | readonly T[]): readonly T[] =>
  typeof part === 'string' ? (JSON.parse(part) as readonly T[]) : part;

/**
 * The same as it is stored, as texts: lists of lists take the database five times as long to copy, and whoever reads
 * them three times as long.
 */
export function freshRow({ key, until, words, seats, waiting }: Omit<FreshWords, keyof Done>): FreshWordsRow {
  return {
    key,
    until,
    words: JSON.stringify(words),
    seats: JSON.stringify(seats),
    waiting: JSON.stringify(waiting),
  };
}
