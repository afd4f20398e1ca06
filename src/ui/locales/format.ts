import { type Counts, countsFor, locales, once } from './counts.ts';
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
  /** "Donnerstag, 12. November", "Thursday 12 November". */
  longDay(at: number): string;
  /** "Montag", "Monday". */
  weekday(at: number): string;
  /** "heute", "gestern", "vor 3 Tagen", "in 2 Wochen": the coarsest unit that still says it. */
  ago(at: number, now: number): string;
  /** "Anna, Ben und Carla". */
  list(items: readonly string[]): string;
}

const dayLength = 86_400_000;
/** Written out, because Intl.ListFormat costs a browser some 30 ms when it is first used. */
const conjunctions: Record<Language, string> = { de: 'und', en: 'and' };
const made = new Map<Language, Format>();

/** The format of one language. Its Intl objects are made on first use and kept. */
export function formatFor(language: Language): Format {
  const known = made.get(language);
  if (known) return known;
  const format = createFormat(language);
  made.set(language, format);
  return format;
}

function createFormat(language: Language): Format {
  const locale = locales[language];
  const days = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short' }));
  const daysOfYear = once(() => new Intl.DateTimeFormat(locale, { day: 'numeric', month: 'short', year: 'numeric' }));
  const shortMonths = once(() => new Intl.DateTimeFormat(locale, { month: 'short' }));
  const monthsOfYear = once(() => new Intl.DateTimeFormat(locale, { month: 'short', year: 'numeric' }));
  const longDays = once(() => new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long' }));
  const weekdays = once(() => new Intl.DateTimeFormat(locale, { weekday: 'long' }));
  const relative = once(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  const format: Format = {
    ...countsFor(language),
    day: (at, now) => (new Date(at).getFullYear() === new Date(now).getFullYear() ? days() : daysOfYear()).format(at),
    dayOfYear: (at) => days().format(at),
    near: (at, now) => {
      const distanceInDays = calendarDays(at, now);
      if (Math.abs(distanceInDays) <= 1) return relative().format(distanceInDays, 'day');
      if (distanceInDays > 1 && distanceInDays < 7) return weekdays().format(at);
      return format.day(at, now);
    },
    dayOrMonth: (at, now) =>
      (new Date(at).getFullYear() === new Date(now).getFullYear() ? days() : monthsOfYear()).format(at),
    monthOfYear: (at) => monthsOfYear().format(at),
    shortMonth: (at) => shortMonths().format(at),
    longDay: (at) => longDays().format(at),
    weekday: (at) => weekdays().format(at),
    ago: (at, now) => {
      const [value, unit] = distance(calendarDays(at, now));
      return relative().format(value, unit);
    },
    list: (items) => {
      const before = items.slice(0, -1).join(', ');
      return [before, items.at(-1) ?? ''].filter((part) => part !== '').join(` ${conjunctions[language]} `);
    },
  };
  return format;
}

/** Days on the calendar from `now` to `at`, negative in the past; hours of the clock do not count. */
function calendarDays(at: number, now: number): number {
  const midnight = (time: number) => new Date(time).setHours(0, 0, 0, 0);
  return Math.round((midnight(at) - midnight(now)) / dayLength);
}

function distance(days: number): [value: number, unit: Intl.RelativeTimeFormatUnit] {
  const size = Math.abs(days);
  if (size < 14) return [days, 'day'];
  if (size < 60) return [Math.round(days / 7), 'week'];
  if (size < 730) return [Math.round(days / 30.44), 'month'];
  return [Math.round(days / 365.25), 'year'];
}
