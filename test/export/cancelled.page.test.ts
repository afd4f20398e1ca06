import { beforeAll, describe, expect, test, vi } from 'vitest';
import * as steps from '../../src/entries/overview/data/import-steps.ts';
import { remove } from '../../src/storage/bin.ts';
import { exportRecords } from '../../src/storage/export/records.ts';
import { fileSource } from '../../src/storage/import/bytes.ts';
import { type RecordsRead, readRecords } from '../../src/storage/import/records.ts';
import { restoreRecords } from '../../src/storage/import/restore.ts';
import { tidyAfterReturn } from '../../src/storage/import/tidy-return.ts';
import { log } from '../../src/storage/log.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, personOf } from '../../src/storage/people.ts';
import { switchNoting } from '../../src/storage/unsent.ts';
import { generate } from '../storage/generate.ts';
import { cardsIn, foundBy, keptIn, toBeFoundBy } from '../storage/kept.ts';
import { freshMemory, noon, type TestMemory } from '../storage/open.ts';

vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

/** More people than two steps of a merge hold when nobody else has a screen open. */
const people = 400;
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

/** As `kept` says, and found by it, and by nothing else; nothing is left of what a return notes. */
async function isAsBefore(memory: Memory, kept: Awaited<ReturnType<typeof keptIn>>) {
  expect(await keptIn(memory)).toEqual(kept);
  expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  const keys = await (await memory.database()).getAllKeys('local');
  expect(keys.filter((key) => key.startsWith('return/'))).toEqual([]);
}

