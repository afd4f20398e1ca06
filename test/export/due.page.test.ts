import { expect, test } from 'vitest';
import { secondsLeft } from '../../src/entries/overview/data/pace.ts';
import { backupDue, backupInterval, backupLater, backupNotLater } from '../../src/storage/backup/due.ts';
import { setLocalValue } from '../../src/storage/local.ts';
import { freshMemory, noon } from '../storage/open.ts';

const day = 86_400_000;

test('a backup is spoken of after two weeks without any, then when the last one is long ago, and not while it is put off', async () => {
  const memory = freshMemory();
  expect(await backupDue(memory)).toBeNull();
  memory.at(noon + 14 * day);
  expect(await backupDue(memory)).toBeNull();
  memory.at(noon + 15 * day);
  expect(await backupDue(memory)).toEqual({ last: null });
  await backupLater(memory);
  memory.at(noon + 44 * day);
  expect(await backupDue(memory)).toBeNull();
  memory.at(noon + 46 * day);
  expect(await backupDue(memory)).toEqual({ last: null });
  await backupLater(memory);
  await backupNotLater(memory);
  expect(await backupDue(memory)).toEqual({ last: null });
  const last = noon + 46 * day;
  await setLocalValue(memory, 'backup', last);
  memory.at(last + backupInterval);
  expect(await backupDue(memory)).toBeNull();
  memory.at(last + backupInterval + 1);
  expect(await backupDue(memory)).toEqual({ last });
});

test('the time that is left is told from the time so far, once that says something', () => {
  expect(secondsLeft(0, 500, 50, 100)).toBeNull();
  expect(secondsLeft(0, 2000, 2, 100)).toBeNull();
  expect(secondsLeft(0, 2000, 10, 0)).toBeNull();
  expect(secondsLeft(0, 2000, 10, 100)).toBe(18);
  expect(secondsLeft(1000, 11_000, 100, 100)).toBe(0);
});
