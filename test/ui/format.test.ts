import { expect, test } from 'vitest';
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
