import { unwrap } from 'idb';
import type { Contact } from '../core/relationship/contact.ts';
import type { Interaction } from '../core/relationship/interaction.ts';
import { isTombstone, merge } from '../core/relationship/merge.ts';
import type { Noting } from './journal.ts';
import { lift, mapsOf, rowOf } from './lift.ts';
import { MemoryError } from './memory-error.ts';
import type { ContactRow, RecordStore, Records, WriteTx } from './schema.ts';
import { toldIsBroken, toldRows, toldText } from './told.ts';
import type { Writing } from './write.ts';

/** What of a record says where it belongs. */
type Named = { readonly id: string; readonly contact?: string };

export interface PeoplePut {
  readonly contacts: readonly Contact[];
  /** Ids of those who were not there before. */
  readonly fresh: readonly string[];
  /** What files told of them, as it is stored now. */
  readonly told: readonly Interaction[];
  /** Entries whose contact is not there. */
  readonly homeless: readonly Interaction[];
  /** Roots that some of them were joined to before, and are no more. */
  readonly left: readonly string[];
}

/** Stores contacts together with what files told of them, each merged with what is there: one row a person. */
export async function putPeople(
  { tx, now }: Writing,
  contacts: readonly Contact[],
  told: ReadonlyMap<string, readonly Interaction[]>,
  noting: Noting | null = null,
): Promise<PeoplePut> {
  const put = {
    contacts: [] as Contact[],
    fresh: [] as string[],
    told: [] as Interaction[],
    homeless: [] as Interaction[],
    left: [] as string[],
  };
  const rows = unwrap(tx.objectStore('contacts'));
  const given = new Map(contacts.map((contact) => [contact.id, contact]));
  const ids = [...new Set([...given.keys(), ...told.keys()])];
  if (ids.length === 0) return put;
  const [buried, known] = await Promise.all([
    tx.objectStore('tombstones').count(),
    knownAmong(
      tx,
      'contacts',
      ids.map((id) => ({ id })),
    ),
  ]);
  const one = async (id: string): Promise<void> => {
    const contact = given.get(id);
    const row = known === null || known.has(id) ? await tx.objectStore('contacts').get(id) : undefined;
    let entries = told.get(id) ?? [];
    if (buried > 0) {
      if (await isBuried(tx, 'contacts', { id })) return;
      const gone = await Promise.all(entries.map((entry) => isBuried(tx, 'interactions', entry)));
      entries = entries.filter((_, index) => !gone[index]);
    }
    if (row === undefined && contact === undefined) {
      put.homeless.push(...entries);
      return;
    }
    const before = row === undefined ? undefined : lift('contacts', row);
    if (before?.record === null) throw new MemoryError('damaged', `contacts/${id}: ${before.why}`);
    const record =
      before && contact ? (merge(before.record, contact, mapsOf.contacts) as Contact) : (before?.record ?? contact);
    if (record === undefined) return;
    if (row !== undefined && toldIsBroken(row)) throw new MemoryError('damaged', `contacts/${id}: told`);
    const all = mergedEntries(row, entries);
    rows.put({ ...rowOf('contacts', record), ...toldText(id, all) });
    if (record.binned && record.binned.at !== before?.record?.binned?.at)
      unwrap(tx.objectStore('local')).put({ key: `bin/${id}`, value: `${now} ${record.binned.at}` });
    noting?.contact(id, row);
    if (row === undefined) put.fresh.push(id);
    const root = before?.record.joinedTo;
    if (root !== undefined && root !== record.joinedTo) put.left.push(root);
    put.contacts.push(record);
    put.told.push(...all);
  };
  await Promise.all(ids.map(one));
  return put;
}

/** What is told already together with what comes, by id. Rows that cannot be read stay as they are. */
function mergedEntries(row: ContactRow | undefined, entries: readonly Interaction[]): readonly Interaction[] {
  const all = new Map<string, Interaction>();
  for (const entry of toldRows(row) as readonly Interaction[]) all.set(entry.id, entry);
  for (const entry of entries) {
    const there = all.get(entry.id);
    const before = there === undefined ? null : lift('interactions', there).record;
    all.set(entry.id, before === null ? entry : (merge(before, entry, mapsOf.interactions) as Interaction));
  }
  return [...all.values()];
}

export function grouped(entries: readonly Interaction[]): ReadonlyMap<string, readonly Interaction[]> {
  const groups = new Map<string, Interaction[]>();
  for (const entry of entries) {
    const group = groups.get(entry.contact);
    if (group) group.push(entry);
    else groups.set(entry.contact, [entry]);
  }
  return groups;
}

export interface Stored<S extends RecordStore> {
  readonly record: Records[S];
  /** Nothing was there under its id. */
  readonly isNew: boolean;
}

/** Stores each record merged with what is there; buried ones and those of buried contacts are left out. */
export async function putAll<S extends RecordStore>(
  { tx, get }: Writing,
  store: S,
  records: readonly Records[S][],
  noting: Noting | null = null,
): Promise<readonly Stored<S>[]> {
  if (records.length === 0) return [];
  // Bare requests, not awaited one by one: a failure ends the whole transaction, which the write waits for.
  const rows = unwrap(tx.objectStore(store));
  const [buried, known] = await Promise.all([tx.objectStore('tombstones').count(), knownAmong(tx, store, records)]);
  const stored = await Promise.all(
    records.map(async (record): Promise<Stored<S> | null> => {
      if (buried > 0 && (await isBuried(tx, store, record))) return null;
      const before = known === null || known.has(record.id) ? await get(store, record.id) : null;
      const merged = before === null ? record : merge(before, record, mapsOf[store]);
      if (isTombstone(merged)) return null;
      rows.put(rowOf(store, merged as Records[S]));
      noting?.record(store, record.id, before);
      return { record: merged as Records[S], isNew: before === null };
    }),
  );
  return stored.filter((one) => one !== null);
}

/**
 * Ids in the store that may be among these records: all in the range that they span, read at once. Null when
 * the range holds many others, and asking for each record is cheaper.
 */
async function knownAmong(
  tx: WriteTx,
  store: RecordStore,
  records: readonly Named[],
): Promise<ReadonlySet<string> | null> {
  const most = records.length * 4 + 100;
  const owners = records.flatMap(({ contact }) => contact ?? []);
  const spanned = owners.length === records.length ? owners : records.map((record) => record.id);
  const [first, last] = [spanned.reduce(least), spanned.reduce(greatest)];
  const rows = tx.objectStore(store);
  const keys =
    spanned !== owners
      ? await rows.getAllKeys(IDBKeyRange.bound(first, last), most)
      : store === 'interactions'
        ? await tx
            .objectStore(store)
            .index('byContact')
            .getAllKeys(IDBKeyRange.bound([first], [last, []]), most)
        : await tx
            .objectStore(store as 'notes')
            .index('byContact')
            .getAllKeys(IDBKeyRange.bound(first, last), most);
  return keys.length < most ? new Set(keys) : null;
}

const least = (a: string, b: string) => (a < b ? a : b);
const greatest = (a: string, b: string) => (a > b ? a : b);

async function isBuried(tx: WriteTx, store: RecordStore, record: Named): Promise<boolean> {
  const stones = tx.objectStore('tombstones');
  const owner = record.contact;
  const found = await Promise.all([stones.get([store, record.id]), owner && stones.get(['contacts', owner])]);
  return found.some((stone) => stone !== undefined);
}
