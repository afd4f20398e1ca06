import type { Contact } from '../core/relationship/contact.ts';
import { hashesOf, keepForgotten, saltFor } from './forgotten.ts';
import { keysOf } from './forgotten-keys.ts';
import { contactOf, membersOf, rootOf } from './history.ts';
import { touchOnesWith } from './joined.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { MemoryError } from './memory-error.ts';
import { unnameAmongMutual } from './mutual-names.ts';
import { reading } from './reading.ts';
import type { RecordStore } from './schema.ts';
import { type Writing, write } from './write.ts';

export interface Removal {
  /** How long undo stays possible, milliseconds. 0: gone at once and for good. */
  readonly keepFor: number;
  /** Leaves salted hashes of what identifies the person, so that no file brings them back. */
  readonly hash: boolean;
}

/** Takes a person out of every list. Until the time is over `restore` brings everything back. */
export async function remove(memory: Memory, contact: string, { keepFor, hash }: Removal): Promise<void> {
  await write(memory, async (writing) => {
    const root = await rootOf(writing.tx, contact);
    if (root === null) throw new MemoryError('missing', `contacts/${contact} is not there`);
    const binned = { at: writing.now, until: writing.now + keepFor, hash };
    for (const member of await membersOf(writing.tx, root)) await writing.change('contacts', member.id, { binned });
  });
  if (keepFor <= 0) await emptyBin(memory);
}

/** Brings a person back from the bin, with everybody who was joined to them. */
export function restore(memory: Memory, contact: string): Promise<void> {
  return write(memory, (writing) => restoreIn(writing, contact));
}

/** Brought back in one transaction. */
const atOnce = 50;

/** Brings several people back; who is gone for good meanwhile is left out. */
export async function restoreAll(memory: Memory, people: readonly string[]): Promise<void> {
  for (let from = 0; from < people.length; from += atOnce)
    await write(memory, async (writing) => {
      for (const id of people.slice(from, from + atOnce))
        if ((await contactOf(writing.tx, id)) !== null) await restoreIn(writing, id);
    });
}

async function restoreIn(writing: Writing, contact: string): Promise<void> {
  const known = await contactOf(writing.tx, contact);
  if (known === null) throw new MemoryError('missing', `contacts/${contact} is gone for good`);
  const at = known.binned?.at;
  const joined = liftAll('contacts', await writing.tx.objectStore('contacts').index('byJoined').getAll(contact));
  for (const member of [known, ...joined])
    if (member.binned && member.binned.at === at) await writing.change('contacts', member.id, { binned: null });
}

/** Somebody in the bin, joined contacts as one. */
export interface Binned {
  /** The root's id, for `restore`. */
  readonly id: string;
  readonly contacts: readonly Contact[];
  readonly at: number;
  readonly until: number;
  /** No file brings them back afterwards. */
  readonly hash: boolean;
}

/** Everybody in the bin, who came last first. Whose time is over is in it until `emptyBin` has run. */
export async function inBin(memory: Memory): Promise<readonly Binned[]> {
  const contacts = await reading(memory, ['contacts'], async (tx) =>
    liftAll('contacts', await tx.objectStore('contacts').index('byBinned').getAll()),
  );
  return together(contacts).sort((a, b) => b.at - a.at || (a.id < b.id ? -1 : 1));
}

/** Contacts that were joined and put away at the same time are one person. */
function together(contacts: readonly Contact[]): Binned[] {
  const people = new Map<string, Binned & { readonly contacts: Contact[] }>();
  const ids = new Map(contacts.map((contact) => [contact.id, contact.binned?.at]));
  for (const contact of contacts) {
    const { binned, joinedTo } = contact;
    if (!binned) continue;
    const id = joinedTo !== undefined && ids.get(joinedTo) === binned.at ? joinedTo : contact.id;
    const known = people.get(id);
    if (known === undefined) people.set(id, { id, contacts: [contact], ...binned });
    else if (contact.id === id) known.contacts.unshift(contact);
    else known.contacts.push(contact);
  }
  return [...people.values()];
}

/** When it was heard that another device put somebody into the bin, and when that one said it did, by contact. */
function arrivalsIn(memory: Memory): Promise<ReadonlyMap<string, string>> {
  return reading(memory, ['local'], async (tx) => {
    const rows = await tx.objectStore('local').getAll(IDBKeyRange.bound('bin/', 'bin/\uffff'));
    return new Map(rows.map(({ key, value }) => [key.slice(4), String(value)]));
  });
}

/** Removes for good whoever's time in the bin is over. Answers with how many contacts that were. */
export async function emptyBin(memory: Memory): Promise<number> {
  const [people, arrivals] = await Promise.all([inBin(memory), arrivalsIn(memory)]);
  const due = people.filter(({ contacts, at, until }) => {
    // Put there by another device: counted from when it was heard of, because one of the two clocks may be wrong.
    const [heard, of] = (arrivals.get(contacts[0]?.id ?? '') ?? '').split(' ').map(Number);
    return memory.now() >= (heard !== undefined && of === at ? heard + until - at : until);
  });
  if (due.length === 0) return 0;
  await unnameAmongMutual(
    memory,
    due.flatMap(({ contacts }) => contacts.map(({ name }) => name)),
  );
  let count = 0;
  for (const { contacts, hash, at } of due) {
    // Made before the write: hashing takes turns of the event loop.
    const rows = hash ? await hashesOf(keysOf(contacts), await saltFor(memory), at) : [];
    await write(memory, async (writing) => {
      const still = await Promise.all(contacts.map(({ id }) => writing.get('contacts', id)));
      const over = still.flatMap((one) => (one?.binned?.at === at ? [one.id] : []));
      if (over.length === 0) return;
      for (const id of over) await purge(writing, id);
      await keepForgotten(writing.tx, rows);
      if (rows.length > 0) writing.mark('forgotten');
      count += over.length;
    });
  }
  return count;
}

const belonging = [
  'interactions',
  'promises',
  'followUps',
  'notes',
  'openers',
] as const satisfies readonly RecordStore[];

/**
 * Replaces a contact and everything that belongs to it by tombstones, which hold nothing but random ids. What files
 * told goes with the contact, whose tombstone keeps it away.
 */
async function purge(writing: Writing, contact: string): Promise<void> {
  const gone = writing.stamps.next();
  const bury = async (store: RecordStore, id: string) => {
    await writing.tx.objectStore(store).delete(id);
    await writing.tx.objectStore('tombstones').put({ store, id, gone });
  };
  const ids = await Promise.all([
    writing.tx
      .objectStore('interactions')
      .index('byContact')
      .getAllKeys(IDBKeyRange.bound([contact], [contact, []])),
    ...belonging.slice(1).map((store) =>
      writing.tx
        .objectStore(store as 'notes')
        .index('byContact')
        .getAllKeys(contact),
    ),
  ]);
  for (const [index, store] of belonging.entries()) for (const id of ids[index] ?? []) await bury(store, id);
  await touchOnesWith(writing, contact);
  await bury('contacts', contact);
  await writing.tx.objectStore('local').delete(`bin/${contact}`);
  writing.touch(contact);
}
