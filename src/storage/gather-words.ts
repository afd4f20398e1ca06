import type { Waiting } from '../core/relationship/reason.ts';
import { beginReading, beginWriting } from './begin.ts';
import { ascending, changedQueue } from './card-changes.ts';
import { queueRowOf, rowKeysOf } from './card-words.ts';
import { type FreshWords, freshWords } from './fresh-words.ts';
import type { Memory } from './memory.ts';
import { asMemoryError } from './memory-error.ts';
import type { WordsRow, WriteTx } from './schema.ts';
import { putSorting, type Sorting, sameSorting, sortingIn } from './sorting.ts';

/** Rows written in one transaction while somebody else has a screen open, and while nobody has. */
const portion = { busy: 24, alone: 320 } as const;

/** Fresh rows read together. */
const rowsAtOnce = 24;

/** From so many fresh rows or people on, lists and searches would feel them. */
export interface Most {
  readonly rows: number;
  readonly people: number;
}

/** Sorting in writes thousands of rows, whether hundreds of people have come or thousands: not sooner than that. */
export const mostFresh: Most = { rows: 48, people: 16_000 };

/** Sorts fresh words in when there are so many that lists and searches would feel it. Harmless at any time. */
export async function sortWordsIfMany(memory: Memory, most: Most = mostFresh, gently = false): Promise<void> {
  try {
    const tx = await beginReading(memory, ['freshWords', 'local']);
    const [fresh, next, sorting] = await Promise.all([
      tx.objectStore('freshWords').getAllKeys(),
      tx.objectStore('local').get('seats'),
      sortingIn(tx),
    ]);
    const [first] = fresh;
    if (first === undefined) return;
    const people = Number(next?.value ?? 0) - first;
    if (sorting === null && fresh.length <= most.rows && people <= most.people) return;
  } catch (error) {
    throw asMemoryError(error);
  }
  await sortWords(memory, gently);
}

/**
 * Sorts the words of people who came in into their rows, a portion a transaction: a search finds everybody before,
 * after and meanwhile, and it goes on where it was ended. To be called at the end of an import; costs nothing when
 * nobody came in.
 */
export async function sortWords(memory: Memory, gently = false): Promise<void> {
  try {
    for (;;) {
      if ((await begun(memory)) === null) return;
      let unsorted: Unsorted | null = await readUnsorted(memory);
      while (unsorted !== null) {
        unsorted = (await sortPortion(memory, unsorted)) ? unsorted : await readUnsorted(memory);
        await memory.way.give(gently);
      }
    }
  } catch (error) {
    throw asMemoryError(error);
  }
}

/** Says which fresh rows are to be sorted in, or goes on with those of before. Null: there are none. */
async function begun(memory: Memory): Promise<Sorting | null> {
  const tx = await beginWriting(memory, ['freshWords', 'local'], 'relaxed');
  const known = await sortingIn(tx);
  const last = (await tx.objectStore('freshWords').getAllKeys()).at(-1);
  const sorting = known ?? (last === undefined ? null : { until: last + 1, words: '', queues: '', turn: 0 });
  if (known === null && sorting !== null) await putSorting(tx, sorting);
  await tx.done;
  return sorting;
}

/** What is still to be sorted in, in order. Taken from as it goes. */
interface Unsorted {
  sorting: Sorting;
  readonly words: [word: string, seats: number[]][];
  readonly queues: [row: string, waiting: Waiting[]][];
}

/** Null when nothing is being sorted in any more. */
async function readUnsorted(memory: Memory): Promise<Unsorted | null> {
  const tx = await beginReading(memory, ['freshWords', 'local']);
  const store = tx.objectStore('freshWords');
  const [sorting, keys] = await Promise.all([sortingIn(tx), store.getAllKeys()]);
  if (sorting === null) return null;
  const done = { wordsDone: sorting.words, queuesDone: sorting.queues };
  const words = new Map<string, number[]>();
  const queues = new Map<string, Waiting[]>();
  // A few at a time: all of them at once are as large again as what is made of them.
  for (let from = 0; from < keys.length; from += rowsAtOnce) {
    const [first = 0, last = 0] = [keys[from], keys[Math.min(from + rowsAtOnce, keys.length) - 1]];
    for (const row of await store.getAll(IDBKeyRange.bound(first, last)))
      if (row.key < sorting.until) takeIn(words, queues, freshWords(row, done));
  }
  return {
    sorting,
    words: [...words].sort(byKey),
    queues: [...queues].sort(byKey),
  };
}

