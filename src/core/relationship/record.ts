import { type DeviceId, later, type Stamp, tick } from './clock.ts';

/**
 * What every kept record carries. A field that is not named in `stamps` was written at `born`.
 * Fields named in a kind's `maps` are merged entry by entry; an entry's stamp stands under "field/key".
 * Removing a field or entry leaves its stamp behind, so that an older value does not come back.
 */
export interface Kept {
  /** Random; never reused. */
  readonly id: string;
  /** The shape's version, for lifting on read. */
  readonly v: number;
  readonly born: Stamp;
  readonly stamps?: Readonly<Record<string, Stamp>>;
}

/** Fields that describe the record itself and are never edited. */
export const ownFields: ReadonlySet<string> = new Set(['id', 'v', 'born', 'stamps']);

/** The editable part of a record. */
export type Fields<R extends Kept> = Omit<R, keyof Kept>;

/** `null` for a field or a map's entry removes it. */
export type Changes<R extends Kept> = {
  readonly [F in keyof Fields<R>]?: Fields<R>[F] extends Readonly<Record<string, infer V>> | undefined
    ? Readonly<Record<string, V | null>> | null
    : Fields<R>[F] | null;
};

/** Hands out stamps, each later than the one before. */
export interface Stamper {
  /** A stamp later than all so far, and later than `than`, which may come from another device. */
  next(than?: Stamp): Stamp;
  /** The last stamp handed out. */
  readonly last: Stamp;
}

export function stamper(start: Stamp, now: () => number, device: DeviceId): Stamper {
  let last = start;
  return {
    next(than = '') {
      last = tick(later(last, than), now(), device);
      return last;
    },
    get last() {
      return last;
    },
  };
}

/** The stamp of a field (or "field/key"), or null when it was never written. */
export function stampOf(record: Kept, path: string): Stamp | null {
  const own = record.stamps?.[path];
  if (own !== undefined) return own;
  return read(record, path) === undefined ? null : record.born;
}

/**
 * The record with `changes` applied. Values that are equal already get no new stamp, so that reading a
 * page twice changes nothing; when nothing differs the same object comes back.
 */
export function edit<R extends Kept>(record: R, changes: Changes<R>, maps: readonly string[], stamps: Stamper): R {
  const next: Record<string, unknown> = { ...(record as object) };
  const marks: Record<string, Stamp> = { ...record.stamps };
  let changed = false;
  const put = (path: string, holder: Record<string, unknown>, key: string, value: unknown) => {
    if (same(holder[key], value ?? undefined)) return;
    changed = true;
    if (value === null || value === undefined) delete holder[key];
    else holder[key] = value;
    marks[path] = stamps.next(marks[path] ?? record.born);
  };
  for (const [field, value] of Object.entries(changes as Record<string, unknown>)) {
    if (ownFields.has(field) || value === undefined) continue;
    if (!maps.includes(field)) {
      put(field, next, field, value);
      continue;
    }
    const entries: Record<string, unknown> = { ...(next[field] as Record<string, unknown> | undefined) };
    const given = value === null ? Object.fromEntries(Object.keys(entries).map((key) => [key, null])) : value;
    for (const [key, entry] of Object.entries(given as Record<string, unknown>))
      put(`${field}/${key}`, entries, key, entry);
    next[field] = entries;
  }
  return changed ? ({ ...next, stamps: marks } as unknown as R) : record;
}

/** Equal as JSON values, whatever the order of keys. */
export function same(a: unknown, b: unknown): boolean {
  return a === b || canonical(a) === canonical(b);
}

/** JSON with sorted keys: equal values give equal text. `undefined` gives the empty text. */
export function canonical(value: unknown): string {
  if (value === undefined) return '';
  return JSON.stringify(value, (_key, inner: unknown) =>
    inner !== null && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  );
}

/** The value at "field" or "field/key". */
export function read(record: object, path: string): unknown {
  const slash = path.indexOf('/');
  const fields = record as Record<string, unknown>;
  if (slash < 0) return fields[path];
  const map = fields[path.slice(0, slash)];
  return map !== null && typeof map === 'object' ? (map as Record<string, unknown>)[path.slice(slash + 1)] : undefined;
}
