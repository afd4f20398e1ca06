import { expect, test } from 'vitest';
import { reasonIds } from '../../src/core/relationship/reason.ts';
import { snoozeUntil } from '../../src/core/relationship/snooze.ts';

const zone = 'Europe/Berlin';
/** Saturday evening before the clocks go back. */
const now = Date.UTC(2026, 9, 24, 20, 15);

test('what is owed comes back tomorrow at midnight, also through a change of the clocks', () => {
  expect(new Date(snoozeUntil('promise', now, zone)).toISOString()).toBe('2026-10-24T22:00:00.000Z');
  expect(new Date(snoozeUntil('cadence', now, zone)).toISOString()).toBe('2026-10-30T23:00:00.000Z');
});

test('every reason is put off to a later day', () => {
  for (const reason of reasonIds) expect(snoozeUntil(reason, now, zone)).toBeGreaterThan(now);
});
