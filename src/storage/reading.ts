import { beginReading } from './begin.ts';
import type { Memory } from './memory.ts';
import { asMemoryError } from './memory-error.ts';
import type { AnyTx, StoreName } from './schema.ts';

/** Runs `body` in one read transaction over the named stores; a person waits for it. Throws a `MemoryError`. */
export async function reading<T>(
  memory: Memory,
  stores: readonly StoreName[],
  body: (tx: AnyTx) => Promise<T>,
): Promise<T> {
  memory.way.ask();
  try {
    return await body(await beginReading(memory, stores));
  } catch (error) {
    throw asMemoryError(error);
  }
}
