import { profilesOf } from './card.ts';
import { hashesOf } from './forgotten.ts';
import { contactOf, membersOf, rootOf } from './history.ts';
import { touchOnesWith } from './joined.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { MemoryError } from './memory-error.ts';
import { reading } from './reading.ts';
import type { RecordStore } from './schema.ts';
import { type Writing, write } from './write.ts';

export interface Removal {
  /** How long undo stays possible, milliseconds. 0: gone at once and for good. */
  readonly keepFor: number;
  /** Leaves a salted hash of the profiles, so that an import does not bring the person back. */
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
  return write(memory, async (writing) => {
    const known = await contactOf(writing.tx, contact);
    if (known === null) throw new MemoryError('missing', `contacts/${contact} is gone for good`);
    const at = known.binned?.at;
    const joined = liftAll('contacts', await writing.tx.objectStore('contacts').index('byJoined').getAll(contact));
    for (const member of [known, ...joined])
      if (member.binned && member.binned.at === at) await writing.change('contacts', member.id, { binned: null });
  });
}

/** Removes for good whoever's time in the bin is over. Answers with how many contacts that were. */
export async function emptyBin(memory: Memory): Promise<number> {
  const due = await reading(memory, ['contacts'], async (tx) =>
    liftAll(
      'contacts',
      await tx.objectStore('contacts').index('byBinned').getAll(IDBKeyRange.upperBound(memory.now())),
    ),
  );
  for (const contact of due) {
    const salt = memory.newId();
    const hashes = contact.binned?.hash ? await hashesOf(profilesOf(contact), salt, memory.now()) : [];
    await write(memory, async (writing) => {
      const still = await writing.get('contacts', contact.id);
      if (!still?.binned || still.binned.until > writing.now) return;
      await purge(writing, contact.id);
      for (const row of hashes) await writing.tx.objectStore('forgotten').put(row);
      if (hashes.length > 0) writing.mark('forgotten');
    });
  }
  return due.length;
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
  writing.touch(contact);
}
