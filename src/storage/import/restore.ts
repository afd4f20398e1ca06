import type { Memory } from '../memory.ts';
import { type MergeOptions, mergeIn } from '../merge-in.ts';
import { write } from '../write.ts';
import type { RecordsRead } from './records.ts';

/**
 * Brings an export or a backup into the memory: what is there already is merged, the newer value of each
 * field stands, and what was removed stays removed. The same file twice changes nothing. Ended by `signal` it leaves
 * whole people behind, the same file completes them, and the answer is false; once all is in it is true, whatever
 * `signal` says by then. Throws a `MemoryError`.
 */
export async function restoreRecords(memory: Memory, read: RecordsRead, options: MergeOptions = {}): Promise<boolean> {
  if (options.signal?.aborted) return false;
  if (read.forgotten.length > 0)
    await write(memory, async ({ tx, mark }) => {
      mark('forgotten');
      await Promise.all(read.forgotten.map((row) => tx.objectStore('forgotten').put(row)));
    });
  return mergeIn(memory, read.batch, options);
}
