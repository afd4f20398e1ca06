import { beforeAll } from '../core/relationship/clock.ts';
import type { Contact } from '../core/relationship/contact.ts';
import type { Interaction } from '../core/relationship/interaction.ts';
import { same } from '../core/relationship/record.ts';
import type { Settings } from '../core/relationship/settings.ts';
import { type Most, mostFresh, sortWords, sortWordsIfMany } from './gather-words.ts';
import { touchOnesWith } from './joined.ts';
import { beginJournal, endJournal, type Noting, noted } from './journal.ts';
import { type Belonging, cardsFrom, emptyBelonging, type MadeAhead, makeAhead, ofContacts } from './made-ahead.ts';
import type { Memory } from './memory.ts';
import { grouped, type PeoplePut, putAll, putPeople } from './merge-records.ts';
import type { Card, RecordStore, Records, TombstoneRow, WriteTx } from './schema.ts';
import { everybodyInACircle, readSettings } from './settings.ts';
import { perSheet } from './sheets.ts';
import { dropTold, isTold, straysIn } from './told.ts';
import { takeBackUnfinished } from './undo-merge.ts';
import { anything } from './unsent.ts';
import { type Writing, write } from './write.ts';

/** Records from elsewhere (an import, a backup, another device), with stamps of their own. */
export type Batch = { readonly [S in RecordStore]?: readonly Records[S][] } & {
  readonly tombstones?: readonly TombstoneRow[];
};

export interface MergeOptions {
  /** Called after each step with the share done, 0 to 1. */
  readonly progress?: (done: number) => void;
  readonly signal?: AbortSignal | undefined;
  /** The records came from the sync folder: the other devices have them. */
  readonly echo?: boolean;
  /** Something of these people may have come before they do, so that nobody's history is in the batch alone. */
  readonly late?: boolean;
  /** More is to come at once: whoever calls sorts the words in at the end. */
  readonly more?: boolean;
  /** There is time: in shorter steps, with a rest between them while another screen seems to be open. */
  readonly gentle?: boolean;
  /**
   * All of it or nothing: ended, or broken off by a failure, it takes back what it brought. Whoever calls holds the lock
   * under which files return (`sync/alone.ts`), and calls `takeBackUnfinished` before.
   */
  readonly whole?: boolean;
  /** Written with the last step. */
  readonly last?: (writing: Writing) => Promise<void>;
  /** Called while what came is taken back, with the share that is left. */
  readonly back?: (left: number) => void;
}

/** People a step: they fill a sheet, and the stores are held for some ten milliseconds. */
const step = perSheet;
/** Steps written together: what a transaction costs of its own is saved as long as nobody else has a screen open. */
const together = { alone: { import: 6, gently: 4 }, busy: { import: 2, gently: 1 } } as const;
/** More people than that are told to the other devices as everything there is, and not one by one. */
const mostTold = 384;
/** A screen that is open while there is time reads at most so many people who are not sorted in. */
const watched: Most = { rows: Number.POSITIVE_INFINITY, people: 192 };
/** The same where somebody waits for those who come in, or a screen may be opened. */
const considerate: Most = { rows: Number.POSITIVE_INFINITY, people: 1000 };
const alone: Most = { ...considerate, people: mostFresh.people };

/**
 * Merges records into the memory. In steps, each whole: when it is ended half-way (`signal`, a killed
 * process), doing it again completes it, because merging what is there already changes nothing; with `whole` it is taken
 * back. Resolves when all is on disk; false when it was ended by `signal`. Records of people who were removed for good
 * stay out.
 */
export async function mergeIn(memory: Memory, batch: Batch, options: MergeOptions = {}): Promise<boolean> {
  if (!options.whole) return mergeSteps(memory, batch, options);
  try {
    if (await mergeSteps(memory, batch, options)) return true;
  } catch (error) {
    // What cannot be taken back now is taken back at the next start.
    await takeBackUnfinished(memory, options.back).catch(() => {});
    throw error;
  }
  await takeBackUnfinished(memory, options.back);
  return false;
}

