import { unwrap } from 'idb';
import { beforeAll } from '../core/relationship/clock.ts';
import type { Contact } from '../core/relationship/contact.ts';
import { isTombstone, merge } from '../core/relationship/merge.ts';
import type { Settings } from '../core/relationship/settings.ts';
import { cardOf } from './card.ts';
import { mapsOf, rowOf } from './lift.ts';
import type { Memory } from './memory.ts';
import type { RecordStore, Records, TombstoneRow, WriteTx } from './schema.ts';
import { readSettings } from './settings.ts';
import { putFreshCard } from './settle.ts';
import { anything } from './unsent.ts';
import { type Writing, write } from './write.ts';

/** Records from elsewhere (an import, a backup, another device), with stamps of their own. */
export type Batch = { readonly [S in RecordStore]?: readonly Records[S][] } & {
  readonly tombstones?: readonly TombstoneRow[];
};

export interface MergeOptions {
  /** Called after each step with the share done, 0 to 1. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal;
  /** The records came from the sync folder: the other devices have them. */
  readonly echo?: boolean;
}

/** People a step: short enough that a screen's reading never waits long behind it. */
const step = 400;

const ofContacts = ['interactions', 'promises', 'followUps', 'notes', 'openers'] as const;

/**
 * Merges records into the memory. In steps, each whole: when it is ended half-way (`signal`, a killed
 * process), doing it again completes it, because merging what is there already changes nothing. Resolves
 * when all is on disk; false when it was ended by `signal`. Records of people who were removed for good
 * stay out.
 */
export async function mergeIn(memory: Memory, batch: Batch, options: MergeOptions = {}): Promise<boolean> {
  const steps = stepsOf(batch);
  let before: Promise<void> = Promise.resolve();
  for (const [index, part] of steps.entries()) {
    if (options.signal?.aborted) break;
    const durability = index === steps.length - 1 ? 'strict' : 'relaxed';
    const echo = options.echo === true;
    const mine = write(memory, (writing) => mergeStep(writing, part, echo ? null : steps.length > 1), {
      durability,
      echo,
    });
    mine.catch(() => {});
    // One step is handed over while the one before is being stored; never more, so that ending is quick.
    await before;
    before = mine.then(() => options.progress?.((index + 1) / steps.length));
  }
  await before;
  return options.signal?.aborted !== true;
}

/** Whole people a step, in the order of their ids, so that cards are made once and what is there is found in one range. What belongs to no contact of the batch comes last. */
function stepsOf(batch: Batch): readonly Batch[] {
  const contacts = [...(batch.contacts ?? [])].sort((a, b) => (a.id < b.id ? -1 : 1));
  const stepFor = new Map(contacts.map((contact, index) => [contact.id, Math.floor(index / step)]));
  const count = Math.ceil(contacts.length / step);
  const rest = count;
  const parts: { -readonly [F in keyof Batch]: Batch[F] }[] = Array.from({ length: count + 1 }, () => ({}));
  const add = (at: number, store: RecordStore, record: unknown) => {
    const part = parts[at] as Record<string, unknown[]> | undefined;
    const list = part?.[store];
    if (list) list.push(record);
    else if (part) part[store] = [record];
  };
  for (const contact of contacts) add(stepFor.get(contact.id) ?? rest, 'contacts', contact);
  for (const store of ofContacts)
    for (const record of batch[store] ?? []) add(stepFor.get(record.contact) ?? rest, store, record);
  for (const settings of batch.settings ?? []) add(rest, 'settings', settings);
  if (batch.tombstones) parts[rest] = { ...parts[rest], tombstones: batch.tombstones };
  return parts.filter((part, index) => index === 0 || Object.keys(part).length > 0);
}

/** `many`: there is too much to tell other devices one by one; null: they are not to be told. */
async function mergeStep(writing: Writing, part: Batch, many: boolean | null): Promise<void> {
  for (const stone of part.tombstones ?? []) await bury(writing, stone);
  if (many !== null) markAll(writing, part, many);
  const settings = await readSettings(writing.tx);
  const contacts = await putAll(writing, 'contacts', part.contacts ?? []);
  const fresh = new Set(contacts.filter(({ isNew }) => isNew).map(({ record }) => record.id));
  const belonging = new Map<string, Belonging>();
  for (const store of ofContacts)
    for (const { record, isNew } of await putAll(writing, store, part[store] ?? [])) {
      if (!isNew) fresh.delete(record.contact);
      const own = belonging.get(record.contact) ?? emptyBelonging();
      (own[store] as Records[typeof store][]).push(record);
      belonging.set(record.contact, own);
    }
  if ((await putAll(writing, 'settings', part.settings ?? [])).length > 0) writing.touchSettings();
  cardsOf(writing, part, fresh, belonging, settings);
}

