import { browser } from './browser.ts';

/**
 * Sets an alarm unless one of that name is set for the same time already, so that a worker that starts
 * often does not push it into the future forever. `at` in UTC milliseconds, `every` in minutes.
 */
export async function setAlarm(name: string, at: number, every?: number): Promise<void> {
  const known = await browser.alarms.get(name);
  if (known && Math.abs(known.scheduledTime - at) < 60_000 && known.periodInMinutes === every) return;
  browser.alarms.create(name, every === undefined ? { when: at } : { when: at, periodInMinutes: every });
}

export async function clearAlarm(name: string): Promise<void> {
  await browser.alarms.clear(name);
}

/** Register while the worker starts. */
export function onAlarm(run: (name: string) => void): void {
  browser.alarms.onAlarm.addListener((alarm) => run(alarm.name));
}
