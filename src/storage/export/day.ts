/** Whether an instant (UTC milliseconds) is one that a calendar knows. What is kept may be older than today's checks. */
export function isTime(instant: unknown): instant is number {
  return typeof instant === 'number' && Math.abs(instant) <= 8.64e15;
}

/** The day of an instant, `YYYY-MM-DD` in UTC; empty when it is none. */
export function dayText(instant: number): string {
  return isTime(instant) ? new Date(instant).toISOString().slice(0, 10) : '';
}