async function mergeSteps(memory: Memory, batch: Batch, options: MergeOptions): Promise<boolean> {
  const steps = stepsOf(batch);
  const late = options.late === true;
  let ahead: MadeAhead | null = null;
  let done = 0;
  let journal: string | null = null;
  while (done < steps.length && !options.signal?.aborted) {
    const short = memory.way.busy();
    const count = together[short ? 'busy' : 'alone'][options.gentle ? 'gently' : 'import'];
    const part = asOne(steps.slice(done, done + count));
    const next = asOne(steps.slice(done + count, done + 2 * count));
    const isLast = done + count >= steps.length;
    if (options.whole && !isLast) journal ??= await beginJournal(memory);
    // What is to be whole is told when it is: in the last step, and all of it.
    const echo = options.echo === true || (options.whole === true && !isLast);
    const told = options.whole ? batch : part;
    const telling = echo ? null : { of: told, many: (batch.contacts?.length ?? 0) > mostTold };
    const issued = (settings: Settings) => {
      ahead = late ? null : makeAhead(next.contacts ?? [], belongingIn(next), settings);
    };
    const number = done;
    const body = async (writing: Writing) => {
      const merged = (noting: Noting | null) => mergeStep(writing, part, { telling, late, ahead, issued, noting });
      if (journal !== null && !isLast) await noted(writing, number, merged);
      else await merged(null);
      if (!isLast) return;
      await options.last?.(writing);
      if (journal !== null) await endJournal(writing.tx);
    };
    // One after the other: a screen that reads meanwhile gets its turn after the step that runs, not after two.
    await write(memory, body, { durability: isLast ? 'strict' : 'relaxed', echo });
    done = Math.min(steps.length, done + count);
    options.progress?.(done / steps.length);
    if (done < steps.length) await memory.way.give(options.gentle);
    const most = options.gentle && memory.way.busy() ? watched : short || options.gentle ? considerate : alone;
    await tidied(sortWordsIfMany(memory, most, options.gentle));
  }
  if (!options.more && done === steps.length) await tidied(sortWords(memory, options.gentle));
  return done === steps.length;
}

/** Several steps as one. */
function asOne(steps: readonly Batch[]): Batch {
  const [only, ...others] = steps;
  if (others.length === 0) return only ?? {};
  const all: Record<string, readonly unknown[]> = {};
  for (const part of steps)
    for (const [store, records] of Object.entries(part)) all[store] = [...(all[store] ?? []), ...records];
  return all as Batch;
}

