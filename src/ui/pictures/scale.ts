/** The next "round" number at or above `value`: 1, 2, 5, 10, 20, 50, … Never below 1. */
export function roundUp(value: number): number {
  if (value <= 1) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  const step = [1, 2, 5, 10].find((factor) => factor * power >= value) ?? 10;
  return step * power;
}

/** First moments of the months between two instants in the local zone, the first after `from`. */
export function monthsBetween(from: number, to: number): readonly number[] {
  const months: number[] = [];
  const start = new Date(from);
  let next = new Date(start.getFullYear(), start.getMonth() + 1, 1);
  while (next.getTime() <= to) {
    months.push(next.getTime());
    next = new Date(next.getFullYear(), next.getMonth() + 1, 1);
  }
  return months;
}
