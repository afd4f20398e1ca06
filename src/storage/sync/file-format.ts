import * as v from 'valibot';
import { isStamp } from '../../core/relationship/clock.ts';
import type { Seen } from '../../core/relationship/sync/seen.ts';
import type { Span } from '../../core/relationship/sync/span.ts';
import type { ForgottenRow } from '../forgotten.ts';
import { lift, versions } from '../lift.ts';
import type { Batch } from '../merge-in.ts';
import { type RecordStore, recordStores, type TombstoneRow } from '../schema.ts';

/** What this version can read: a file that it could not read whole is looked at again by another one. */
export const reader = JSON.stringify(versions);

/** Raised when a reader of today could no longer read the file. */
export const formatVersion = 1;
const format = 'vitamin-b-sync';

interface Common {
  readonly device: string;
  /** When it was written, UTC milliseconds by that device's clock. */
  readonly made: number;
  readonly seen: Seen;
  /** Files in whose place it was written. */
  readonly instead?: readonly string[] | undefined;
}

/** The first line of every file. docs/sync-format.md explains each field. */
export type Head =
  | (Common & { readonly kind: 'changes'; readonly number: number })
  | (Common & { readonly kind: 'snapshot'; readonly span: Span })
  | (Common & {
      readonly kind: 'device';
      readonly name: string;
      readonly removed: readonly string[];
      /** The device has left the folder by itself. */
      readonly left: boolean;
      /** The name under which it wrote before, which it shared with another one. */
      readonly was?: string | undefined;
      /** Its files go in and out by hand: it takes nothing away. */
      readonly hand?: boolean | undefined;
    });

/** Records on their way from device to device. */
export interface Load {
  readonly batch: Batch;
  readonly forgotten: readonly ForgottenRow[];
}

const device = v.pipe(v.string(), v.regex(/^[a-z0-9]{8,40}$/));
const count = v.pipe(v.number(), v.integer(), v.minValue(0));
const seen = v.record(device, count);
const id = v.pipe(v.string(), v.maxLength(200));
const common = { device, made: count, seen, instead: v.optional(v.array(id)) };
const head = v.variant('kind', [
  v.object({ kind: v.literal('changes'), ...common, number: v.pipe(count, v.minValue(1)) }),
  v.object({ kind: v.literal('snapshot'), ...common, span: v.object({ from: id, to: v.nullable(id) }) }),
  v.object({
    kind: v.literal('device'),
    ...common,
    name: v.pipe(v.string(), v.maxLength(100)),
    removed: v.array(device),
    left: v.boolean(),
    was: v.optional(device),
    hand: v.optional(v.boolean()),
  }),
]);

/** A file's text: the head on a line, then records, about a hundred on a line. */
export function written(what: Head, load: Load | null): string {
  const lines = [JSON.stringify({ format, version: formatVersion, ...what })];
  const parts = load === null ? [] : [...Object.entries(load.batch), ['forgotten', load.forgotten] as const];
  for (const [part, list] of parts)
    for (let at = 0; at < (list?.length ?? 0); at += perLine)
      lines.push(JSON.stringify({ [part]: list?.slice(at, at + perLine) }));
  return `${lines.join('\n')}\n`;
}

const perLine = 100;

/** `newer`: a later version wrote it. `other`: it is sealed to the same key, and none of ours all the same. */
export function readHead(line: string): Head | 'newer' | 'other' {
  const raw = parsed(line) as { readonly format?: unknown; readonly version?: unknown } | undefined;
  if (raw?.format !== format || typeof raw.version !== 'number') return 'other';
  if (raw.version > formatVersion) return 'newer';
  const checked = v.safeParse(head, raw);
  return checked.success ? checked.output : 'other';
}

/** What was read; `newer`: more is in it, which a later version put there. */
export type Loaded = Load & { readonly newer: boolean };

/**
 * What a file holds. Records that cannot be read are left out; the others stand for themselves. `pause` is called after
 * each line.
 */
export async function readLoad(text: string, pause: () => Promise<void> = async () => {}): Promise<Loaded> {
  const records: Partial<Record<RecordStore, unknown[]>> = {};
  const tombstones: TombstoneRow[] = [];
  const forgotten: ForgottenRow[] = [];
  let newer = false;
  for (const line of text.split('\n').slice(1)) {
    const parts = (parsed(line) ?? {}) as Record<string, unknown>;
    for (const store of recordStores)
      for (const value of listOf(parts[store])) {
        const { record } = lift(store, value);
        if (record === null) newer ||= Number((value as { v?: unknown } | null)?.v) > versions[store];
        else if (records[store]) records[store].push(record);
        else records[store] = [record];
      }
    for (const value of listOf(parts.tombstones))
      if (isStone(value)) tombstones.push({ store: value.store, id: value.id, gone: value.gone });
    for (const value of listOf(parts.forgotten))
      if (isForgotten(value)) forgotten.push({ hash: value.hash, salt: value.salt, at: value.at });
    newer ||= Object.keys(parts).some((part) => !knownParts.includes(part));
    await pause();
  }
  return { batch: { ...records, tombstones } as Batch, forgotten, newer };
}

const knownParts: readonly string[] = [...recordStores, 'tombstones', 'forgotten'];
const listOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

function isStone(value: unknown): value is TombstoneRow {
  const { store, id: which, gone } = (value ?? {}) as Partial<TombstoneRow>;
  return typeof which === 'string' && isStamp(gone) && recordStores.includes(store as RecordStore);
}

function isForgotten(value: unknown): value is ForgottenRow {
  const { hash, salt, at } = (value ?? {}) as Partial<ForgottenRow>;
  return typeof hash === 'string' && typeof salt === 'string' && typeof at === 'number';
}

function parsed(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    return undefined;
  }
}
