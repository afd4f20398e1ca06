import type { Waiting } from '../core/relationship/reason.ts';
import { beginWriting } from './begin.ts';
import { ascending, changedQueue } from './card-changes.ts';
import { queueRowOf, rowKeysOf } from './card-words.ts';
import type { Memory } from './memory.ts';
import { asMemoryError } from './memory-error.ts';
import { reading } from './reading.ts';
import type { FreshWordsRow, WordsRow } from './schema.ts';

/** Rows sorted in between two turns of the page. */
const rowsAtOnce = 40;
/**
 * From so many fresh rows or people on, lists and searches would feel them. Not fewer: sorting in writes thousands of
 * rows, whether hundreds of people have come or thousands.
 */
const mostFresh = 48;
const mostPeople = 16_000;

/** Sorts fresh words in when there are so many that lists and searches would feel it. Harmless at any time. */
export async function sortWordsIfMany(memory: Memory): Promise<void> {
  const many = await reading(memory, ['freshWords', 'local'], async (tx) => {
    const [fresh, next] = await Promise.all([
      tx.objectStore('freshWords').getAllKeys(),
      tx.objectStore('local').get('seats'),
    ]);
    return fresh.length > mostFresh || (fresh.length > 0 && Number(next?.value ?? 0) - (fresh[0] ?? 0) > mostPeople);
  });
  if (many) await sortWords(memory);
}

/**
 * Sorts the words of people who came in into their rows. All in one step or nothing; a search finds everybody
 * before, after and meanwhile. To be called at the end of an import; costs nothing when nobody came in.
 */
export async function sortWords(memory: Memory): Promise<void> {
  try {
    const tx = await beginWriting(memory, ['words', 'freshWords', 'queues'], 'relaxed');
    const keys = await tx.objectStore('freshWords').getAllKeys();
    if (keys.length === 0) return await tx.done;
    const words = new Map<string, Map<string, number[]>>();
    const queues = new Map<string, Waiting[]>();
    for (const key of keys) takeIn(words, queues, await tx.objectStore('freshWords').get(key));
    const known = new Set(await tx.objectStore('words').getAllKeys());
    await inTurns([...words], async ([key, added]) => {
      const before = known.has(key) ? await tx.objectStore('words').get(key) : undefined;
      await tx.objectStore('words').put(together(key, before, added));
    });
    const waiting = new Set(await tx.objectStore('queues').getAllKeys());
    await inTurns([...queues], async ([key, come]) => {
      const before = waiting.has(key) ? await tx.objectStore('queues').get(key) : undefined;
      await tx.objectStore('queues').put(changedQueue(key, before, new Set(), come));
    });
    await tx.objectStore('freshWords').clear();
    await tx.done;
  } catch (error) {
    throw asMemoryError(error);
  }
}

async function inTurns<T>(list: readonly T[], work: (one: T) => Promise<void>): Promise<void> {
  for (let at = 0; at < list.length; at += rowsAtOnce) await Promise.all(list.slice(at, at + rowsAtOnce).map(work));
}

function takeIn(
  rows: Map<string, Map<string, number[]>>,
  queues: Map<string, Waiting[]>,
  fresh: FreshWordsRow | undefined,
): void {
  if (fresh === undefined) return;
  for (const [index, word] of fresh.words.entries()) {
    const keyOf = rowKeysOf(word);
    let key: string | null = null;
    let list: number[] = [];
    for (const seat of fresh.seats[index] ?? []) {
      const own = keyOf(seat);
      if (own !== key) {
        key = own;
        list = listIn(rows, own, word);
      }
      list.push(seat);
    }
  }
  for (const one of fresh.waiting) {
    const key = queueRowOf(one.queue, one.from);
    const row = queues.get(key);
    if (row) row.push(one);
    else queues.set(key, [one]);
  }
}

function listIn(rows: Map<string, Map<string, number[]>>, key: string, word: string): number[] {
  const row = rows.get(key) ?? new Map<string, number[]>();
  const list = row.get(word) ?? [];
  row.set(word, list);
  rows.set(key, row);
  return list;
}

function together(key: string, before: WordsRow | undefined, added: ReadonlyMap<string, readonly number[]>): WordsRow {
  const all = new Map<string, readonly number[]>(before?.words.map((word, index) => [word, before.seats[index] ?? []]));
  for (const [word, seats] of added) {
    const there = all.get(word);
    all.set(word, there === undefined ? seats : ascending([...there, ...seats]));
  }
  const words = [...all.keys()].sort();
  return { key, words, seats: words.map((word) => all.get(word) ?? []) };
}
