import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, isoDay } from '../../src/ui/parts/date-field.tsx';

test('a day comes back as the same day', () => {
  const times = fc.date({ min: new Date(1990, 0, 1), max: new Date(2090, 0, 1), noInvalidDate: true });
  fc.assert(
    fc.property(times, (date) => {
      const day = isoDay(date.getTime());
      expect(isoDay(dayOf(day) ?? 0)).toBe(day);
    }),
  );
});

test('no day after the latest', () => {
  const now = new Date(2026, 10, 22, 9, 30).getTime();
  expect(dayOf('2026-11-22', now)).toBe(now);
  expect(dayOf('2027-01-01', now)).toBe(now);
  expect(dayOf('2026-11-21', now)).toBe(new Date(2026, 10, 21, 12).getTime());
});

test('what is no day is none', () => {
  expect(dayOf('')).toBeNull();
  expect(dayOf('22.11.2026')).toBeNull();
});
