import { type Interaction, interactionKinds } from '../core/relationship/interaction.ts';
import { lift } from './lift.ts';
import { MemoryError } from './memory-error.ts';
import type { AnyTx, ContactRow, WriteTx } from './schema.ts';

/**
 * Entries that files told of a person. They come together and are read together, and there can be hundreds of
 * thousands of them: they stand in the contact's row as one text, and are written in a fifth of the time that
 * rows of their own take. Their ids say so: "im-", the contact, and what makes the event the same again. Any other
 * entry, and one whose contact is not there (yet), is a row of its own.
 */
export const toldMark = 'im-';

/** What the ids of entries begin with that files told of this contact. */
export function toldPrefix(contact: string): string {
  return `${toldMark}${contact}-`;
}

/** True for an entry that stands in its contact's row when that is there. */
export function isTold(entry: { readonly id: string; readonly contact: string }): boolean {
  return entry.id.startsWith(toldPrefix(entry.contact));
}

/** The entries in a contact's row as they stand there, lifted or not; none when the text itself is broken. */
export function toldRows(row: Pick<ContactRow, 'id' | 'told'> | undefined): readonly unknown[] {
  if (row?.told === undefined) return [];
  const prefix = toldPrefix(row.id);
  try {
    const rows = JSON.parse(row.told) as readonly { readonly id?: unknown }[];
    return rows.map((entry) => ({ ...entry, id: `${prefix}${String(entry.id)}`, contact: row.id }));
  } catch {
    return [];
  }
}

/** Those of them that can be read. */
export function toldIn(row: Pick<ContactRow, 'id' | 'told'> | undefined): readonly Interaction[] {
  return toldRows(row).flatMap((entry) => lift('interactions', entry).record ?? []);
}

/** Entries as a contact's row holds them, by id; absent when there are none. */
export function toldText(contact: string, entries: readonly { readonly id: string }[]): { readonly told?: string } {
  if (entries.length === 0) return {};
  const from = toldPrefix(contact).length;
  const short = entries.map((entry) => ({ ...entry, id: entry.id.slice(from), contact: undefined }));
  return { told: JSON.stringify(short.sort((a, b) => (a.id < b.id ? -1 : 1))) };
}

/** Whether the text of a contact's row can be taken apart at all. */
export function toldIsBroken(row: Pick<ContactRow, 'told'>): boolean {
  if (row.told === undefined) return false;
  try {
    return !Array.isArray(JSON.parse(row.told));
  } catch {
    return true;
  }
}

/** The contact's row in which an entry of this id stands; undefined when it stands in none. */
export async function toldHome(tx: AnyTx, id: string): Promise<ContactRow | undefined> {
  for (const contact of contactsIn(id)) {
    const row = await tx.objectStore('contacts').get(contact);
    if (toldRows(row).some((entry) => (entry as { readonly id: string }).id === id)) return row;
  }
  return undefined;
}

/** A stored entry by its id, wherever it stands; undefined when there is none. */
export async function entryRow(tx: AnyTx, id: string): Promise<unknown> {
  const own: unknown = await tx.objectStore('interactions').get(id);
  if (own !== undefined || !id.startsWith(toldMark)) return own;
  return toldRows(await toldHome(tx, id)).find((entry) => (entry as { readonly id: string }).id === id);
}

/** Puts one entry where it stands already, else into its contact's row, else into a row of its own. */
export async function putTold(tx: WriteTx, entry: Interaction): Promise<boolean> {
  if (!isTold(entry) || (await tx.objectStore('interactions').getKey(entry.id)) !== undefined) return false;
  const row = await tx.objectStore('contacts').get(entry.contact);
  if (row === undefined || toldIsBroken(row)) return false;
  await tx.objectStore('contacts').put(withTold(row, [entry]));
  return true;
}

/** Ids of such entries that stand in rows of their own, because their contact was not there. */
export async function straysIn(tx: AnyTx): Promise<ReadonlySet<string>> {
  const range = IDBKeyRange.bound(toldMark, `${toldMark}\uffff`);
  return new Set(await tx.objectStore('interactions').getAllKeys(range));
}

/** A contact's row with these entries put in, in the place of those with the same ids. */
export function withTold(row: ContactRow, entries: readonly { readonly id: string }[]): ContactRow {
  if (toldIsBroken(row)) throw new MemoryError('damaged', `contacts/${row.id}: told`);
  const all = new Map(toldRows(row).map((entry) => [(entry as { readonly id: string }).id, entry]));
  for (const entry of entries) all.set(entry.id, entry);
  const { told: _, ...bare } = row;
  return { ...bare, ...toldText(row.id, [...all.values()] as { readonly id: string }[]) };
}

/** Takes an entry out of its contact's row. Answers with the contact; null when it stood in none. */
export async function dropTold(tx: WriteTx, id: string): Promise<string | null> {
  const row = id.startsWith(toldMark) ? await toldHome(tx, id) : undefined;
  if (row === undefined) return null;
  const left = toldRows(row).filter((entry) => (entry as { readonly id: string }).id !== id);
  const { told: _, ...bare } = row;
  await tx.objectStore('contacts').put({ ...bare, ...toldText(row.id, left as { readonly id: string }[]) });
  return row.id;
}

const kindInside = new RegExp(`-(?:${interactionKinds.join('|')})-`, 'g');

/** Contacts whose entry this could be: ids may hold dashes and words themselves. */
function contactsIn(id: string): readonly string[] {
  return [...id.matchAll(kindInside)]
    .map((found) => id.slice(toldMark.length, found.index))
    .filter((part) => part !== '');
}
