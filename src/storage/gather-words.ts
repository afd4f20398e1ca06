import { beginWriting } from './begin.ts';
import type { Memory } from './memory.ts';
import { asMemoryError } from './memory-error.ts';
import { reading } from './reading.ts';
import type { FreshWordsRow, WordsRow } from './schema.ts';
import { looseMark, rowKeyOf } from './word-index.ts';
import { write } from './write.ts';

/** So many loose cards cost a search nothing that could be felt; they are gathered when there are more. */
const mostLoose = 200;
/** Cards a step, so that nobody waits long. */
const step = 200;
/** Rows sorted in between two turns of the page. */
const rowsAtOnce = 40;

/** Gathers the words of people who were written one by one, when there are more than `most`. Harmless at any time. */
export async function gatherLoose(memory: Memory, most = mostLoose): Promise<void> {
  const loose = await reading(memory, ['cards'], (tx) => tx.objectStore('cards').index('byLoose').count(looseMark));
  if (loose <= most) return;
  for (let done = 0; done < loose; done += step)
    await write(
      memory,
      async ({ tx, words }) => {
        const rows = await tx.objectStore('cards').index('byLoose').getAll(looseMark, step);
        for (const { seat: _seat, loose: _loose, waits: _waits, ...card } of rows)
          await tx.objectStore('cards').put(await words.moved(card, undefined, true));
      },
      { durability: 'relaxed' },
    );
  await sortWords(memory);
}

/**
 * Sorts the words of people who came in together into their rows. All in one step or nothing; a search finds
 * everybody before, after and meanwhile. To be called at the end of an import; costs nothing when nobody came in.
 */
export async function sortWords(memory: Memory): Promise<void> {
  try {
    const tx = await beginWriting(memory, ['words', 'freshWords'], 'relaxed');
    const byRow = new Map<string, Map<string, number[]>>();
    const fresh = await tx.objectStore('freshWords').getAllKeys();
    for (const key of fresh) takeIn(byRow, await tx.objectStore('freshWords').get(key));
    const rows = [...byRow];
    const known = new Set(await tx.objectStore('words').getAllKeys());
    for (let at = 0; at < rows.length; at += rowsAtOnce)
      await Promise.all(
        rows.slice(at, at + rowsAtOnce).map(async ([key, added]) => {
          const before = known.has(key) ? await tx.objectStore('words').get(key) : undefined;
          await tx.objectStore('words').put(together(key, before, added));
        }),
      );
    if (fresh.length > 0) await tx.objectStore('freshWords').clear();
    await tx.done;
  } catch (error) {
    throw asMemoryError(error);
  }
}

function takeIn(byRow: Map<string, Map<string, number[]>>, fresh: FreshWordsRow | undefined): void {
  for (const [index, word] of (fresh?.words ?? []).entries()) {
    const key = rowKeyOf(word);
    const row = byRow.get(key) ?? new Map<string, number[]>();
    byRow.set(key, row);
    const there = row.get(word);
    const seats = fresh?.seats[index] ?? [];
    if (there) for (const seat of seats) there.push(seat);
    else row.set(word, [...seats]);
  }
}

function together(key: string, before: WordsRow | undefined, added: ReadonlyMap<string, readonly number[]>): WordsRow {
  const all = new Map<string, readonly number[]>(before?.words.map((word, index) => [word, before.seats[index] ?? []]));
  for (const [word, seats] of added)
    all.set(
      word,
      [...(all.get(word) ?? []), ...seats].sort((a, b) => a - b),
    );
  const words = [...all.keys()].sort();
  return { key, words, seats: words.map((word) => all.get(word) ?? []) };
}
