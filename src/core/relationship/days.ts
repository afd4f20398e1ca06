/** Calendar arithmetic in the user's time zone. Instants are UTC milliseconds; zones are IANA names, or `here`. */

export const hour = 3_600_000;
/** A day of elapsed time; calendar days can be an hour shorter or longer. */
export const day = 24 * hour;

/**
 * The zone that the machine is in, which `Date` knows by itself: to ask Intl for its name and then for the days in it
 * costs a browser 20 ms and more before it shows anything.
 */
export const here = 'here';

interface Local {
  readonly year: number;
  readonly month: number;
  readonly date: number;
  readonly time: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** Midnight at which the day of `instant` begins. Where midnight does not exist, the first moment after. */
export function startOfDay(instant: number, zone: string): number {
  const local = localOf(instant, zone);
  return instantOf(local.year, local.month, local.date, zone);
}

/** When the clock on the wall shows `minute` (after midnight) on the day of `instant`. In a gap: as much later. */
export function atMinute(instant: number, minute: number, zone: string): number {
  const local = localOf(instant, zone);
  const wanted = Date.UTC(local.year, local.month - 1, local.date) + minute * 60_000;
  const elapsed = startOfDay(instant, zone) + minute * 60_000;
  return elapsed + (wanted - wallOf(elapsed, zone));
}

/** Midnight `count` calendar days after the day of `instant`; negative counts go back. */
export function addDays(instant: number, count: number, zone: string): number {
  const local = localOf(instant, zone);
  return instantOf(local.year, local.month, local.date + count, zone);
}

/** Calendar days from the day of `from` to the day of `to`: 0 today, 1 tomorrow, -1 yesterday. */
export function daysBetween(from: number, to: number, zone: string): number {
  const number = (instant: number) => {
    const local = localOf(instant, zone);
    return Date.UTC(local.year, local.month - 1, local.date) / day;
  };
  return Math.round(number(to) - number(from));
}

/** Monday's midnight of the week of `instant`. */
export function startOfWeek(instant: number, zone: string): number {
  const local = localOf(instant, zone);
  const weekday = (new Date(Date.UTC(local.year, local.month - 1, local.date)).getUTCDay() + 6) % 7;
  return instantOf(local.year, local.month, local.date - weekday, zone);
}

/** 0 for Monday to 6 for Sunday. */
export function weekdayOf(instant: number, zone: string): number {
  const local = localOf(instant, zone);
  return (new Date(Date.UTC(local.year, local.month - 1, local.date)).getUTCDay() + 6) % 7;
}

/** Midnight of the first day of the month of `instant`. */
export function startOfMonth(instant: number, zone: string): number {
  const local = localOf(instant, zone);
  return instantOf(local.year, local.month, 1, zone);
}

function localOf(instant: number, zone: string): Local {
  if (zone === here) {
    const local = new Date(instant);
    const time = ((local.getHours() * 60 + local.getMinutes()) * 60 + local.getSeconds()) * 1000;
    return { year: local.getFullYear(), month: local.getMonth() + 1, date: local.getDate(), time };
  }
  const parts = formatFor(zone).formatToParts(instant);
  const value = (type: string) => Number(parts.find((part) => part.type === type)?.value ?? 0);
  const time = (value('hour') * 60 + value('minute')) * 60_000 + value('second') * 1000;
  return { year: value('year'), month: value('month'), date: value('day'), time };
}

/** The first instant whose local date is the given one. Day numbers outside the month carry over. */
function instantOf(year: number, month: number, date: number, zone: string): number {
  const wanted = Date.UTC(year, month - 1, date);
  const guess = wanted - offsetAt(wanted, zone);
  const exact = wanted - offsetAt(guess, zone);
  if (wallOf(exact, zone) === wanted) return earlierSameWall(exact, wanted, zone);
  return firstAfterGap(Math.min(guess, exact), wanted, zone);
}

/** Where clocks go back over midnight, midnight comes twice: the first one counts. */
function earlierSameWall(instant: number, wanted: number, zone: string): number {
  return wallOf(instant - hour, zone) === wanted ? instant - hour : instant;
}

/** Where clocks jump over midnight (some zones do), the day begins when the jump lands. */
function firstAfterGap(near: number, wanted: number, zone: string): number {
  let [low, high] = [near - 3 * hour, near + 3 * hour];
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2);
    if (wallOf(middle, zone) < wanted) low = middle;
    else high = middle;
  }
  return high;
}

function wallOf(instant: number, zone: string): number {
  const local = localOf(instant, zone);
  return Date.UTC(local.year, local.month - 1, local.date) + local.time;
}

function offsetAt(instant: number, zone: string): number {
  return wallOf(instant, zone) - Math.floor(instant / 1000) * 1000;
}

function formatFor(zone: string): Intl.DateTimeFormat {
  const known = formats.get(zone);
  if (known) return known;
  const format = new Intl.DateTimeFormat('en-u-ca-gregory-nu-latn', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  });
  formats.set(zone, format);
  return format;
}
