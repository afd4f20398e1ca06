import { describe, expect, test } from 'vitest';
import { formatFor } from '../../src/ui/locales/format.ts';

const de = formatFor('de');
const en = formatFor('en');
const at = (year: number, month: number, day: number, hour = 12) => new Date(year, month - 1, day, hour).getTime();

test('counts in both languages', () => {
  const hints = { one: '# Hinweis', other: '# Hinweise' };
  expect([0, 1, 3].map((count) => de.plural(count, hints))).toEqual(['0 Hinweise', '1 Hinweis', '3 Hinweise']);
  expect(en.plural(1200, { one: '# hint', other: '# hints' })).toBe('1,200 hints');
});

test('names a day, with the year only when it is another', () => {
  const now = at(2026, 11, 22);
  expect(de.day(at(2026, 11, 5), now)).toBe('5. Nov.');
  expect(en.day(at(2026, 11, 5), now)).toBe('5 Nov');
  expect(de.day(at(2024, 3, 5), now)).toContain('2024');
});

test('says how long ago by the calendar, not by hours', () => {
  const now = at(2026, 11, 22, 1);
  expect(de.ago(at(2026, 11, 21, 23), now)).toBe('gestern');
  expect(de.ago(at(2026, 11, 22, 23), now)).toBe('heute');
  expect(en.ago(at(2026, 11, 19), now)).toBe('3 days ago');
  expect(de.ago(at(2026, 10, 18), now)).toBe('vor 5 Wochen');
  expect(en.ago(at(2020, 11, 20), now)).toBe('6 years ago');
});

test('joins lists as natives do', () => {
  expect(de.list(['Anna', 'Ben', 'Carla'])).toBe('Anna, Ben und Carla');
  expect(en.list(['Anna', 'Ben'])).toBe('Anna and Ben');
});

test('a day in words breaks before the day, never between it and its month', () => {
  expect(de.longDay(at(2026, 11, 23))).toBe('Montag, 23.\u00a0November');
  expect(en.longDay(at(2026, 11, 23))).toBe('Monday 23\u00a0November');
});

describe.each([
  ['de', 'de-DE'],
  ['en', 'en-GB'],
] as const)('%s is written as Intl writes it', (language, locale) => {
  const format = formatFor(language);
  const now = at(2026, 6, 15);
  const days = Array.from({ length: 800 }, (_, index) => at(2025, 1, 1 + index));
  const intl = (options: Intl.DateTimeFormatOptions) => {
    const made = new Intl.DateTimeFormat(locale, options);
    return (day: number) => made.format(day);
  };

  test('every day, month and weekday', () => {
    const dayMonth = intl({ day: 'numeric', month: 'short' });
    const withYear = intl({ day: 'numeric', month: 'short', year: 'numeric' });
    const monthYear = intl({ month: 'short', year: 'numeric' });
    const month = intl({ month: 'short' });
    const weekday = intl({ weekday: 'long' });
    const long = intl({ weekday: 'long', day: 'numeric', month: 'long' });
    for (const day of days) {
      const thisYear = new Date(day).getFullYear() === 2026;
      expect(format.dayOfYear(day)).toBe(dayMonth(day));
      expect(format.day(day, now)).toBe(thisYear ? dayMonth(day) : withYear(day));
      expect(format.dayOrMonth(day, now)).toBe(thisYear ? dayMonth(day) : monthYear(day));
      expect(format.monthOfYear(day)).toBe(monthYear(day));
      expect(format.shortMonth(day)).toBe(month(day));
      expect(format.weekday(day)).toBe(weekday(day));
      expect(format.longDay(day).replace('\u00a0', ' ')).toBe(long(day));
    }
  });

  test('whole numbers', () => {
    const numbers = new Intl.NumberFormat(locale);
    for (const value of [0, 7, 999, 1000, 9999, 30_008, 123_456, 1_000_000, -4, -12_345])
      expect(format.number(value)).toBe(numbers.format(value));
  });

  test('every distance', () => {
    const relative = new Intl.RelativeTimeFormat(locale, { numeric: 'auto' });
    const years = [2, 3, 10, 31].flatMap((count) => [count, -count]);
    const cases = [
      ...Array.from({ length: 27 }, (_, index) => [index - 13, 'day', index - 13] as const),
      ...[2, 5, 8].flatMap((count) => [count, -count].map((value) => [value, 'week', value * 7] as const)),
      ...[2, 6, 23].flatMap((count) =>
        [count, -count].map((value) => [value, 'month', Math.round(value * 30.44)] as const),
      ),
      ...years.map((value) => [value, 'year', Math.round(value * 365.25)] as const),
    ];
    for (const [value, unit, away] of cases)
      expect(format.ago(at(2026, 6, 15 + away), now)).toBe(relative.format(value, unit));
  });
});
