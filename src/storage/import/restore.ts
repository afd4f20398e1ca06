import { keepForgotten } from '../forgotten.ts';
import type { Memory } from '../memory.ts';
import { type MergeOptions, mergeIn } from '../merge-in.ts';
import { alone } from '../sync/alone.ts';
import { takeBackUnfinished } from '../undo-merge.ts';
import { withoutForgotten } from './plan/forgotten.ts';
import type { RecordsRead } from './records.ts';

/**
 * Brings an export or a backup into the memory: what is there already is merged, the newer value of each
 * field stands, and who was removed or forgotten stays away. The same file twice changes nothing. All of it or nothing: ended by
 * `signal` or by a failure everything is as it was before, and ended by the browser's death it is so after the next
 * start. False when it was ended by `signal`; once all is in it is true, whatever `signal` says by then. Throws a
 * `MemoryError`.
 */
export async function restoreRecords(
  memory: Memory,
  whole: RecordsRead,
  options: Pick<MergeOptions, 'signal' | 'progress' | 'back'> = {},
): Promise<boolean> {
  const returning = async () => {
    await takeBackUnfinished(memory);
    if (options.signal?.aborted) return false;
    const { read } = await withoutForgotten(memory, whole);
    return mergeIn(memory, read.batch, {
      ...options,
      whole: true,
      async last({ tx, mark }) {
        if (read.forgotten.length > 0) mark('forgotten');
        await keepForgotten(tx, read.forgotten);
      },
    });
  };
  return (await alone(true, returning, options.signal)) === true;
}
