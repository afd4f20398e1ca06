import type { Writing } from './write.ts';

/** When a contact goes, or comes back: whoever is one person with it gets a card made anew in the same write. */
export async function touchOnesWith({ tx, touch }: Writing, contact: string): Promise<void> {
  const contacts = tx.objectStore('contacts');
  const row = await contacts.get(contact);
  if (row?.joinedTo !== undefined) touch(row.joinedTo);
  for (const id of await contacts.index('byJoined').getAllKeys(contact)) touch(id);
}
