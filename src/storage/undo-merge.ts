import { beforeAll, type Stamp } from '../core/relationship/clock.ts';
import { merge } from '../core/relationship/merge.ts';
import { type Kept, ownFields } from '../core/relationship/record.ts';
import { sortWords } from './gather-words.ts';
import { isSince, journalIn, journalRange, peopleAndFound, type StepNotes } from './journal.ts';
import { lift, mapsOf, rowOf } from './lift.ts';
import { ofContacts } from './made-ahead.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { AnyTx, ContactRow, LocalRow, RecordStore } from './schema.ts';
import { toldRows, toldText } from './told.ts';
import { type Writing, write } from './write.ts';

/** What files told, as it stands in a row. */
type Told = Kept & { readonly contact: string };

/**
 * Takes back what came in by a return that was ended half-way: people who were not there before go, the others are what
 * they were. What was changed here since stays, and with it whoever came in and was changed. Step by step, the last one
 * first, each whole: ended anywhere, it goes on there the next time. Answers whether there was anything. To be called
 * by whoever holds the lock under which files return (`sync/alone.ts`).
 */
export async function takeBackUnfinished(memory: Memory, progress?: (left: number) => void): Promise<boolean> {
  const journal = await reading(memory, ['local'], found);
  if (journal === null) return false;
  const { began, steps, spans, before, clock } = journal;
  const told = () => memory.announce({ people: [], all: true, settings: false });
  if (journal.empty && before === began && (await emptied(memory, clock))) {
    told();
    return true;
  }
  const quiet = before === null ? null : clock;
  const later = isSince(began, spans);
  const left = [...steps];
  while (left.length > 0) {
    const some = left.splice(memory.way.busy() ? -1 : -together).reverse();
    const body = async (writing: Writing) => {
      for (const key of some) await takeBackStep(writing, key, later, writing.stamps.last === quiet);
    };
    await write(memory, body, { durability: 'relaxed', echo: true });
    progress?.(left.length / steps.length);
    await memory.way.give();
  }
  await write(memory, ({ tx }) => tx.objectStore('local').delete(journalRange()), { echo: true });
  told();
  await sortWords(memory);
  return true;
}

/** Steps taken back in one transaction while nobody else has a screen open. */
const together = 3;

/** What is noted; from when to when each step wrote; the clock, and what it said before the first step where only they wrote. */
async function found(tx: AnyTx) {
  const journal = await journalIn(tx);
  if (journal === null) return null;
  const local = tx.objectStore('local');
  const spans: Span[] = [];
  for (const key of journal.steps) {
    const { from, to } = notesOf(await local.get(key));
    spans.push({ from, to });
  }
  const clock = String((await local.get('clock'))?.value ?? beforeAll);
  let before: Stamp | null = clock;
  for (const { from, to } of spans.toReversed()) before = to === before ? from : null;
  return { ...journal, spans, before, clock };
}

/**
 * Where nobody was there before and nobody else has written since, all that is there came in and goes at once. False
 * where the clock has moved, and nothing was done.
 */
function emptied(memory: Memory, clock: Stamp): Promise<boolean> {
  const body = async ({ tx, stamps }: Writing) => {
    if (stamps.last !== clock) return false;
    const local = tx.objectStore('local');
    await Promise.all([
      ...peopleAndFound.map((store) => tx.objectStore(store).clear()),
      ...([journalRange(), 'seats', 'sorting'] as const).map((key) => local.delete(key)),
    ]);
    return true;
  };
  return write(memory, body, { echo: true });
}

type Span = Pick<StepNotes, 'from' | 'to'>;

const notesOf = (row: LocalRow | undefined): StepNotes => JSON.parse(String(row?.value)) as StepNotes;

/** `quiet`: nobody has written since, and nothing has to be looked at before it goes. */
async function takeBackStep(writing: Writing, key: LocalRow['key'], later: Later, quiet: boolean): Promise<void> {
  const { tx, touch } = writing;
  const row = await tx.objectStore('local').get(key);
  if (row === undefined) return;
  const { fresh, contacts, others } = notesOf(row);
  const came = new Set(ofContacts.flatMap((store) => (fresh[store] ?? []).map((id) => `${store}/${id}`)));
  const stay = new Set<string>();
  const leaving = new Set<string>();
  await Promise.all(
    (fresh.contacts ?? []).map(async (id) => {
      if (quiet || !(await hasMore(writing, id, came, later))) leaving.add(id);
      else stay.add(id);
    }),
  );
  // Nobody else was told of whoever came in: who stays has to be, with all there is.
  for (const id of stay) writing.mark(id, beforeAll);
  for (const store of ofContacts)
    await Promise.all(
      (fresh[store] ?? []).map(async (id) => {
        const there = await writing.get(store, id);
        if (there === null || stay.has(there.contact) || isChanged(there, later)) return;
        await tx.objectStore(store).delete(id);
        if (!leaving.has(there.contact)) touch(there.contact);
      }),
    );
  await takeOut(writing, leaving);
  for (const before of contacts) await putBack(writing, before, later);
  for (const { store, record } of others) {
    const there = await writing.get(store, record.id);
    if (there === null) continue;
    await tx.objectStore(store).put(rowOf(store, withEdits(store, record, there, later) as never) as never);
    if ('contact' in there) touch(there.contact);
  }
  await tx.objectStore('local').delete(key);
}

