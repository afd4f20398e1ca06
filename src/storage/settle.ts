import { unwrap } from 'idb';
import type { Contact } from '../core/relationship/contact.ts';
import { cardOf } from './card.ts';
import { historyOf, rootOf } from './history.ts';
import type { Card, ReasonRow, WriteTx } from './schema.ts';
import { readSettings } from './settings.ts';

/**
 * Makes the cards and reasons of the persons that `contacts` belong to anew, inside the write that
 * changed them. Answers with the ids of those persons, and of contacts that are none of their own any more.
 */
export async function settle(tx: WriteTx, contacts: Iterable<string>): Promise<string[]> {
  const settings = await readSettings(tx);
  const settled = new Set<string>();
  for (const id of contacts) {
    if (id === '') continue;
    const root = await rootOf(tx, id);
    if (root?.id !== id) {
      await clear(tx, id);
      settled.add(id);
    }
    if (root === null || (settled.has(root.id) && root.id !== id)) continue;
    settled.add(root.id);
    await settleRoot(tx, root, settings);
  }
  return [...settled];
}

async function settleRoot(tx: WriteTx, root: Contact, settings: Awaited<ReturnType<typeof readSettings>>) {
  if (root.binned) {
    await clear(tx, root.id);
    return;
  }
  const { history, openers } = await historyOf(tx, root);
  const made = cardOf(history, openers, settings);
  await putCard(tx, made.card, made.reasons);
}

/** Replaces a person's card and reasons. */
async function putCard(tx: WriteTx, card: Card, reasons: readonly ReasonRow[]): Promise<void> {
  const store = tx.objectStore('reasons');
  const keep = new Set(reasons.map((reason) => reason.key));
  const old = await store.index('byPerson').getAllKeys(card.id);
  for (const key of old) if (!keep.has(key)) store.delete(key).catch(() => {});
  putFreshCard(tx, card, reasons);
}

/**
 * Stores the card and reasons of somebody who has none yet. Not awaited: a failure ends the whole
 * transaction, which the write waits for.
 */
export function putFreshCard(tx: WriteTx, card: Card, reasons: readonly ReasonRow[]): void {
  unwrap(tx.objectStore('cards')).put(card);
  const store = unwrap(tx.objectStore('reasons'));
  for (const reason of reasons) store.put(reason);
}

async function clear(tx: WriteTx, person: string): Promise<void> {
  const store = tx.objectStore('reasons');
  const keys = await store.index('byPerson').getAllKeys(person);
  await Promise.all([tx.objectStore('cards').delete(person), ...keys.map((key) => store.delete(key))]);
}
