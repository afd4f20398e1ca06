import { native } from './native.ts';

/**
 * Sets an alarm unless one of that name is set for the same time already, so that a worker that starts
 * often does not push it into the future forever. `at` in UTC milliseconds, `every` in minutes.
 */
export async function setAlarm(name: string, at: number, every?: number): Promise<void> {
  const known = await native.alarms.get(name);
  if (known && Math.abs(known.scheduledTime - at) < 60_000 && known.periodInMinutes === every) return;
  native.alarms.create(name, every === undefined ? { when: at } : { when: at, periodInMinutes: every });
}

export async function clearAlarm(name: string): Promise<void> {
  await native.alarms.clear(name);
}

/** Register while the worker starts. */
export function onAlarm(run: (name: string) => void): void {
  native.alarms.onAlarm.addListener((alarm) => run(alarm.name));
}