/** Everything is there and found already; upkeep tries again should this fail. */
export function tidied(sorting: Promise<void>): Promise<void> {
  return sorting.catch(() => {});
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

interface Step {
  /** Of what other devices are to be told, and whether it is too much to tell one by one; null: of nothing. */
  readonly telling: { readonly of: Batch; readonly many: boolean } | null;
  readonly late: boolean;
  readonly ahead: MadeAhead | null;
  /** Called when the database has all it has to store, and there is time for something else. */
  readonly issued: (settings: Settings) => void;
  readonly noting: Noting | null;
}

async function mergeStep(writing: Writing, part: Batch, { telling, late, ahead, issued, noting }: Step): Promise<void> {
  for (const stone of part.tombstones ?? []) await bury(writing, stone);
  if (telling !== null) markAll(writing, telling.of, telling.many);
  await mergeSettings(writing, part.settings ?? []);
  // What is read is asked for before anything is put: requests are answered in turn.
  const joinedTo = rootsIn(writing.tx);
  const [settings, strays] = await Promise.all([readSettings(writing.tx), straysIn(writing.tx), writing.cards.ready()]);
  const interactions = part.interactions ?? [];
  const stays = (entry: Interaction) => isTold(entry) && !strays.has(entry.id);
  const told = grouped(interactions.filter(stays));
  const [people, ...others] = await Promise.all([
    putPeople(writing, part.contacts ?? [], told, noting),
    ...ofContacts.map(async (store) => {
      const records = store === 'interactions' ? interactions.filter((entry) => !stays(entry)) : (part[store] ?? []);
      return [store, await putAll(writing, store, records, noting)] as const;
    }),
  ]);
  others.push(['interactions', await putAll(writing, 'interactions', people.homeless, noting)]);
  const apart = await joinedTo;
  await touchJoined(writing, people, apart);
  const fresh = new Set(late ? [] : people.fresh.filter((id) => !apart.has(id)));
  const belonging = belongingIn({ interactions: people.told });
  for (const [store, put] of others)
    for (const { record, isNew } of put) {
      if (!isNew) fresh.delete(record.contact);
      add(belonging, store, record);
    }
  await cardsOf(writing, people.contacts, fresh, belonging, cardsFrom(ahead, settings));
  const stored = writing.cards.flush();
  issued(settings);
  await stored;
}

/** Settings on which everybody's follow-ups depend may have changed on the other side. */
async function mergeSettings(writing: Writing, settings: Batch['settings'] & object): Promise<void> {
  if (settings.length === 0) return;
  const before = await readSettings(writing.tx);
  await putAll(writing, 'settings', settings);
  writing.touchSettings();
  const after = await readSettings(writing.tx);
  if (same(before.circles, after.circles) && same(before.sender, after.sender)) return;
  for (const id of await everybodyInACircle(writing.tx)) writing.touch(id);
}

/** What a batch holds of each contact. */
function belongingIn(batch: Batch): Map<string, Belonging> {
  const belonging = new Map<string, Belonging>();
  for (const store of ofContacts) for (const record of batch[store] ?? []) add(belonging, store, record);
  return belonging;
}

function add<S extends keyof Belonging>(to: Map<string, Belonging>, store: S, record: Belonging[S][number]): void {
  const own = to.get(record.contact) ?? emptyBelonging();
  (own[store] as Records[S][]).push(record as Records[S]);
  to.set(record.contact, own);
}

/** People who were not there before need no reading: their cards come straight from the batch. */
async function cardsOf(
  writing: Writing,
  contacts: readonly Contact[],
  fresh: ReadonlySet<string>,
  belonging: ReadonlyMap<string, Belonging>,
  cardFor: (contact: Contact, belonging: Belonging) => Card,
): Promise<void> {
  const touched = new Set([...contacts.map((contact) => contact.id), ...belonging.keys()]);
  const joined = new Set(contacts.map((contact) => contact.joinedTo));
  await writing.cards.ready();
  for (const contact of contacts) {
    if (!fresh.has(contact.id) || contact.joinedTo !== undefined || contact.binned || joined.has(contact.id)) continue;
    writing.cards.add(cardFor(contact, belonging.get(contact.id) ?? emptyBelonging()));
    touched.delete(contact.id);
  }
  for (const id of touched) writing.touch(id);
}

/** Those whom others, stored before, are joined to. */
async function rootsIn(tx: WriteTx): Promise<ReadonlySet<string>> {
  const roots = new Set<string>();
  const index = tx.objectStore('contacts').index('byJoined');
  for (let at = await index.openKeyCursor(null, 'nextunique'); at; at = await at.continue()) roots.add(at.key);
  return roots;
}

/** Whoever was or is one person with these contacts gets a card made anew as well. */
async function touchJoined({ tx, touch }: Writing, { contacts, left }: PeoplePut, roots: ReadonlySet<string>) {
  const index = tx.objectStore('contacts').index('byJoined');
  for (const root of left) touch(root);
  for (const { id } of contacts) if (roots.has(id)) for (const joined of await index.getAllKeys(id)) touch(joined);
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

async function bury(writing: Writing, stone: TombstoneRow): Promise<void> {
  const { tx, touch } = writing;
  const known = await tx.objectStore('tombstones').get([stone.store, stone.id]);
  if (known && known.gone >= stone.gone) return;
  await tx.objectStore('tombstones').put(stone);
  // What another device noted of somebody who was forgotten here goes with them.
  if (stone.store === 'contacts') {
    await clearBelonging(tx, stone.id);
    await touchOnesWith(writing, stone.id);
  }
  const row = (await tx.objectStore(stone.store).get(stone.id)) as { readonly contact?: string } | undefined;
  if (row === undefined) {
    const owner = stone.store === 'interactions' ? await dropTold(tx, stone.id) : null;
    if (owner !== null) touch(owner);
    return;
  }
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
