import type { Memory } from '../memory.ts';
import { type MergeOptions, mergeIn } from '../merge-in.ts';
import { write } from '../write.ts';
import type { RecordsRead } from './records.ts';

/**
 * Brings an export or a backup into the memory: what is there already is merged, the newer value of each
 * field stands, and what was removed stays removed. The same file twice changes nothing. Ended by `signal` it leaves
 * whole people behind, and the same file completes them. Throws a `MemoryError`.
 */
export async function restoreRecords(memory: Memory, read: RecordsRead, options: MergeOptions = {}): Promise<void> {
  if (options.signal?.aborted) return;
  if (read.forgotten.length > 0)
    await write(memory, async ({ tx, mark }) => {
      mark('forgotten');
      await Promise.all(read.forgotten.map((row) => tx.objectStore('forgotten').put(row)));
    });
  await mergeIn(memory, read.batch, options);
}
