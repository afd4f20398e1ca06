import { calendars, type TimeUnit } from './calendar.ts';
import { type Counts, countsFor } from './counts.ts';
import type { Language } from './language.ts';

export type { PluralForms } from './counts.ts';

/** Writes numbers, plurals and dates as natives do. Times are UTC milliseconds, shown in the local zone. */
export interface Format extends Counts {
  /** "5. Nov.", "5 Nov". A year only when it is not that of `now`. */
  day(at: number, now: number): string;
  /** "5. Nov.", "5 Nov", without a year: where a heading says it. */
  dayOfYear(at: number): string;
  /** "morgen", "Montag", "12. Dez.": how a day near now is spoken of inside a sentence. */
  near(at: number, now: number): string;
  /** "5. Nov." in the year of `now`, "Okt. 2024" otherwise: as exact as anybody remembers. */
  dayOrMonth(at: number, now: number): string;
  /** "Okt. 2024". */
  monthOfYear(at: number): string;
  /** "Nov". */
  shortMonth(at: number): string;
  /** "Donnerstag, 12. November", "Thursday 12 November"; day and month stay on one line. */
  longDay(at: number): string;
  /** "Montag", "Monday". */
  weekday(at: number): string;
  /** "heute", "gestern", "vor 3 Tagen", "in 2 Wochen": the coarsest unit that still says it. */
  ago(at: number, now: number): string;
  /** "Anna, Ben und Carla". */
  list(items: readonly string[]): string;
}

const dayLength = 86_400_000;
const conjunctions: Record<Language, string> = { de: 'und', en: 'and' };
const made = new Map<Language, Format>();

/** The format of one language, made on first use and kept. */
export function formatFor(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const format = createFormat(language);
  made.set(language, format);
  return format;
}

function createFormat(language: Language): Format {
  const calendar = calendars[language];
  const name = (names: readonly string[], index: number) => names[index] ?? '';
  const dayOfYear = (at: number) => {
    const date = new Date(at);
    return calendar.dayMonth(date.getDate(), name(calendar.months, date.getMonth()));
  };
  const monthOfYear = (at: number) => {
    const date = new Date(at);
    return `${name(calendar.months, date.getMonth())} ${date.getFullYear()}`;
  };
  const weekday = (at: number) => name(calendar.weekdays, new Date(at).getDay());
  const relative = (value: number, unit: TimeUnit) => {
    const word = unit === 'day' ? calendar.nearDays[value] : undefined;
    if (word !== undefined) return word;
    const size = Math.abs(value);
    const span = `${size} ${calendar.units[unit][size === 1 ? 0 : 1]}`;
    return value < 0 ? calendar.past(span) : calendar.future(span);
  };
  const format: Format = {
    ...countsFor(language),
    day: (at, now) => (inSameYear(at, now) ? dayOfYear(at) : `${dayOfYear(at)} ${new Date(at).getFullYear()}`),
    dayOfYear,
    near: (at, now) => {
      const distanceInDays = calendarDays(at, now);
      if (Math.abs(distanceInDays) <= 1) return relative(distanceInDays, 'day');
      if (distanceInDays > 1 && distanceInDays < 7) return weekday(at);
      return format.day(at, now);
    },
    dayOrMonth: (at, now) => (inSameYear(at, now) ? dayOfYear(at) : monthOfYear(at)),
    monthOfYear,
    shortMonth: (at) => name(calendar.shortMonths, new Date(at).getMonth()),
    longDay: (at) => {
      const date = new Date(at);
      const dayMonth = calendar.dayMonth(date.getDate(), name(calendar.longMonths, date.getMonth()));
      return calendar.longDay(weekday(at), dayMonth.replace(' ', '\u00a0'));
    },
    weekday,
    ago: (at, now) => {
      const [value, unit] = distance(calendarDays(at, now));
      return relative(value, unit);
    },
    list: (items) => {
      const before = items.slice(0, -1).join(', ');
      return [before, items.at(-1) ?? ''].filter((part) => part !== '').join(` ${conjunctions[language]} `);
    },
  };
  return format;
}

const inSameYear = (at: number, now: number) => new Date(at).getFullYear() === new Date(now).getFullYear();

/** Days on the calendar from `now` to `at`, negative in the past; hours of the clock do not count. */
function calendarDays(at: number, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / dayLength);
}

function distance(days: number): [value: number, unit: TimeUnit] {
  const size = Math.abs(days);
  if (size < 14) return [days, 'day'];
  if (size < 60) return [Math.round(days / 7), 'week'];
  if (size < 730) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
}
