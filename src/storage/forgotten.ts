import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { WriteTx } from './schema.ts';

/** Deleted people can be brought back for this long. */
export const binDays = 30;

/** What remains of somebody who was forgotten: a hash of one key (`forgotten-keys.ts`), and the salt it was made with. */
export interface ForgottenRow {
  readonly hash: string;
  readonly salt: string;
  /** When the user asked for it. */
  readonly at: number;
}

/** One row for each key. Made before a write, because hashing takes turns of the event loop. */
export async function hashesOf(keys: readonly string[], salt: string, at: number): Promise<ForgottenRow[]> {
  return Promise.all(keys.map(async (key) => ({ hash: await hashOf(key, salt), salt, at })));
}

/** Stores these beside what is there: of two for the same key the later stays, in whatever order they come. */
export async function keepForgotten(tx: WriteTx, rows: readonly ForgottenRow[]): Promise<void> {
  const store = tx.objectStore('forgotten');
  for (const row of rows) {
    const known = await store.get(row.hash);
    if (known === undefined || known.at < row.at) await store.put(row);
  }
}

/** The salt of this memory: one for all, because everybody in a file is hashed once for each there is. */
export async function saltFor(memory: Memory): Promise<string> {
  const [row] = await reading(memory, ['forgotten'], (tx) => tx.objectStore('forgotten').getAll(null, 1));
  return row?.salt ?? memory.newId();
}

export async function isAnybodyForgotten(memory: Memory): Promise<boolean> {
  return (await reading(memory, ['forgotten'], (tx) => tx.objectStore('forgotten').count())) > 0;
}

/** So many hashes are made side by side. */
const atOnce = 1000;

/** Which of these keys belong to somebody the user asked to forget, with when that was. */
export async function forgottenAmong(memory: Memory, keys: readonly string[]): Promise<ReadonlyMap<string, number>> {
  const rows = await reading(memory, ['forgotten'], (tx) => tx.objectStore('forgotten').getAll());
  const known = new Map(rows.map((row) => [row.hash, row.at]));
  const found = new Map<string, number>();
  for (const salt of new Set(rows.map((row) => row.salt)))
    for (let from = 0; from < keys.length; from += atOnce)
      await Promise.all(
        keys.slice(from, from + atOnce).map(async (key) => {
          const at = known.get(await hashOf(key, salt));
          if (at !== undefined) found.set(key, Math.max(at, found.get(key) ?? 0));
        }),
      );
  return found;
}

async function hashOf(key: string, salt: string): Promise<string> {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(`${salt}\n${key}`));
  return Array.from(new Uint8Array(bytes), (byte) => byte.toString(16).padStart(2, '0')).join('');
}
