import { backupDue } from '../../storage/backup/due.ts';
import { followUpsToday } from '../../storage/follow-ups.ts';
import { isAnybodyKept } from '../../storage/lists.ts';
import type { Memory } from '../../storage/memory.ts';
import { thisWeek } from '../../storage/week.ts';

export type TodayRead = Awaited<ReturnType<typeof readToday>>;

/** Who deserves a word today, the week's ring, and whether a backup is due. */
export async function readToday(memory: Memory) {
  const [today, week, backup, anybody] = await Promise.all([
    followUpsToday(memory),
    thisWeek(memory),
    // A private window keeps nothing, and needs no backup either.
    backupDue(memory).catch(() => null),
    isAnybodyKept(memory),
  ]);
  return { today, week, backup, anybody, now: memory.now() };
}
