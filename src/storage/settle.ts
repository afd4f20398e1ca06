import type { Contact } from '../core/relationship/contact.ts';
import type { Settings } from '../core/relationship/settings.ts';
import { cardOf } from './card.ts';
import type { CardWriter } from './card-writer.ts';
import { historyOf, rootOf } from './history.ts';
import type { WriteTx } from './schema.ts';
import { readSettings } from './settings.ts';

/**
 * Makes the cards of the persons that `contacts` belong to anew, inside the write that changed them. Answers
 * with the ids of those persons, and of contacts that are none of their own any more.
 */
export async function settle(tx: WriteTx, contacts: ReadonlySet<string>, cards: CardWriter): Promise<string[]> {
  const settings = await readSettings(tx);
  const settled = new Set<string>();
  for (const id of contacts) {
    if (id === '') continue;
    const root = await rootOf(tx, id);
    if (root?.id !== id) {
      await cards.remove(id);
      settled.add(id);
    }
    if (root === null || (settled.has(root.id) && root.id !== id)) continue;
    settled.add(root.id);
    await settleRoot(tx, root, settings, cards);
  }
  return [...settled];
}

async function settleRoot(tx: WriteTx, root: Contact, settings: Settings, cards: CardWriter) {
  if (root.binned) {
    await cards.remove(root.id);
    return;
  }
  const { history, openers } = await historyOf(tx, root);
  await cards.put(cardOf(history, openers, settings));
}