/** These people go, and whoever is one person with them gets a card made anew. */
async function takeOut({ tx, touch, cards }: Writing, leaving: ReadonlySet<string>): Promise<void> {
  if (leaving.size === 0) return;
  const contacts = tx.objectStore('contacts');
  for (const { id, joinedTo = '' } of await contacts.index('byJoined').getAll()) {
    if (leaving.has(joinedTo)) touch(id);
    if (leaving.has(id)) touch(joinedTo);
  }
  const gone = Promise.all([...leaving].map((id) => contacts.delete(id)));
  for (const id of leaving) await cards.remove(id);
  await gone;
}

type Later = (stamp: Stamp) => boolean;

const isChanged = (record: Kept, later: Later) => later(record.born) || Object.values(record.stamps ?? {}).some(later);

/** Whether the user has changed somebody who came in, or noted something of them. Such a person stays. */
async function hasMore({ tx }: Writing, id: string, came: ReadonlySet<string>, later: Later): Promise<boolean> {
  const row = await tx.objectStore('contacts').get(id);
  if (row === undefined) return false;
  if (isChanged(row, later) || (toldRows(row) as readonly Told[]).some((entry) => isChanged(entry, later))) return true;
  for (const store of ofContacts) {
    const range = store === 'interactions' ? IDBKeyRange.bound([id], [id, []]) : IDBKeyRange.only(id);
    const rows = (await tx
      .objectStore(store as 'notes')
      .index('byContact')
      .getAll(range)) as readonly Kept[];
    if (rows.some((one) => !came.has(`${store}/${one.id}`) || isChanged(one, later))) return true;
  }
  return false;
}

/** A contact as it was, with what was changed since. Gone for good meanwhile: it stays away. */
async function putBack({ tx, touch }: Writing, before: ContactRow, later: Later): Promise<void> {
  const row = await tx.objectStore('contacts').get(before.id);
  if (row === undefined) return;
  const [was, is] = [lift('contacts', before).record, lift('contacts', row).record];
  if (was === null || is === null) return;
  const told = new Map((toldRows(before) as readonly Told[]).map((entry) => [entry.id, entry]));
  for (const entry of toldRows(row) as readonly Told[]) {
    const known = told.get(entry.id);
    if (known !== undefined) told.set(entry.id, withEdits('interactions', known, entry, later));
    else if (isChanged(entry, later)) told.set(entry.id, entry);
  }
  const record = withEdits('contacts', was, is, later);
  await tx.objectStore('contacts').put({ ...rowOf('contacts', record), ...toldText(before.id, [...told.values()]) });
  for (const root of [was.joinedTo, is.joinedTo]) if (root !== undefined) touch(root);
  touch(before.id);
}

/** What stood there, with the fields that were written later. */
function withEdits<R extends Kept>(store: RecordStore, before: R, now: R, later: Later): R {
  const paths = Object.entries(now.stamps ?? {}).filter(([, stamp]) => later(stamp));
  if (paths.length === 0) return before;
  const edits: Record<string, unknown> = { stamps: Object.fromEntries(paths) };
  for (const field of ownFields) edits[field] ??= (before as unknown as Record<string, unknown>)[field];
  for (const [path] of paths) {
    const [field = '', ...rest] = path.split('/');
    const value = (now as unknown as Record<string, unknown>)[field];
    if (!mapsOf[store].includes(field)) edits[field] = value;
    else {
      const entry = (value as Record<string, unknown> | undefined)?.[rest.join('/')];
      edits[field] = {
        ...(edits[field] as object | undefined),
        ...(entry === undefined ? {} : { [rest.join('/')]: entry }),
      };
    }
  }
  return merge(before, edits as unknown as R, mapsOf[store]) as R;
}
