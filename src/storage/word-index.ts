import { rowsFor, type WordRange } from './card-words.ts';
import { type FreshWords, freshWords } from './fresh-words.ts';
import type { AnyTx, WordsRow } from './schema.ts';
import { sortingIn } from './sorting.ts';

/**
 * What people are found, narrowed and sorted by. A person has a small number, the *seat*. `words` holds, for each
 * beginning of words, the words that begin so and the seats of whoever has them; `freshWords` those of people who came
 * since the last time that they were sorted in. A large import writes one row for hundreds of people, and a search
 * reads one row for each of its words, however many people there are.
 *
 * A word counts in one of the two places for a seat, and never in both: `sorting.ts` says in which.
 */

/** A word and the seats of whoever has it, ascending. */
export interface Posting {
  readonly word: string;
  readonly seats: readonly number[];
}

/** Rows read first where the first few may be enough; then twice as many each time. */
const rowsAtOnce = 12;

type Words = Pick<FreshWords, 'words' | 'seats' | 'wordsDone'>;

/** Fresh rows, read once a reading. */
const freshOf = new WeakMap<object, Promise<readonly FreshWords[]>>();

/** Everything not sorted in yet. */
export function freshIn(tx: AnyTx): Promise<readonly FreshWords[]> {
  const known = freshOf.get(tx);
  if (known) return known;
  const reading = readFresh(tx);
  if (tx.mode === 'readonly') freshOf.set(tx, reading);
  return reading;
}

async function readFresh(tx: AnyTx): Promise<readonly FreshWords[]> {
  const [rows, sorting] = await Promise.all([tx.objectStore('freshWords').getAll(), sortingIn(tx)]);
  const done = sorting === null ? {} : { wordsDone: sorting.words, queuesDone: sorting.queues };
  return rows.map((row) => freshWords(row, sorting !== null && row.key < sorting.until ? done : {}));
}

/** All words of a range, in order, each once. */
export async function postings(tx: AnyTx, range: WordRange): Promise<readonly Posting[]> {
  const [fresh, rows] = await Promise.all([freshIn(tx), tx.objectStore('words').getAll(rowsFor(range))]);
  return together([...rows, ...fresh], range);
}

/** The first words of a range, enough of them for `enough` people, of those who fit. */
export async function firstPostings(
  tx: AnyTx,
  range: WordRange,
  enough: number,
  fits: (seat: number) => boolean = () => true,
): Promise<readonly Posting[]> {
  const fresh = freshIn(tx);
  fresh.catch(() => {});
  const found: Words[] = [];
  const whole = rowsFor(range);
  let rest: IDBKeyRange | null = whole;
  let seats = 0;
  for (let atOnce = rowsAtOnce; rest && seats < enough; atOnce *= 2) {
    const rows: readonly WordsRow[] = await tx.objectStore('words').getAll(rest, atOnce);
    for (const posting of together(rows, range)) seats += posting.seats.filter(fits).length;
    found.push(...rows);
    const last = rows[rows.length - 1];
    rest = last === undefined || rows.length < atOnce ? null : IDBKeyRange.bound(last.key, whole.upper, true);
  }
  return together([...found, ...(await fresh)], range);
}

/** The seats of everybody with a word of a range, in the order of the words. */
export async function seatsIn(tx: AnyTx, range: WordRange): Promise<readonly number[]> {
  return (await postings(tx, range)).flatMap(({ seats }) => seats);
}

/** The same without an order among them and some of them twice: lists of seats, each ascending and none empty. */
export async function seatLists(tx: AnyTx, { from, to }: WordRange): Promise<readonly (readonly number[])[]> {
  const [fresh, rows] = await Promise.all([freshIn(tx), tx.objectStore('words').getAll(rowsFor({ from, to }))]);
  const lists: (readonly number[])[] = [];
  for (const { words, seats, wordsDone = '' } of [...rows, ...fresh] as readonly Words[])
    for (let index = 0; index < words.length; index += 1) {
      const word = words[index] ?? '';
      const list = seats[index] ?? [];
      if (word >= from && word <= to && word > wordsDone && list.length > 0) lists.push(list);
    }
  return lists;
}

function together(rows: readonly Words[], { from, to }: WordRange): readonly Posting[] {
  const found = new Map<string, readonly number[]>();
  for (const row of rows)
    for (const [index, word] of row.words.entries()) {
      if (word < from || word > to || word <= (row.wordsDone ?? '')) continue;
      const seats = row.seats[index] ?? [];
      const there = found.get(word);
      found.set(word, there === undefined ? seats : [...there, ...seats].sort((a, b) => a - b));
    }
  return [...found]
    .map(([word, seats]) => ({ word, seats }))
    .sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : 0));
}
