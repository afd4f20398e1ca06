import type { Contact } from '../core/relationship/contact.ts';
import type { Settings } from '../core/relationship/settings.ts';
import { cardOf } from './card.ts';
import { historyOf, rootOf } from './history.ts';
import type { Card, WriteTx } from './schema.ts';
import { readSettings } from './settings.ts';
import type { WordWriter } from './word-index.ts';

/** From so many people a write on, their words are gathered at once. */
const many = 50;

/**
 * Makes the cards of the persons that `contacts` belong to anew, inside the write that changed them. Answers
 * with the ids of those persons, and of contacts that are none of their own any more.
 */
export async function settle(tx: WriteTx, contacts: ReadonlySet<string>, words: WordWriter): Promise<string[]> {
  const settings = await readSettings(tx);
  const settled = new Set<string>();
  for (const id of contacts) {
    if (id === '') continue;
    const root = await rootOf(tx, id);
    if (root?.id !== id) {
      await clear(tx, id, words);
      settled.add(id);
    }
    if (root === null || (settled.has(root.id) && root.id !== id)) continue;
    settled.add(root.id);
    await settleRoot(tx, root, settings, words, contacts.size >= many);
  }
  return [...settled];
}

async function settleRoot(tx: WriteTx, root: Contact, settings: Settings, words: WordWriter, gather: boolean) {
  if (root.binned) {
    await clear(tx, root.id, words);
    return;
  }
  const { history, openers } = await historyOf(tx, root);
  await putCard(tx, cardOf(history, openers, settings), words, gather);
}

/** Stores a person's card in the place of the one before. */
async function putCard(tx: WriteTx, card: Card, words: WordWriter, gather: boolean): Promise<void> {
  const cards = tx.objectStore('cards');
  await cards.put(await words.moved(card, await cards.get(card.id), gather));
}

async function clear(tx: WriteTx, person: string, words: WordWriter): Promise<void> {
  const before = await tx.objectStore('cards').get(person);
  if (before === undefined) return;
  words.leave(before);
  await tx.objectStore('cards').delete(person);
}
