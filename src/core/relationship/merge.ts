import { beforeAll, later, type Stamp } from './clock.ts';
import { canonical, type Kept, ownFields, read, stampOf } from './record.ts';

/** What stays of a record that was removed for good: enough to keep it from coming back. */
export interface Tombstone {
  readonly id: string;
  readonly gone: Stamp;
}

export function isTombstone(record: Kept | Tombstone): record is Tombstone {
  return 'gone' in record;
}

/**
 * One record out of two states of the same record. Per field the later stamp wins; with equal stamps
 * (which honest devices never make for different values) the greater JSON text, so that every order of
 * merging ends the same. A tombstone wins over everything. Commutative, associative, idempotent.
 * Throws when the ids differ.
 */
export function merge<R extends Kept>(a: R | Tombstone, b: R | Tombstone, maps: readonly string[]): R | Tombstone {
  if (a.id !== b.id) throw new Error(`cannot merge ${a.id} with ${b.id}`);
  if (isTombstone(a)) return isTombstone(b) ? { id: a.id, gone: later(a.gone, b.gone) } : a;
  if (isTombstone(b)) return b;
  const born = a.born <= b.born ? a.born : b.born;
  const merged: Record<string, unknown> = { id: a.id, v: Math.max(a.v, b.v), born };
  const stamps: Record<string, Stamp> = {};
  for (const path of [...new Set([...pathsOf(a, maps), ...pathsOf(b, maps)])].sort()) {
    const from = wins(a, b, path) ? a : b;
    const stamp = stampOf(from, path) ?? beforeAll;
    write(merged, path, read(from, path));
    if (stamp !== born || read(from, path) === undefined) stamps[path] = stamp;
  }
  for (const map of maps) if (hasMap(a, map) || hasMap(b, map)) merged[map] ??= {};
  return { ...merged, ...(Object.keys(stamps).length > 0 ? { stamps } : {}) } as unknown as R;
}

function wins(a: Kept, b: Kept, path: string): boolean {
  const [stampA, stampB] = [stampOf(a, path) ?? beforeAll, stampOf(b, path) ?? beforeAll];
  if (stampA !== stampB) return stampA > stampB;
  return canonical(read(a, path)) >= canonical(read(b, path));
}

function pathsOf(record: Kept, maps: readonly string[]): string[] {
  const paths = Object.keys(record.stamps ?? {});
  for (const [field, value] of Object.entries(record)) {
    if (ownFields.has(field) || value === undefined) continue;
    if (maps.includes(field)) paths.push(...Object.keys(value as object).map((key) => `${field}/${key}`));
    else paths.push(field);
  }
  return paths;
}

function write(record: Record<string, unknown>, path: string, value: unknown): void {
  if (value === undefined) return;
  const slash = path.indexOf('/');
  if (slash < 0) {
    record[path] = value;
    return;
  }
  const field = path.slice(0, slash);
  const map = (record[field] ?? {}) as Record<string, unknown>;
  map[path.slice(slash + 1)] = value;
  record[field] = map;
}

function hasMap(record: object, map: string): boolean {
  return (record as Record<string, unknown>)[map] !== undefined;
}
