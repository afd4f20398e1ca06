import { addDays } from '../../core/relationship/days.ts';
import { onAlarm, setAlarm } from '../../platform/alarms.ts';
import { badgeColours, setBadge } from '../../platform/badge.ts';
import { onStart } from '../../platform/runtime.ts';
import { emptyBin } from '../../storage/bin.ts';
import { sortWordsIfMany } from '../../storage/gather-words.ts';
import { tidyAfterReturn } from '../../storage/import/tidy-return.ts';
import type { Memory } from '../../storage/memory.ts';
import { countToday } from '../../storage/today.ts';
import { renewCardsIfOld } from '../../storage/upkeep.ts';
import { planReminder, remind, reminderAlarm } from './reminder.ts';

const dailyAlarm = 'daily';

/** The accent and its text, as in the theme. */

/**
 * Keeps what depends on the day: badge, reminder, bin. After every write, at every start and when a new day
 * begins. Each part stands alone and can be repeated, so a worker that dies in the middle loses nothing.
 */
export function keepTime(memory: Memory): void {
  memory.subscribe((change) => {
    void attempt('badge', () => refreshBadge(memory));
    if (change.settings) void attempt('reminder', () => planReminder(memory));
  }, new AbortController().signal);
  onAlarm((name) => {
    if (name === dailyAlarm) void beginDay(memory);
    if (name === reminderAlarm) void attempt('reminder', () => remind(memory));
  });
  onStart(() => beginDay(memory));
  // Also when it was only woken: the page that brought a file back may have died, and the browser not.
  void attempt('return', () => tidyAfterReturn(memory));
}

async function beginDay(memory: Memory): Promise<void> {
  await attempt('alarm', () => setAlarm(dailyAlarm, addDays(memory.now(), 1, memory.zone()) + 60_000));
  await attempt('badge', () => refreshBadge(memory));
  await attempt('reminder', () => planReminder(memory));
  await attempt('bin', () => emptyBin(memory));
  await attempt('cards', () => renewCardsIfOld(memory));
  await attempt('words', () => sortWordsIfMany(memory));
}

async function refreshBadge(memory: Memory): Promise<void> {
  await setBadge(await countToday(memory), badgeColours.ground, badgeColours.text);
}

/** One part that fails must not keep the others from happening. */
async function attempt(what: string, run: () => Promise<unknown>): Promise<void> {
  try {
    await run();
  } catch (error) {
    console.warn(`The ${what} could not be brought up to date`, error);
  }
}