function takeIn(words: Map<string, number[]>, queues: Map<string, Waiting[]>, fresh: FreshWords): void {
  const { wordsDone = '', queuesDone = '' } = fresh;
  for (const [index, word] of fresh.words.entries()) {
    if (word <= wordsDone) continue;
    const there = words.get(word);
    if (there) there.push(...(fresh.seats[index] ?? []));
    else words.set(word, [...(fresh.seats[index] ?? [])]);
  }
  for (const one of fresh.waiting) {
    const key = queueRowOf(one.queue, one.from);
    if (key <= queuesDone) continue;
    const row = queues.get(key);
    if (row) row.push(one);
    else queues.set(key, [one]);
  }
}

/** Sorts the next few rows in. False when it is not as `unsorted` says any more, and nothing was done. */
async function sortPortion(memory: Memory, unsorted: Unsorted): Promise<boolean> {
  const tx = await beginWriting(memory, ['words', 'freshWords', 'queues', 'local'], 'relaxed');
  const there = await sortingIn(tx);
  if (there === null || !sameSorting(there, unsorted.sorting)) {
    await tx.done;
    return false;
  }
  const most = memory.way.busy() ? portion.busy : portion.alone;
  const queues = unsorted.queues.splice(0, most);
  const words = queues.length < most ? nextWords(unsorted.words, most - queues.length) : [];
  const rows = rowsOf(words);
  const next: Sorting = {
    ...there,
    queues: queues.at(-1)?.[0] ?? there.queues,
    words: words.at(-1)?.[0] ?? there.words,
  };
  const ended = unsorted.queues.length === 0 && unsorted.words.length === 0;
  const [isQueue, isWord] = await Promise.all([
    knownAmong(
      tx,
      'queues',
      queues.map(([key]) => key),
    ),
    knownAmong(tx, 'words', [...rows.keys()]),
  ]);
  await Promise.all([
    ...queues.map(([key, come]) => putQueue(tx, key, come, isQueue(key))),
    ...[...rows].map(([key, added]) => putWords(tx, key, added, isWord(key))),
    putSorting(tx, ended ? null : next),
    ...(ended ? [tx.objectStore('freshWords').delete(IDBKeyRange.upperBound(there.until, true))] : []),
  ]);
  await tx.done;
  unsorted.sorting = next;
  return !ended;
}

/** Takes the first words away, as many as stand in `most` rows; at least those of one. */
function nextWords(words: Unsorted['words'], most: number): Unsorted['words'] {
  const rows = new Set<string>();
  const count = words.findIndex(([word, seats]) => {
    const keyOf = rowKeysOf(word);
    const before = rows.size;
    for (const seat of seats) rows.add(keyOf(seat));
    return before > 0 && rows.size > most;
  });
  return words.splice(0, count < 0 ? words.length : count);
}

function rowsOf(words: Unsorted['words']): ReadonlyMap<string, ReadonlyMap<string, readonly number[]>> {
  const rows = new Map<string, Map<string, number[]>>();
  for (const [word, seats] of words) {
    const keyOf = rowKeysOf(word);
    for (const seat of seats) {
      const key = keyOf(seat);
      const row = rows.get(key) ?? new Map<string, number[]>();
      rows.set(key, row);
      const list = row.get(word);
      if (list) list.push(seat);
      else row.set(word, [seat]);
    }
  }
  return rows;
}

/**
 * Which of these rows may be there. Most of them are new where many people come in, and one look at the keys between
 * the first and the last is cheaper than asking for each.
 */
async function knownAmong(
  tx: WriteTx,
  store: 'words' | 'queues',
  keys: readonly string[],
): Promise<(key: string) => boolean> {
  const [first, ...more] = keys;
  if (first === undefined) return () => false;
  const [from, to] = more.reduce(
    ([least, most], key) => [key < least ? key : least, key > most ? key : most],
    [first, first],
  );
  const most = keys.length * 4 + 100;
  const found = await tx.objectStore(store).getAllKeys(IDBKeyRange.bound(from, to), most);
  const known = new Set(found);
  return found.length < most ? (key) => known.has(key) : () => true;
}

async function putWords(
  tx: WriteTx,
  key: string,
  added: ReadonlyMap<string, readonly number[]>,
  isThere: boolean,
): Promise<void> {
  const before: WordsRow | undefined = isThere ? await tx.objectStore('words').get(key) : undefined;
  const all = new Map<string, readonly number[]>(before?.words.map((word, index) => [word, before.seats[index] ?? []]));
  for (const [word, seats] of added) all.set(word, ascending([...(all.get(word) ?? []), ...seats]));
  const words = [...all.keys()].sort();
  await tx.objectStore('words').put({ key, words, seats: words.map((word) => all.get(word) ?? []) });
}

async function putQueue(tx: WriteTx, key: string, come: readonly Waiting[], isThere: boolean): Promise<void> {
  const before = isThere ? await tx.objectStore('queues').get(key) : undefined;
  await tx.objectStore('queues').put(changedQueue(key, before, new Set(), come));
}

const byKey = ([a]: readonly [string, unknown], [b]: readonly [string, unknown]) => (a < b ? -1 : 1);
