import type { Memory } from './memory.ts';
import type { AnyTx, Database, StoreName, WriteTx } from './schema.ts';

/** A read transaction. A connection that the browser closed unnoticed is opened anew, once. */
export function beginReading(memory: Memory, stores: readonly StoreName[]): Promise<AnyTx> {
  return begin(memory, (db) => db.transaction([...stores], 'readonly') as AnyTx);
}

/** A write transaction, likewise. */
export function beginWriting(
  memory: Memory,
  stores: readonly StoreName[],
  durability: 'strict' | 'relaxed',
): Promise<WriteTx> {
  return begin(memory, (db) => db.transaction([...stores], 'readwrite', { durability }));
}

async function begin<T extends AnyTx>(memory: Memory, transaction: (db: Database) => T): Promise<T> {
  const db = await memory.database();
  const begun = (on: Database): T => {
    const tx = transaction(on);
    // Whoever waits for a request, or for the end, hears of a failure there.
    tx.done.catch(() => {});
    return tx;
  };
  try {
    return begun(db);
  } catch (error) {
    if (!(error instanceof DOMException) || error.name !== 'InvalidStateError') throw error;
    return begun(await memory.reopen(db));
  }
}
