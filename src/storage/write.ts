import type { Stamp } from '../core/relationship/clock.ts';
import { type Changes, edit, type Fields, type Stamper, stamper } from '../core/relationship/record.ts';
import type { Change } from './announce.ts';
import { beginWriting } from './begin.ts';
import { type CardWriter, cardWriter } from './card-writer.ts';
import { touchOnesWith } from './joined.ts';
import { lift, mapsOf, rowOf, versions } from './lift.ts';
import type { Memory } from './memory.ts';
import { asMemoryError, MemoryError } from './memory-error.ts';
import { type RecordStore, type Records, storeNames, type WriteTx } from './schema.ts';
import { settle } from './settle.ts';
import { entryRow, putTold } from './told.ts';
import { noteUnsent } from './unsent.ts';

type Binnable = Partial<Pick<Records['contacts'], 'binned'>>;

/** One write: everything in it happens, or nothing does. */
export interface Writing {
  readonly tx: WriteTx;
  readonly memory: Memory;
  readonly stamps: Stamper;
  /** One moment for the whole write, UTC milliseconds. */
  readonly now: number;
  /** A record that can be read; null when there is none. Throws `damaged` when there is one that cannot. */
  get<S extends RecordStore>(store: S, id: string): Promise<Records[S] | null>;
  /** Stores a new record under `id`. */
  create<S extends RecordStore>(store: S, id: string, fields: Fields<Records[S]>): Promise<Records[S]>;
  /** Applies changes to a record that exists, and stamps what differs. Throws `missing`. */
  change<S extends RecordStore>(store: S, id: string, changes: Changes<Records[S]>): Promise<Records[S]>;
  /** Stores a record as it is: merged or imported, with stamps of its own. */
  put<S extends RecordStore>(store: S, record: Records[S]): Promise<void>;
  /** Cards and what finds them, stored at the end of the write. */
  readonly cards: CardWriter;
  /** The card of this contact's person is made anew at the end of the write. */
  touch(contact: string): void;
  /** Settings changed: screens read them again. */
  touchSettings(): void;
  /**
   * The other devices are to be told what stands under this key of `unsent` and was stamped after `since`
   * (default: in this write). Touched people and settings are marked by themselves.
   */
  mark(key: string, since?: Stamp): void;
}

export interface WriteOptions {
  /** `strict` (default): answered only when it is on disk. `relaxed` for long imports that can be repeated. */
  readonly durability?: 'strict' | 'relaxed';
  /** What is written came from the sync folder and need not go there again. */
  readonly echo?: boolean;
}

/**
 * Runs `body` in one transaction over all stores, so that writers of every context follow one another.
 * Resolves when the browser says that it is stored. Throws a `MemoryError`, after which nothing of the
 * write is there. `body` may await nothing but the transaction.
 */
export async function write<T>(
  memory: Memory,
  body: (writing: Writing) => Promise<T>,
  options: WriteOptions = {},
): Promise<T> {
  try {
    return await attempt(memory, body, options);
  } catch (error) {
    throw asMemoryError(error);
  }
}

async function attempt<T>(memory: Memory, body: (writing: Writing) => Promise<T>, options: WriteOptions): Promise<T> {
  if (options.durability !== 'relaxed') memory.way.ask();
  const tx = await beginWriting(memory, storeNames, options.durability ?? 'strict');
  const touched = new Set<string>();
  const marked = new Map<string, Stamp | undefined>();
  let settings = false;
  try {
    const stamps = await stamperOf(tx, memory);
    const before = stamps.last;
    const cards = cardWriter(tx);
    const writing = writingOn(tx, memory, stamps, {
      cards,
      touch: (contact) => touched.add(contact),
      touchSettings: () => {
        settings = true;
      },
      mark: (key, since) => marked.set(key, since),
    });
    const result = await body(writing);
    const people = touched.size > 0 ? await settle(tx, touched, cards) : [];
    await cards.flush();
    if (!options.echo)
      for (const key of settings ? [...touched, 'settings'] : touched) if (!marked.has(key)) marked.set(key, undefined);
    // What is marked expressly is told even where the rest came from elsewhere.
    if (!options.echo || marked.size > 0) await noteUnsent(tx, marked, before, stamps);
    if (stamps.last !== before) await tx.objectStore('local').put({ key: 'clock', value: stamps.last });
    await tx.done;
    const change: Change = { people, all: false, settings };
    if (people.length > 0 || settings) memory.announce(change);
    return result;
  } catch (error) {
    tx.done.catch(() => {});
    if (tx.error === null) abort(tx);
    throw tx.error ?? error;
  }
}

function abort(tx: WriteTx): void {
  try {
    tx.abort();
  } catch {
    // It has ended by itself already.
  }
}

async function stamperOf(tx: WriteTx, memory: Memory): Promise<Stamper> {
  const local = tx.objectStore('local');
  const [device, clock] = await Promise.all([local.get('device'), local.get('clock')]);
  const name = device ? String(device.value) : shortId(memory.newId());
  if (!device) await local.put({ key: 'device', value: name });
  return stamper(clock ? String(clock.value) : '', memory.now, name);
}

function shortId(id: string): string {
  const letters = id.toLowerCase().replace(/[^0-9a-z]/g, '');
  return letters.slice(-10) || 'device';
}

function writingOn(
  tx: WriteTx,
  memory: Memory,
  stamps: Stamper,
  marks: Pick<Writing, 'cards' | 'touch' | 'touchSettings' | 'mark'>,
): Writing {
  let turn: Promise<void> = Promise.resolve();
  /** A contact's row also holds what files told: whoever reads it to write it waits for the one before. */
  const inTurn = (work: () => Promise<void>) => {
    turn = turn.then(work);
    return turn;
  };
  const writing: Writing = {
    tx,
    memory,
    stamps,
    now: memory.now(),
    ...marks,
    async get(store, id) {
      const row: unknown = store === 'interactions' ? await entryRow(tx, id) : await tx.objectStore(store).get(id);
      if (row === undefined) return null;
      const lifted = lift(store, row);
      if (lifted.record === null) throw new MemoryError('damaged', `${store}/${id}: ${lifted.why}`);
      return lifted.record;
    },
    async create(store, id, fields) {
      const record = { ...fields, id, v: versions[store], born: stamps.next() } as unknown as Records[typeof store];
      await writing.put(store, record);
      return record;
    },
    async change(store, id, changes) {
      const record = await writing.get(store, id);
      if (record === null) throw new MemoryError('missing', `${store}/${id} is not there`);
      const next = edit(record, changes, mapsOf[store], stamps);
      if (next !== record) await writing.put(store, next);
      // Into the bin or out of it: whoever is joined to them has a card of their own from now on, or no more.
      if ((next as Binnable).binned?.at !== (record as Binnable).binned?.at) await touchOnesWith(writing, id);
      return next;
    },
    async put(store, record) {
      await inTurn(() => stored(tx, store, record));
      if (store === 'contacts') marks.touch(record.id);
      else if (store === 'settings') marks.touchSettings();
      else marks.touch((record as { readonly contact?: string }).contact ?? '');
    },
  };
  return writing;
}

async function stored<S extends RecordStore>(tx: WriteTx, store: S, record: Records[S]): Promise<void> {
  if (store === 'interactions' && (await putTold(tx, record as Records['interactions']))) return;
  const row = rowOf(store, record);
  const told = store === 'contacts' ? (await tx.objectStore('contacts').get(record.id))?.told : undefined;
  await tx.objectStore(store).put((told === undefined ? row : { ...row, told }) as never);
}
