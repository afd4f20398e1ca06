/** One look: how much had happened, and how many bytes were in use. */
export interface Look {
  readonly at: number;
  readonly bytes: number;
}

/** Bytes that come on top with each step, by least squares; the first quarter is left out as warming up. */
export function slopeOf(looks: readonly Look[]): number {
  const counted = looks.slice(Math.floor(looks.length / 4));
  if (counted.length < 2) return Number.NaN;
  const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
  const middle = mean(counted.map(({ at }) => at));
  const usual = mean(counted.map(({ bytes }) => bytes));
  const shared = counted.reduce((sum, { at, bytes }) => sum + (at - middle) * (bytes - usual), 0);
  return shared / counted.reduce((sum, { at }) => sum + (at - middle) ** 2, 0);
}
