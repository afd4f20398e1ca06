import { later, type Stamp } from '../../core/relationship/clock.ts';
import type { Kept } from '../../core/relationship/record.ts';
import { inSpan, type Span } from '../../core/relationship/sync/span.ts';
import { keepForgotten } from '../forgotten.ts';
import { liftAll } from '../lift.ts';
import type { Memory } from '../memory.ts';
import { type Batch, mergeIn } from '../merge-in.ts';
import { reading } from '../reading.ts';
import { type AnyTx, type RecordStore, recordStores, type TombstoneRow, type UnsentRow } from '../schema.ts';
import { toldIn } from '../told.ts';
import { write } from '../write.ts';
import type { Load } from './file-format.ts';

// All that this folder needs of how records are laid out in the memory stands in this file.

const ofContacts = ['interactions', 'promises', 'followUps', 'notes', 'openers'] as const;
const all = [...recordStores, 'tombstones', 'forgotten'] as const;

/** What these notes stand for: records stamped since, and what became of those that are gone. */
export function recordsFor(memory: Memory, rows: readonly UnsentRow[]): Promise<Load> {
  return reading(memory, all, async (tx) => {
    const batch: Record<string, unknown[]> = {};
    const tombstones: TombstoneRow[] = [];
    let forgotten: Load['forgotten'] = [];
    const add = (store: RecordStore, records: readonly Kept[], since: Stamp) => {
      const news = records.filter((record) => latestOf(record) > since);
      if (news.length > 0) batch[store] = [...(batch[store] ?? []), ...news];
    };
    const stone = async (store: RecordStore, id: string) => {
      const found = await tx.objectStore('tombstones').get([store, id]);
      if (found) tombstones.push(found);
    };
    for (const { key, since } of rows) {
      const [, store, id] = /^gone\/(\w+)\/(.*)$/.exec(key) ?? [];
      if (store !== undefined && id !== undefined) await stone(store as RecordStore, id);
      else if (key === 'forgotten') forgotten = await tx.objectStore('forgotten').getAll();
      else if (key === 'settings')
        add('settings', liftAll('settings', await tx.objectStore('settings').getAll()), since);
      else {
        const contact = await tx.objectStore('contacts').get(key);
        if (contact === undefined) await stone('contacts', key);
        else add('contacts', liftAll('contacts', [contact]), since);
        add('interactions', toldIn(contact), since);
        for (const kind of ofContacts) add(kind, await belongingTo(tx, kind, key, key), since);
      }
    }
    return { batch: { ...batch, tombstones } as Batch, forgotten };
  });
}

/** The ids of up to `limit` contacts from `from` on, in order. */
export function contactIds(memory: Memory, from: string, limit: number): Promise<readonly string[]> {
  return reading(memory, ['contacts'], (tx) =>
    tx.objectStore('contacts').getAllKeys(from === '' ? null : IDBKeyRange.lowerBound(from), limit),
  );
}

/** Whether somebody is known here, or was and is to stay away. */
export function knowsAnybody(memory: Memory): Promise<boolean> {
  return reading(memory, ['contacts', 'forgotten'], async (tx) => {
    const found = [tx.objectStore('contacts').getAllKeys(null, 1), tx.objectStore('forgotten').getAllKeys(null, 1)];
    return (await Promise.all(found)).flat().length > 0;
  });
}

/** Everybody who is gone for good. */
export function goneContacts(memory: Memory): Promise<readonly string[]> {
  return reading(memory, ['tombstones'], async (tx) => {
    const range = IDBKeyRange.bound(['contacts'], ['contacts', []]);
    return (await tx.objectStore('tombstones').getAllKeys(range)).map(([, id]) => id);
  });
}

/** Everything kept about the people of a span. What belongs to nobody comes with the first one. */
export function recordsBetween(memory: Memory, span: Span): Promise<Load> {
  return reading(memory, all, async (tx) => {
    const first = span.from === '';
    const rows = await tx.objectStore('contacts').getAll(rangeOf(span));
    const contacts = liftAll('contacts', rows);
    const batch: Record<string, unknown[]> = { contacts };
    const before = span.to === null ? '\uffff' : span.to;
    for (const store of ofContacts)
      batch[store] = (await belongingTo(tx, store, span.from, before)).filter((record) => inSpan(record.contact, span));
    batch.interactions = [...(batch.interactions ?? []), ...rows.flatMap(toldIn)];
    if (first) batch.settings = liftAll('settings', await tx.objectStore('settings').getAll());
    const stones = await tx.objectStore('tombstones').getAll();
    batch.tombstones = stones.filter((one) => (one.store === 'contacts' ? inSpan(one.id, span) : first));
    return { batch: batch as Batch, forgotten: first ? await tx.objectStore('forgotten').getAll() : [] };
  });
}

function rangeOf({ from, to }: Span): IDBKeyRange | null {
  if (to !== null) return IDBKeyRange.bound(from, to, false, true);
  return from === '' ? null : IDBKeyRange.lowerBound(from);
}

async function belongingTo(tx: AnyTx, store: (typeof ofContacts)[number], first: string, last: string) {
  const rows =
    store === 'interactions'
      ? await tx
          .objectStore(store)
          .index('byContact')
          .getAll(IDBKeyRange.bound([first], [last, []]))
      : await tx
          .objectStore(store as 'notes')
          .index('byContact')
          .getAll(IDBKeyRange.bound(first, last));
  return liftAll(store, rows);
}

function latestOf(record: Kept): Stamp {
  return Object.values(record.stamps ?? {}).reduce(later, record.born);
}

/** Merges what another device wrote; `late`: files that come after it may have been read already. The same again changes nothing; ended half-way, it is done again. The words of many are to be sorted in afterwards. */
export async function takeIn(memory: Memory, load: Load, late: boolean, signal?: AbortSignal): Promise<void> {
  if (load.forgotten.length > 0) await write(memory, ({ tx }) => keepForgotten(tx, load.forgotten), { echo: true });
  await mergeIn(memory, load.batch, { echo: true, more: true, gentle: true, late, signal });
}

/** Ids of everybody that a load speaks of, except of whom nothing is left but that they are gone. */
export function peopleIn({ batch }: Load): ReadonlySet<string> {
  const people = new Set((batch.contacts ?? []).map((contact) => contact.id));
  for (const store of ofContacts) for (const { contact } of batch[store] ?? []) people.add(contact);
  return people;
}

/** Whether somebody is gone for good. */
export function tellsOfGone({ batch }: Load): boolean {
  return batch.tombstones?.some((stone) => stone.store === 'contacts') === true;
}

/** The load without these people. */
export function without(load: Load, people: ReadonlySet<string>): Load {
  const batch: Record<string, readonly unknown[]> = { ...load.batch };
  batch.contacts = (load.batch.contacts ?? []).filter((contact) => !people.has(contact.id));
  for (const store of ofContacts) batch[store] = (load.batch[store] ?? []).filter((one) => !people.has(one.contact));
  return { batch: batch as Batch, forgotten: load.forgotten };
}

/** A device that finds itself doubled (a copied profile) makes stamps under a new name from now on. */
export function renameDevice(memory: Memory, name: string): Promise<void> {
  return write(memory, async ({ tx }) => void (await tx.objectStore('local').put({ key: 'device', value: name })), {
    echo: true,
  });
}
