import { timeOf } from '../../../core/relationship/clock.ts';
import type { Contact } from '../../../core/relationship/contact.ts';
import { inBin } from '../../bin.ts';
import { forgottenAmong, isAnybodyForgotten } from '../../forgotten.ts';
import { keysOf, keysOfRecord, keysToLookUp } from '../../forgotten-keys.ts';
import type { Memory } from '../../memory.ts';
import { reading } from '../../reading.ts';
import type { IncomingPerson } from '../incoming.ts';
import type { RecordsRead } from '../records.ts';

/** Since when the user wants nobody with one of these keys back: from the bin on, and for good. */
async function unwanted<Person>(
  memory: Memory,
  people: Iterable<Person>,
  keysOfOne: (person: Person) => readonly string[],
): Promise<ReadonlyMap<string, number>> {
  const keys = new Set<string>();
  // Of 200,000 people the keys alone take seconds: mostly nobody was forgotten, and nobody asks for them.
  if (await isAnybodyForgotten(memory))
    for (const person of people) {
      await memory.way.breathe();
      for (const key of keysOfOne(person)) keys.add(key);
    }
  const found = new Map(await forgottenAmong(memory, [...keys]));
  for (const { contacts, at, hash } of await inBin(memory))
    if (hash) for (const key of keysOf(contacts)) found.set(key, at);
  return found;
}

/** Whether somebody of a file was forgotten at the user's request. */
export async function forgottenTest(
  memory: Memory,
  people: readonly IncomingPerson[],
): Promise<(person: IncomingPerson) => boolean> {
  const found = await unwanted(memory, people, keysToLookUp);
  return (person) => found.size > 0 && keysToLookUp(person).some((key) => found.has(key));
}

/**
 * What a file of ours holds without those who were forgotten here since they were kept there, with all that belongs to
 * them, and how many they are. A record that is here as well stays: it is either wanted or in the bin.
 */
export async function withoutForgotten(
  memory: Memory,
  read: RecordsRead,
): Promise<{ readonly read: RecordsRead; readonly forgotten: number }> {
  const people = new Map<string, Contact[]>();
  for (const contact of read.batch.contacts ?? []) {
    const root = contact.joinedTo ?? contact.id;
    people.set(root, [...(people.get(root) ?? []), contact]);
  }
  const found = await unwanted(memory, people.values(), keysOfRecord);
  if (found.size === 0) return { read, forgotten: 0 };
  const here = new Set(await reading(memory, ['contacts'], (tx) => tx.objectStore('contacts').getAllKeys()));
  const away = new Set<string>();
  let forgotten = 0;
  for (const contacts of people.values()) {
    const since = Math.max(...keysOfRecord(contacts).map((key) => found.get(key) ?? 0));
    if (contacts.some(({ id, born }) => here.has(id) || timeOf(born) >= since)) continue;
    for (const { id } of contacts) away.add(id);
    forgotten += 1;
  }
  if (forgotten === 0) return { read, forgotten };
  const counts: Record<string, number> = { ...read.counts };
  const batch: Record<string, readonly unknown[]> = { ...read.batch };
  for (const [part, records] of Object.entries(read.batch)) {
    if (part === 'tombstones') continue;
    const of = part === 'contacts' ? 'id' : 'contact';
    batch[part] = (records as readonly object[]).filter(
      (one) => !away.has(String((one as Readonly<Record<string, unknown>>)[of])),
    );
    counts[part] = batch[part].length;
  }
  return { read: { ...read, batch: batch as RecordsRead['batch'], counts }, forgotten };
}