/** Some of the file's people, with less than it knows of them and with something of this device's own. */
async function withSomeKept(name?: string): Promise<TestMemory> {
  const memory = freshMemory(name);
  const all = generate({ people, each, now: noon });
  const some = new Set(all.contacts.filter((_, index) => index % 50 === 7).map(({ id }) => id));
  const bare = all.contacts.map(({ facts: _, ...contact }) => ({ ...contact, facts: {} }));
  await mergeIn(memory, {
    contacts: bare.filter(({ id }) => some.has(id)),
    promises: all.promises.filter(({ contact }) => some.has(contact)),
  });
  await changePerson(memory, 'person-00007', { note: 'schon lange da' });
  await log(memory, { contact: 'person-00007', kind: 'met', at: noon - 1 });
  return memory;
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

describe('a return that is ended after any of its steps takes back all that it brought', () => {
  test.each([1, 4])('%i, while a screen is open', async (step) => {
    const memory = await withSomeKept();
    const before = await keptIn(memory);
    const stop = new AbortController();
    let steps = 0;
    const progress = () => {
      // Short steps, as with a screen open elsewhere.
      memory.way.heard();
      steps += 1;
      if (steps === step) stop.abort();
    };
    memory.way.heard();
    expect(await restoreRecords(memory, await read(), { signal: stop.signal, progress })).toBe(false);
    expect(steps).toBe(step);
    await isAsBefore(memory, before);
    expect(await restoreRecords(memory, await read())).toBe(true);
    expect((await cardsIn(memory)).length).toBe(people - 1);
    expect((await personOf(memory, 'person-00007'))?.history.contacts[0]).toMatchObject({ note: 'schon lange da' });
  });

  test('one that a failure breaks off as well', async () => {
    const memory = await withSomeKept();
    const before = await keptIn(memory);
    const progress = () => {
      throw new Error('broken off');
    };
    await expect(restoreRecords(memory, await read(), { progress })).rejects.toThrow('broken off');
    await isAsBefore(memory, before);
  });
});

/** A memory whose context dies after so many more transactions, as far as its database can tell. */
function dying(memory: TestMemory, transactions: number): Memory {
  let left = transactions;
  const dead = async () => {
    left -= 1;
    if (left < 0) throw new Error('died');
    return memory.database();
  };
  return { ...memory, database: dead, reopen: dead };
}

test('a return whose page dies at any moment is taken back at the next start, which may die as well', async () => {
  const file = await read();
  let whole = 0;
  for (let moment = 3; whole === 0; moment += 3) {
    const memory = await withSomeKept(`dying-${moment}`);
    const before = await keptIn(memory);
    await restoreRecords(dying(memory, moment), file).catch(() => {});
    const left = await keptIn(memory);
    const all = left.contacts?.length === people - 1;
    for (let tries = 2; tries < 12; tries += 3) await tidyAfterReturn(dying(memory, tries)).catch(() => {});
    await tidyAfterReturn(memory);
    const isThere = (await cardsIn(memory)).length === people - 1;
    if (isThere && all) whole += 1;
    else await isAsBefore(memory, before);
  }
  expect(whole).toBe(1);
});

test('what the user changes meanwhile stays, and nothing else of the file', async () => {
  const memory = await withSomeKept();
  const before = await keptIn(memory);
  const stop = new AbortController();
  const changes: Promise<unknown>[] = [];
  memory.way.heard();
  const progress = () => {
    memory.way.heard();
    if (changes.length > 0) return;
    changes.push(
      changePerson(memory, 'person-00007', { goal: 'neu' }),
      log(memory, { contact: 'person-00008', kind: 'met', at: noon }, 'met-eight'),
      changePerson(memory, 'person-00009', { note: 'neun' }).then(() => stop.abort()),
    );
  };
  expect(await restoreRecords(memory, await read(), { signal: stop.signal, progress })).toBe(false);
  await Promise.all(changes);
  const names = (await cardsIn(memory)).map(({ id }) => id);
  expect(names).toHaveLength((before.cards?.length ?? 0) + 2);
  expect(names).toEqual(expect.arrayContaining(['person-00007', 'person-00008', 'person-00009']));
  const [known, met, noted] = await Promise.all(names.slice(0, 3).map((id) => personOf(memory, id)));
  expect(known?.history.contacts[0]).toMatchObject({ goal: 'neu', note: 'schon lange da', facts: {} });
  // Whoever came in and was changed since stays whole.
  expect(met?.history.interactions.map(({ id }) => id)).toContain('met-eight');
  expect(met?.history.interactions).toHaveLength(each + 1);
  expect(noted?.history.contacts[0]).toMatchObject({ note: 'neun' });
  expect(noted?.history.interactions).toHaveLength(each);
  expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
});

describe('where nobody was there before', () => {
  const brokenOff = async (memory: Memory, meanwhile: () => Promise<unknown>) => {
    const stop = new AbortController();
    let doing: Promise<unknown> | undefined;
    const progress = () => {
      doing ??= meanwhile().then(() => stop.abort());
      memory.way.heard();
    };
    memory.way.heard();
    expect(await restoreRecords(memory, await read(), { signal: stop.signal, progress })).toBe(false);
    await doing;
  };

  test('all of it goes at once, and whoever comes next is found', async () => {
    const memory = freshMemory();
    const before = await keptIn(memory);
    await brokenOff(memory, async () => {});
    await isAsBefore(memory, before);
    for (const store of ['freshWords', 'words', 'queues', 'seats'] as const)
      expect(await (await memory.database()).count(store)).toBe(0);
    expect(await restoreRecords(memory, await read())).toBe(true);
    expect(await keptIn(memory)).toEqual(whole);
    expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  });

  test('what the user notes meanwhile stays', async () => {
    const memory = freshMemory();
    await brokenOff(memory, () => log(memory, { contact: 'person-00008', kind: 'met', at: noon }, 'met-eight'));
    expect((await cardsIn(memory)).map(({ id }) => id)).toEqual(['person-00008']);
    expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  });
});

test('nobody else is told of a return that is taken back', async () => {
  const memory = freshMemory();
  await switchNoting(memory, true);
  const unsent = await (await memory.database()).getAll('unsent');
  const stop = new AbortController();
  await restoreRecords(memory, await read(), { signal: stop.signal, progress: () => stop.abort() });
  expect(await (await memory.database()).getAll('unsent')).toEqual(unsent);
  await restoreRecords(memory, await read());
  expect((await (await memory.database()).getAllKeys('unsent')).toSorted()).toEqual(['*', 'forgotten', 'settings']);
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
