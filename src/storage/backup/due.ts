import { day } from '../../core/relationship/days.ts';
import { localValue, setLocalValue } from '../local.ts';
import type { Memory } from '../memory.ts';

/** So long after the last backup the next one is worth a word, milliseconds. */
export const backupInterval = 60 * day;
/** Who has never saved one is told sooner: there is no copy at all. */
const firstAfter = 14 * day;
/** "Later" holds for so long. */
const quietFor = 30 * day;

/**
 * Whether it is time to speak of a backup on this device, and when the last one was made (UTC milliseconds;
 * null: never). Counting starts when somebody first asks, so that nobody hears of it on the first day.
 */
export async function backupDue(memory: Memory): Promise<{ readonly last: number | null } | null> {
  const now = memory.now();
  const [last, asked, later] = await Promise.all(
    (['backup', 'backup/asked', 'backup/later'] as const).map((key) => localValue(memory, key)),
  );
  if (typeof later === 'number' && now < later) return null;
  if (typeof last === 'number') return now - last > backupInterval ? { last } : null;
  if (typeof asked !== 'number') {
    await setLocalValue(memory, 'backup/asked', now);
    return null;
  }
  return now - asked > firstAfter ? { last: null } : null;
}

/** Not now: nothing is said of it for a month. */
export function backupLater(memory: Memory): Promise<void> {
  return setLocalValue(memory, 'backup/later', memory.now() + quietFor);
}

/** Takes `backupLater` back. */
export function backupNotLater(memory: Memory): Promise<void> {
  return setLocalValue(memory, 'backup/later', 0);
}
