import { addDays } from './days.ts';
import type { ReasonId } from './reason.ts';

/** What is owed waits until tomorrow; a gap of months does not mind another one. Days on the calendar. */
const waits: Readonly<Partial<Record<ReasonId, number>>> = {
  promise: 1,
  answer: 1,
  thanks: 1,
  accepted: 2,
  dormant: 30,
  meet: 30,
};
const usual = 7;

/** Until when *Later* puts a follow-up off: midnight in the user's zone, UTC milliseconds. */
export function snoozeUntil(reason: ReasonId, now: number, zone: string): number {
  return addDays(now, waits[reason] ?? usual, zone);
}