type Belonging = { readonly [S in (typeof ofContacts)[number]]: Records[S][] };
const emptyBelonging = (): Belonging => ({ interactions: [], promises: [], followUps: [], notes: [], openers: [] });

/** People who were not there before need no reading: their cards come straight from the batch. */
function cardsOf(
  writing: Writing,
  part: Batch,
  fresh: ReadonlySet<string>,
  belonging: ReadonlyMap<string, Belonging>,
  settings: Settings,
): void {
  const touched = new Set([...(part.contacts ?? []).map((contact) => contact.id), ...belonging.keys()]);
  for (const contact of part.contacts ?? []) {
    if (!fresh.has(contact.id) || standsInJoin(contact, part)) continue;
    const { openers, followUps, ...own } = belonging.get(contact.id) ?? emptyBelonging();
    const history = { ...own, decisions: followUps, contacts: [contact] as [Contact] };
    const { card, reasons } = cardOf(history, openers, settings);
    putFreshCard(writing.tx, card, reasons);
    touched.delete(contact.id);
  }
  for (const id of touched) writing.touch(id);
}

function standsInJoin(contact: Contact, part: Batch): boolean {
  if (contact.joinedTo !== undefined || contact.binned) return true;
  return (part.contacts ?? []).some((other) => other.joinedTo === contact.id);
}

interface Stored<S extends RecordStore> {
  readonly record: Records[S];
  /** Nothing was there under its id. */
  readonly isNew: boolean;
}

/** Stores each record merged with what is there; buried ones and those of buried contacts are left out. */
async function putAll<S extends RecordStore>(
  { tx, get }: Writing,
  store: S,
  records: readonly Records[S][],
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
  records: readonly Records[RecordStore][],
): Promise<ReadonlySet<string> | null> {
  const most = records.length * 4 + 100;
  const owners = records.flatMap((record) => ('contact' in record ? [record.contact] : []));
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

async function isBuried(tx: WriteTx, store: RecordStore, record: Records[RecordStore]): Promise<boolean> {
  const stones = tx.objectStore('tombstones');
  const owner = 'contact' in record ? record.contact : undefined;
  const found = await Promise.all([stones.get([store, record.id]), owner && stones.get(['contacts', owner])]);
  return found.some((stone) => stone !== undefined);
}

/** Records come with stamps of their own, so all that is kept of these people is to be told. */
function markAll(writing: Writing, part: Batch, many: boolean): void {
  if (many) {
    writing.mark(anything);
    return;
  }
  for (const contact of part.contacts ?? []) writing.mark(contact.id, beforeAll);
  for (const store of ofContacts) for (const { contact } of part[store] ?? []) writing.mark(contact, beforeAll);
  for (const { store, id } of part.tombstones ?? []) writing.mark(`gone/${store}/${id}`);
}

async function bury({ tx, touch }: Writing, stone: TombstoneRow): Promise<void> {
  const known = await tx.objectStore('tombstones').get([stone.store, stone.id]);
  if (known && known.gone >= stone.gone) return;
  await tx.objectStore('tombstones').put(stone);
  // What another device noted of somebody who was forgotten here goes with them.
  if (stone.store === 'contacts') await clearBelonging(tx, stone.id);
  const row = (await tx.objectStore(stone.store).get(stone.id)) as { readonly contact?: string } | undefined;
  if (row === undefined) return;
  await tx.objectStore(stone.store).delete(stone.id);
  touch(stone.store === 'contacts' ? stone.id : (row.contact ?? ''));
}

async function clearBelonging(tx: WriteTx, contact: string): Promise<void> {
  for (const store of ofContacts) {
    const index = tx.objectStore(store as 'notes').index('byContact');
    const range = store === 'interactions' ? IDBKeyRange.bound([contact], [contact, []]) : IDBKeyRange.only(contact);
    for (const id of await index.getAllKeys(range)) await tx.objectStore(store).delete(id);
  }
}
