import { isStamp } from '../core/relationship/clock.ts';
import { contactMaps } from '../core/relationship/contact.ts';
import { interactionKinds } from '../core/relationship/interaction.ts';
import { profilesOf } from './card.ts';
import type { MemorySchema, RecordStore, Records } from './schema.ts';

/** The newest shape of each kind of record. Raised together with a lift from the shape before. */
export const versions: Readonly<Record<RecordStore, number>> = {
  contacts: 1,
  interactions: 1,
  promises: 1,
  followUps: 1,
  notes: 1,
  openers: 1,
  settings: 1,
};

/** Fields merged entry by entry, per kind. */
export const mapsOf: Readonly<Record<RecordStore, readonly string[]>> = {
  contacts: contactMaps,
  interactions: [],
  promises: [],
  followUps: [],
  notes: [],
  openers: [],
  settings: ['inPage'],
};

type Raw = Readonly<Record<string, unknown>>;
type Check = (value: unknown) => boolean;
type Lift = (raw: Raw) => Raw;

const text: Check = (value) => typeof value === 'string';
const time: Check = (value) => typeof value === 'number' && Number.isFinite(value);
const map: Check = (value) => value !== null && typeof value === 'object' && !Array.isArray(value);
const oneOf =
  (...values: readonly string[]): Check =>
  (value) =>
    typeof value === 'string' && values.includes(value);

/** What stands beside a record for an index, and is no part of it. */
const beside: Readonly<Partial<Record<RecordStore, readonly string[]>>> = {
  contacts: ['profiles', 'told'],
  interactions: ['ownAt'],
  promises: ['openDue'],
};

/** A record with what indexes need beside it, as it is stored. What files told of a contact stays out: `told.ts`. */
export function rowOf<S extends RecordStore>(store: S, record: Records[S]): MemorySchema[S]['value'] {
  if (store === 'contacts') {
    const contact = record as Records['contacts'];
    return { ...contact, profiles: profilesOf(contact) } as MemorySchema[S]['value'];
  }
  if (store === 'interactions') {
    const entry = record as Records['interactions'];
    return { ...entry, ...(entry.source === 'import' ? {} : { ownAt: entry.at }) } as MemorySchema[S]['value'];
  }
  if (store === 'promises') {
    const promise = record as Records['promises'];
    const open = promise.end === undefined && promise.due !== undefined;
    return { ...promise, ...(open ? { openDue: promise.due } : {}) } as MemorySchema[S]['value'];
  }
  return record as MemorySchema[S]['value'];
}

/** What a record cannot do without. Anything else that is odd is tolerated and kept. */
const required: Readonly<Record<RecordStore, Readonly<Record<string, Check>>>> = {
  contacts: { name: text, identities: map, facts: map, tags: map, since: time },
  interactions: { contact: text, kind: oneOf(...interactionKinds), at: time },
  promises: { contact: text, by: oneOf('me', 'them'), text, made: time },
  followUps: { contact: text, reason: text, what: oneOf('done', 'snoozed'), at: time },
  notes: { contact: text, text, at: time },
  openers: { contact: text, text, at: time },
  settings: {},
};

/** lifts[store][n] turns shape n + 1 into shape n + 2. Pure, never edited once released. */
const lifts: Readonly<Record<RecordStore, readonly Lift[]>> = {
  contacts: [],
  interactions: [],
  promises: [],
  followUps: [],
  notes: [],
  openers: [],
  settings: [],
};

export type Lifted<S extends RecordStore> =
  | { readonly record: Records[S]; readonly why?: undefined }
  | { readonly record: null; readonly why: string };

/**
 * A stored row in its newest shape, or why it cannot be read. A row of a newer shape than this version
 * knows is read as far as it is understood, and keeps what is not.
 */
export function lift<S extends RecordStore>(store: S, row: unknown): Lifted<S> {
  if (row === null || typeof row !== 'object') return { record: null, why: 'no object' };
  const raw = row as Raw;
  if (typeof raw.id !== 'string' || raw.id === '') return { record: null, why: 'no id' };
  if (!isStamp(raw.born)) return { record: null, why: 'no stamp' };
  if (typeof raw.v !== 'number' || raw.v < 1) return { record: null, why: 'no version' };
  let lifted = raw;
  for (const step of lifts[store].slice(raw.v - 1)) lifted = step(lifted);
  for (const [field, check] of Object.entries(required[store]))
    if (!check(lifted[field])) return { record: null, why: `field ${field}` };
  if (lifted.stamps !== undefined && !map(lifted.stamps)) return { record: null, why: 'field stamps' };
  const extra = beside[store]?.filter((field) => field in lifted) ?? [];
  if (extra.length === 0) return { record: lifted as unknown as Records[S] };
  const record: Record<string, unknown> = { ...lifted };
  for (const field of extra) delete record[field];
  return { record: record as unknown as Records[S] };
}

/** Those rows that can be read, lifted. The others stay where they are until `setAsideDamaged` moves them. */
export function liftAll<S extends RecordStore>(store: S, rows: readonly unknown[]): Records[S][] {
  return rows.flatMap((row) => {
    const { record } = lift(store, row);
    return record === null ? [] : [record];
  });
}
