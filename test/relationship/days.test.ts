import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import {
  addDays,
  atMinute,
  day,
  daysBetween,
  here,
  startOfDay,
  startOfMonth,
  startOfWeek,
  weekdayOf,
} from '../../src/core/relationship/days.ts';
import { weekOf } from '../../src/core/relationship/rhythm.ts';

const zones = [
  'Europe/Berlin',
  'America/New_York',
  'Asia/Kolkata',
  'Pacific/Apia',
  'America/Sao_Paulo',
  'Asia/Beirut',
  'Africa/Cairo',
  'Pacific/Kiritimati',
  'Australia/Lord_Howe',
  'UTC',
];
const instant = fc.integer({ min: Date.UTC(2000, 0, 1), max: Date.UTC(2037, 11, 31) });
const wall = (at: number, timeZone: string) =>
  new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'medium' }).format(at);

describe('clock changes', () => {
  test('a day can have 23 or 25 hours, a week one more or less', () => {
    const berlin = 'Europe/Berlin';
    const march = Date.UTC(2026, 2, 29, 12);
    const october = Date.UTC(2026, 9, 25, 12);
    expect(addDays(march, 1, berlin) - startOfDay(march, berlin)).toBe(23 * 3_600_000);
    expect(addDays(october, 1, berlin) - startOfDay(october, berlin)).toBe(25 * 3_600_000);
    const week = weekOf(march, berlin);
    expect(week.to - week.from).toBe(7 * day - 3_600_000);
    expect(wall(week.from, berlin)).toBe('2026-03-23 00:00:00');
    expect(wall(atMinute(march, 9 * 60, berlin), berlin)).toBe('2026-03-29 09:00:00');
    expect(wall(atMinute(october, 9 * 60, berlin), berlin)).toBe('2026-10-25 09:00:00');
  });

  test('where midnight is skipped, the day begins when the clock lands', () => {
    expect(wall(startOfDay(Date.UTC(2018, 10, 4, 15), 'America/Sao_Paulo'), 'America/Sao_Paulo')).toBe(
      '2018-11-04 01:00:00',
    );
  });

  test('where midnight comes twice, the first one counts', () => {
    const at = startOfDay(Date.UTC(2018, 1, 17, 20), 'America/Sao_Paulo');
    expect(wall(at, 'America/Sao_Paulo')).toBe('2018-02-17 00:00:00');
    expect(wall(at - 1000, 'America/Sao_Paulo').startsWith('2018-02-16')).toBe(true);
  });
});

test('in every zone a day begins at or before each of its moments, and the next one after', () => {
  fc.assert(
    fc.property(instant, fc.constantFrom(...zones), fc.integer({ min: -800, max: 800 }), (at, zone, count) => {
      const start = startOfDay(at, zone);
      expect(start).toBeLessThanOrEqual(at);
      expect(addDays(at, 1, zone)).toBeGreaterThan(at);
      expect(wall(start, zone).slice(0, 10)).toBe(wall(at, zone).slice(0, 10));
      expect(wall(start - 1000, zone).slice(0, 10)).not.toBe(wall(at, zone).slice(0, 10));
      expect(startOfWeek(at, zone)).toBeLessThanOrEqual(start);
      expect(weekdayOf(startOfWeek(at, zone), zone)).toBe(0);
      expect(wall(startOfMonth(at, zone), zone).slice(8, 10)).toBe('01');
      if (zone !== 'Pacific/Apia') expect(daysBetween(at, addDays(at, count, zone), zone)).toBe(count);
    }),
    { numRuns: 600 },
  );
});

describe('where the machine is', () => {
  const was = process.env.TZ;
  afterEach(() => {
    if (was === undefined) delete process.env.TZ;
    else process.env.TZ = was;
  });

  test.each(zones)('%s: the same as by its name', (zone) => {
    process.env.TZ = zone;
    fc.assert(
      fc.property(
        instant,
        fc.integer({ min: -400, max: 400 }),
        fc.integer({ min: 0, max: 1439 }),
        (at, count, minute) => {
          const told = (where: string) => [
            startOfDay(at, where),
            startOfWeek(at, where),
            startOfMonth(at, where),
            weekdayOf(at, where),
            addDays(at, count, where),
            atMinute(at, minute, where),
            daysBetween(at, at + count * day, where),
          ];
          expect(told(here)).toEqual(told(zone));
        },
      ),
    );
  });
});
