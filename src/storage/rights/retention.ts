import { startOfDay } from '../../core/relationship/days.ts';
import { type Removal, remove, restoreAll } from '../bin.ts';
import { timeText } from '../card-words.ts';
import type { Memory } from '../memory.ts';
import { reading } from '../reading.ts';
import { type Card, cardStores } from '../schema.ts';
import { cardsAt } from '../sheets.ts';
import { seatsIn } from '../word-index.ts';

/** How long somebody stays in the bin before they are gone for good. */
export const undoDays = 30;
const day = 86_400_000;
/** Cards read at once. */
const atOnce = 500;

/**
 * Everybody without a word in either direction for `years`, the longest silent first. Who never had a word
 * counts from when they were first known. Whoever stands in a circle is left out: that is a choice to stay.
 */
export function silentFor(memory: Memory, years: number): Promise<readonly Card[]> {
  const today = new Date(startOfDay(memory.now(), memory.zone()));
  const before = Date.UTC(today.getUTCFullYear() - years, today.getUTCMonth(), today.getUTCDate());
  return reading(memory, cardStores, async (tx) => {
    const seats = await seatsIn(tx, { from: 'l:', to: `l:${timeText(before)}` });
    // Sheet by sheet.
    const silent = [...seats].sort((a, b) => a - b);
    const found: Card[] = [];
    for (let at = 0; at < silent.length; at += atOnce)
      for (const card of await cardsAt(tx, silent.slice(at, at + atOnce)))
        if (card.circle === undefined && (card.last || card.since) <= before) found.push(card);
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
export function remember(memory: Memory, people: readonly string[]): Promise<void> {
  return restoreAll(memory, people);
}
