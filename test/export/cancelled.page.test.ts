import { beforeAll, expect, test, vi } from 'vitest';
import * as steps from '../../src/entries/overview/data/import-steps.ts';
import { remove } from '../../src/storage/bin.ts';
import { exportRecords } from '../../src/storage/export/records.ts';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { type RecordsRead, readRecords } from '../../src/storage/import/records.ts';
import { restoreRecords } from '../../src/storage/import/restore.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { personOf } from '../../src/storage/people.ts';
import { generate } from '../storage/generate.ts';
import { cardsIn, foundBy, keptIn, toBeFoundBy } from '../storage/kept.ts';
import { freshMemory, noon } from '../storage/open.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** More people than two steps of a merge hold. */
const people = 780;
const each = 1;

let file: Blob;
let whole: Awaited<ReturnType<typeof keptIn>>;
const read = (signal?: AbortSignal): Promise<RecordsRead> =>
  readRecords(fileSource(file, 'vitamin-b.json', null), signal ? { signal } : {});

beforeAll(async () => {
  const memory = freshMemory();
  await mergeIn(memory, generate({ people, each, now: noon }));
  await remove(memory, 'person-00005', { keepFor: 0, hash: true });
  file = await exportRecords(memory);
  whole = await keptIn(memory);
});

/** Whoever is there is there with everything, and found by all of it; the same file brings the others. */
async function holdsAndCompletes(memory: Memory): Promise<void> {
  for (const { id } of (await cardsIn(memory)).filter((_, index) => index % 50 === 0))
    expect((await personOf(memory, id))?.history.interactions).toHaveLength(each);
  expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  await restoreRecords(memory, await read());
  expect(await keptIn(memory)).toEqual(whole);
}

test('a return that is ended while the file is read, or before anything is written, changes nothing', async () => {
  const memory = freshMemory();
  const before = await keptIn(memory);
  const stop = new AbortController();
  stop.abort();
  await expect(read(stop.signal)).rejects.toMatchObject({ trouble: 'cancelled' });
  await restoreRecords(memory, await read(), { signal: stop.signal });
  expect(await keptIn(memory)).toEqual(before);
});

test('a return that is ended after a step leaves whole people, and the same file completes it', async () => {
  const memory = freshMemory();
  const stop = new AbortController();
  const options = { signal: stop.signal, progress: () => stop.abort() };
  expect(await restoreRecords(memory, await read(), options)).toBe(false);
  const there = (await cardsIn(memory)).length;
  expect(there).toBeGreaterThan(0);
  expect(there).toBeLessThan(people - 1);
  await holdsAndCompletes(memory);
});

test('what the screen says of a return that was ended is what became of it', async () => {
  const memory = freshMemory();
  const restoring = async (endedAt: number) => {
    const stop = new AbortController();
    const show = (_: string, done: number, total: number) => done / total >= endedAt && stop.abort();
    return steps.restore({ memory, signal: stop.signal, show }, await read());
  };
  expect(await restoring(0.1)).toEqual({ at: 'stopped' });
  // Pressed when the last step was through: all of it is in, and that is what is said.
  expect(await restoring(1)).toEqual({ at: 'done', plan: null });
  expect(await keptIn(memory)).toEqual(whole);
});

test('an export that is ended gives no file and changes nothing', async () => {
  const memory = freshMemory();
  await mergeIn(memory, generate({ people: 20, each, now: noon }));
  const before = await keptIn(memory);
  const stop = new AbortController();
  stop.abort(new Error('stopped'));
  await expect(exportRecords(memory, { signal: stop.signal })).rejects.toThrow('stopped');
  expect(await keptIn(memory)).toEqual(before);
});
