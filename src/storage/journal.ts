import { deviceOf, type Stamp } from '../core/relationship/clock.ts';
import type { Kept } from '../core/relationship/record.ts';
import type { Memory } from './memory.ts';
import {
  type AnyTx,
  type ContactRow,
  cardStores,
  type LocalRow,
  type RecordStore,
  recordStores,
  type WriteTx,
} from './schema.ts';
import { type Writing, write } from './write.ts';

/**
 * Somebody may end a file's return when a part of it is in, or the browser may die. So that it leaves nothing half,
 * each of its steps but the last notes, in the transaction that writes it, who was not there before and what stood
 * there of the others. The last step lets go of these notes in its own transaction: from then on all of it is in. Notes
 * that are found where nothing is on its way are taken back (`undo-merge.ts`).
 *
 * They stand among what belongs to this device alone: "return/" says when it began, "return/000001" what a step found,
 * "return/empty" that nobody was there before.
 */
const begunKey = 'return/';
const emptyKey = 'return/empty';
const stepKey = (step: number) => `return/${String(step).padStart(6, '0')}` as const;
export const journalRange = () => IDBKeyRange.bound(begunKey, `${begunKey}\uffff`);

/** What one step found. */
export interface StepNotes {
  /** The memory's clock before and after it: while it stands still, nobody else has changed a record. */
  readonly from: Stamp;
  readonly to: Stamp;
  /** Ids of those who, or that, were not there. */
  readonly fresh: Partial<Record<RecordStore, string[]>>;
  /** What stood there of people, and of what belongs to them. */
  readonly contacts: ContactRow[];
  readonly others: { readonly store: Exclude<RecordStore, 'contacts'>; readonly record: Kept }[];
}

/** Takes down what a step finds. */
export interface Noting {
  contact(id: string, before: ContactRow | undefined): void;
  record(store: RecordStore, id: string, before: Kept | null): void;
}

/** Says that something begins that is to be whole or not at all. Answers with the clock from which on others count as later. */
export function beginJournal(memory: Memory): Promise<Stamp> {
  return write(memory, beginJournalIn, { echo: true, durability: 'relaxed' });
}

/** The same in the transaction of the first step. */
export async function beginJournalIn({ tx, stamps }: Writing): Promise<Stamp> {
  const began = stamps.next();
  const local = tx.objectStore('local');
  await local.put({ key: begunKey, value: began });
  const counts = await Promise.all(peopleAndFound.map((store) => tx.objectStore(store).count()));
  if (counts.every((count) => count === 0)) await local.put({ key: emptyKey, value: began });
  return began;
}

/** People, what belongs to them, their cards and what finds them. */
export const peopleAndFound = [...recordStores, ...cardStores].filter(
  (store) => store !== 'settings' && store !== 'local',
);

/** Runs one step, and notes in its transaction what it found. */
export async function noted(
  { tx, stamps }: Writing,
  step: number,
  body: (noting: Noting) => Promise<void>,
): Promise<void> {
  const from = stamps.last;
  const fresh: StepNotes['fresh'] = {};
  const contacts: ContactRow[] = [];
  const others: StepNotes['others'] = [];
  const isNew = (store: RecordStore, id: string) => {
    fresh[store] ??= [];
    fresh[store].push(id);
  };
  await body({
    contact(id, before) {
      if (before === undefined) isNew('contacts', id);
      else contacts.push(before);
    },
    record(store, id, before) {
      if (before === null) isNew(store, id);
      else if (store !== 'contacts') others.push({ store, record: before });
    },
  });
  const notes: StepNotes = { from, to: stamps.last, fresh, contacts, others };
  await tx.objectStore('local').put({ key: stepKey(step), value: JSON.stringify(notes) });
}

/** All of it is in: from now on there is nothing to take back. To be called in the last step's transaction. */
export async function endJournal(tx: WriteTx): Promise<void> {
  await tx.objectStore('local').delete(journalRange());
}

/** What is noted, the first step first; null when nothing is on its way and nothing was ended half-way. */
export async function journalIn(tx: AnyTx): Promise<Journal | null> {
  const begun = await tx.objectStore('local').get(begunKey);
  if (begun === undefined) return null;
  const keys = await tx.objectStore('local').getAllKeys(journalRange());
  const steps = keys.filter((key) => key !== begunKey && key !== emptyKey);
  return { began: String(begun.value), empty: keys.includes(emptyKey), steps };
}

export interface Journal {
  readonly began: Stamp;
  /** Nobody was there when it began. */
  readonly empty: boolean;
  readonly steps: readonly LocalRow['key'][];
}

/**
 * Whether a stamp was made here since then by the user's own hand: those between `from` and `to` of a step were made by
 * what is on its way.
 */
export const isSince =
  (began: Stamp, steps: readonly Pick<StepNotes, 'from' | 'to'>[]) =>
  (stamp: Stamp): boolean =>
    stamp > began && deviceOf(stamp) === deviceOf(began) && !steps.some(({ from, to }) => stamp > from && stamp <= to);
