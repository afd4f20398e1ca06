import { addDays } from '../../core/relationship/days.ts';
import { onAlarm, setAlarm } from '../../platform/alarms.ts';
import { setBadge } from '../../platform/badge.ts';
import { onStart } from '../../platform/runtime.ts';
import { countToday } from '../../storage/follow-ups.ts';
import type { Memory } from '../../storage/memory.ts';

const daily = 'daily';

/** The accent and its text, as in the theme. */
const badgeColour = '#8c2b59';
const badgeText = '#ffffff';

/** Keeps the badge right: after every write, at every start, and when a new day begins. */
export function keepTime(memory: Memory): void {
  const refresh = () => refreshBadge(memory);
  memory.subscribe(refresh, new AbortController().signal);
  onAlarm((name) => {
    if (name === daily) void refresh().then(() => planDay(memory));
  });
  onStart(() => planDay(memory).then(refresh));
}

/** Wakes the worker shortly after the next local midnight. */
function planDay(memory: Memory): Promise<void> {
  return setAlarm(daily, addDays(memory.now(), 1, memory.zone()) + 60_000);
}

async function refreshBadge(memory: Memory): Promise<void> {
  try {
    await setBadge(await countToday(memory), badgeColour, badgeText);
  } catch (error) {
    console.warn('The badge could not be brought up to date', error);
  }
}
