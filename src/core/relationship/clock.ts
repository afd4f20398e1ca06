/**
 * A hybrid logical clock: wall time where it moves forward, a counter where it does not, and the device
 * that breaks ties. Written as one string so that plain string comparison is the order:
 * nine digits of milliseconds and four of counter, both base 36, then the device.
 */
export type Stamp = string;

/** A device's random name: lower-case letters and digits. */
export type DeviceId = string;

const base = 36;
const timeDigits = 9;
const countDigits = 4;
const maxCount = base ** countDigits - 1;
const pattern = /^[0-9a-z]{9}-[0-9a-z]{4}-[0-9a-z]{1,32}$/;

/** Earlier than every stamp that a device can make. */
export const beforeAll: Stamp = '';

export function isStamp(text: unknown): text is Stamp {
  return typeof text === 'string' && pattern.test(text);
}

/** Milliseconds of a stamp's time part; 0 for `beforeAll`. */
export function timeOf(stamp: Stamp): number {
  return stamp === beforeAll ? 0 : Number.parseInt(stamp.slice(0, timeDigits), base);
}

/** The device that made a stamp; empty for `beforeAll`. */
export function deviceOf(stamp: Stamp): DeviceId {
  return stamp.slice(timeDigits + countDigits + 2);
}

/**
 * The next stamp of `device`: later than `last`, whatever the wall clock says, so that a clock that was
 * set back never makes a new edit lose against an old one. `now` in UTC milliseconds.
 */
export function tick(last: Stamp, now: number, device: DeviceId): Stamp {
  const lastTime = timeOf(last);
  const wall = Math.max(0, Math.floor(now));
  if (wall > lastTime) return write(wall, 0, device);
  const count = Number.parseInt(last.slice(timeDigits + 1, timeDigits + 1 + countDigits), base);
  return count < maxCount ? write(lastTime, count + 1, device) : write(lastTime + 1, 0, device);
}

/** The later of two stamps. */
export function later(a: Stamp, b: Stamp): Stamp {
  return a >= b ? a : b;
}

function write(time: number, count: number, device: DeviceId): Stamp {
  const digits = (value: number, length: number) => value.toString(base).padStart(length, '0');
  return `${digits(time, timeDigits)}-${digits(count, countDigits)}-${device}`;
}
