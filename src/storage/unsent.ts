import { beforeAll, type Stamp } from '../core/relationship/clock.ts';
import type { Stamper } from '../core/relationship/record.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { UnsentRow, WriteTx } from './schema.ts';
import { write } from './write.ts';

/** The key that stands for everything there is. */
export const anything = '*';

/**
 * Notes what the other devices are to be told, in the transaction that changed it. Without a sync folder
 * nothing is noted. A key that stands there already keeps its earlier `since`.
 */
export async function noteUnsent(
  tx: WriteTx,
  marked: ReadonlyMap<string, Stamp | undefined>,
  since: Stamp,
  stamps: Stamper,
): Promise<void> {
  const keys = [...marked.keys()].filter((key) => key !== '');
  if (keys.length === 0 || (await tx.objectStore('local').get('sync')) === undefined) return;
  const turn = stamps.next();
  const store = tx.objectStore('unsent');
  const known = await Promise.all(keys.map((key) => store.get(key)));
  await Promise.all(
    keys.map((key, index) => {
      const from = marked.get(key) ?? since;
      const before = known[index]?.since ?? from;
      return store.put({ key, since: before < from ? before : from, turn });
    }),
  );
}

/** At most `limit` of what the other devices have not been told. */
export function unsentRows(memory: Memory, limit: number): Promise<readonly UnsentRow[]> {
  return reading(memory, ['unsent'], (tx) => tx.objectStore('unsent').getAll(null, limit));
}

/** These have been told. One that was written again meanwhile stays. */
export function sent(memory: Memory, rows: readonly UnsentRow[]): Promise<void> {
  return write(
    memory,
    async ({ tx }) => {
      const store = tx.objectStore('unsent');
      for (const row of rows) {
        const now = await store.get(row.key);
        if (now && now.turn <= row.turn) await store.delete(row.key);
      }
    },
    { echo: true },
  );
}

/** Everything noted up to this moment has been told. */
export function sentUpTo(memory: Memory, turn: Stamp): Promise<void> {
  return write(
    memory,
    async ({ tx }) => {
      let cursor = await tx.objectStore('unsent').openCursor();
      while (cursor) {
        if (cursor.value.turn <= turn) await cursor.delete();
        cursor = await cursor.continue();
      }
    },
    { echo: true },
  );
}

/** Everything there is, is to be told once more: what was told may have got lost. */
export function tellEverything(memory: Memory): Promise<void> {
  return write(
    memory,
    async ({ tx, stamps }) => {
      await tx.objectStore('unsent').put({ key: anything, since: beforeAll, turn: stamps.next() });
    },
    { echo: true },
  );
}

/** From now on changes are noted, and everything that is there is to be told; or no more. */
export function switchNoting(memory: Memory, on: boolean): Promise<void> {
  return write(
    memory,
    async ({ tx, stamps }) => {
      await tx.objectStore('unsent').clear();
      if (on) {
        await tx.objectStore('local').put({ key: 'sync', value: 1 });
        // Where nobody is known yet there is no more to tell than what was chosen.
        const counts = [tx.objectStore('contacts').count(), tx.objectStore('tombstones').count()];
        const empty = (await Promise.all(counts)).every((count) => count === 0);
        const turn = stamps.next();
        for (const key of empty ? ['settings', 'forgotten'] : [anything])
          await tx.objectStore('unsent').put({ key, since: beforeAll, turn });
      } else await tx.objectStore('local').delete('sync');
    },
    { echo: true },
  );
}
