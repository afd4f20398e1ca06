import type { Language } from './language.ts';

/** The names of months and days, and how a day and a distance in time are written. */
interface Calendar {
  /** After a day: "5. Nov.", "5 Nov". */
  readonly months: readonly string[];
  /** Alone: "Nov". */
  readonly shortMonths: readonly string[];
  readonly longMonths: readonly string[];
  /** From Sunday on. */
  readonly weekdays: readonly string[];
  readonly dayMonth: (day: number, month: string) => string;
  readonly longDay: (weekday: string, dayMonth: string) => string;
  /** Two days ago to the day after tomorrow, as far as there is a word for it. */
  readonly nearDays: Readonly<Record<number, string>>;
  /** Both forms of a unit; `past` and `future` say the direction. */
  readonly units: Readonly<Record<TimeUnit, readonly [one: string, other: string]>>;
  readonly past: (span: string) => string;
  readonly future: (span: string) => string;
}

export type TimeUnit = 'day' | 'week' | 'month' | 'year';

/**
 * Written out, because the first Intl object of a page costs a browser 20 ms and more, on the way to what the page
 * shows first. A test compares every name and every distance with what Intl says.
 */
export const calendars: Record<Language, Calendar> = {
  de: {
    months: split('Jan. Feb. März Apr. Mai Juni Juli Aug. Sept. Okt. Nov. Dez.'),
    shortMonths: split('Jan Feb Mär Apr Mai Jun Jul Aug Sep Okt Nov Dez'),
    longMonths: split('Januar Februar März April Mai Juni Juli August September Oktober November Dezember'),
    weekdays: split('Sonntag Montag Dienstag Mittwoch Donnerstag Freitag Samstag'),
    dayMonth: (day, month) => `${day}. ${month}`,
    longDay: (weekday, dayMonth) => `${weekday}, ${dayMonth}`,
    nearDays: { [-2]: 'vorgestern', [-1]: 'gestern', 0: 'heute', 1: 'morgen', 2: 'übermorgen' },
    units: {
      day: ['Tag', 'Tagen'],
      week: ['Woche', 'Wochen'],
      month: ['Monat', 'Monaten'],
      year: ['Jahr', 'Jahren'],
    },
    past: (span) => `vor ${span}`,
    future: (span) => `in ${span}`,
  },
  en: {
    months: split('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    shortMonths: split('Jan Feb Mar Apr May Jun Jul Aug Sept Oct Nov Dec'),
    longMonths: split('January February March April May June July August September October November December'),
    weekdays: split('Sunday Monday Tuesday Wednesday Thursday Friday Saturday'),
    dayMonth: (day, month) => `${day} ${month}`,
    longDay: (weekday, dayMonth) => `${weekday} ${dayMonth}`,
    nearDays: { [-1]: 'yesterday', 0: 'today', 1: 'tomorrow' },
    units: {
      day: ['day', 'days'],
      week: ['week', 'weeks'],
      month: ['month', 'months'],
      year: ['year', 'years'],
    },
    past: (span) => `${span} ago`,
    future: (span) => `in ${span}`,
  },
};

/** Marked, so that the panel inside a page, which asks for no calendar, does not carry its names. */
/* @__NO_SIDE_EFFECTS__ */
function split(names: string): readonly string[] {
  return names.split(' ');
}
