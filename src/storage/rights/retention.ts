import { startOfDay } from '../../core/relationship/days.ts';
import { type Removal, remove, restore } from '../bin.ts';
import type { Memory } from '../memory.ts';
import { reading } from '../reading.ts';
import type { Card } from '../schema.ts';

/** How long somebody stays in the bin before they are gone for good. */
export const undoDays = 30;
const day = 86_400_000;

/**
 * Everybody without a word in either direction for `years`, the longest silent first. Who never had a word
 * counts from when they were first known. Whoever stands in a circle is left out: that is a choice to stay.
 */
export function silentFor(memory: Memory, years: number): Promise<readonly Card[]> {
  const today = new Date(startOfDay(memory.now(), memory.zone()));
  const before = Date.UTC(today.getUTCFullYear() - years, today.getUTCMonth(), today.getUTCDate());
  return reading(memory, ['cards'], async (tx) => {
    const found: Card[] = [];
    let cursor = await tx.objectStore('cards').index('byLast').openCursor(IDBKeyRange.upperBound(before));
    while (cursor) {
      const card = cursor.value;
      if (card.circle === undefined && (card.last || card.since) <= before) found.push(card);
      cursor = await cursor.continue();
    }
    return found.sort((a, b) => (a.last || a.since) - (b.last || b.since));
  });
}

/**
 * Forgets people: out of every list at once, for good after thirty days, with a hash that keeps imports
 * from bringing them back. Stops between two people when `signal` is aborted. Answers with who was put away.
 */
export async function forget(
  memory: Memory,
  people: readonly string[],
  options: { readonly signal?: AbortSignal; readonly progress?: (done: number) => void } = {},
): Promise<readonly string[]> {
  const removal: Removal = { keepFor: undoDays * day, hash: true };
  const put: string[] = [];
  for (const person of people) {
    if (options.signal?.aborted) break;
    await remove(memory, person, removal);
    put.push(person);
    options.progress?.(put.length);
  }
  return put;
}

/** Brings everybody back who was forgotten together. */
export async function remember(memory: Memory, people: readonly string[]): Promise<void> {
  for (const person of people) await restore(memory, person);
}
