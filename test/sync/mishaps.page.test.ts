import { expect, test, vi } from 'vitest';
import { day } from '../../src/core/relationship/days.ts';
import { restoreRecords } from '../../src/storage/import/restore.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { changePerson, remember } from '../../src/storage/people.ts';
import { takeIn } from '../../src/storage/sync/records.ts';
import { changePassphrase, emptyFolder, takePart, unlock } from '../../src/storage/sync/take-part.ts';
import { generate } from '../storage/generate.ts';
import { noon } from '../storage/open.ts';
import { type Device, joined, kept, work } from './devices.ts';
import { pair, who } from './pair.ts';
import { testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Each looks some times, a minute apart. */
async function minutes(count: number, ...devices: readonly Device[]) {
  for (let minute = 1; minute <= count; minute += 1)
    for (const device of devices) {
      device.memory.at(noon + 61_000 * minute);
      await device.step();
    }
}

test('a folder that was emptied and begun anew: who unlocks it seals to the new key alone', async () => {
  // Which of two keys has the smaller name is chance.
  for (let turn = 0; turn < 5; turn += 1) {
    const { a, b } = await pair();
    await emptyFolder(a.household);
    await takePart(a.household, { passphrase: 'ganz neue Worte hier', name: 'Laptop', work });
    await a.step();
    expect((await b.step())?.trouble).toBe('locked');
    await unlock(b.household, 'ganz neue Worte hier');
    await remember(b.memory, who('nach-neubeginn'));
    await minutes(3, b, a);
    expect(await countPeople(a.memory)).toBe(await countPeople(b.memory));
  }
});

test('who has not typed the new passphrase yet cannot set another one over it', async () => {
  const { folder, a, b } = await pair();
  await changePassphrase(b.household, 'von B neu gesetzt', work);
  await remember(b.memory, who('von-b'));
  await b.step();
  const files = [...folder.files.keys()];
  await expect(changePassphrase(a.household, 'von A neu gesetzt', work)).rejects.toMatchObject({ trouble: 'locked' });
  expect([...folder.files.keys()]).toEqual(files);
  await unlock(a.household, 'von B neu gesetzt');
  await changePassphrase(a.household, 'von A neu gesetzt', work);
  await minutes(2, a);
  await unlock(b.household, 'von A neu gesetzt');
  await minutes(3, b, a);
  expect(await kept(a.memory)).toEqual(await kept(b.memory));
});

test('a file of its own is gone, and the same exchange fails: told again all the same', async () => {
  const { folder, a, b } = await pair();
  const before = new Set(folder.files.keys());
  await remember(a.memory, who('verloren'));
  await a.step();
  for (const name of [...folder.files.keys()]) if (!before.has(name)) folder.files.delete(name);
  await remember(b.memory, who('bea'));
  await b.step();
  const { file } = folder;
  let reads = 0;
  folder.file = (name) => {
    reads += 1;
    if (reads === 2) throw new Error('the share has a hiccup');
    return file(name);
  };
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await a.step();
  warned.mockRestore();
  await minutes(3, a, b);
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
  expect(await countPeople(b.memory)).toBe(10);
});

test('a file of a later version is looked at again: this one may have been updated meanwhile', async () => {
  const { folder, a, b } = await pair();
  const before = new Set(folder.files.keys());
  await remember(a.memory, who('ada'));
  await a.step();
  for (const name of folder.files.keys()) {
    const file = before.has(name) ? null : await folder.file(name);
    if (file === null) continue;
    await b.store.putFiles([
      { name, state: 'newer', bytes: file.size, modified: file.lastModified, head: null, tried: noon },
    ]);
  }
  await minutes(2, b);
  expect(await countPeople(b.memory)).toBe(await countPeople(a.memory));
});

test('a clock that stood years ahead and was set right: nothing is written again and again', async () => {
  const { folder, a, b } = await pair();
  a.memory.at(noon + 5 * 365 * day);
  await remember(a.memory, who('ada'));
  await a.step();
  await b.step();
  await a.step();
  const files = folder.files.size;
  const names = [...folder.files.keys()].sort();
  for (let second = 1; second <= 10; second += 1) {
    a.memory.at(noon + 1000 * second);
    await a.step();
  }
  expect(folder.files.size).toBe(files);
  expect([...folder.files.keys()].sort()).toEqual(names);
});

test('who stays when a return is cancelled, because something was noted of them, is told to the others whole', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  const b = await joined(folder, 'Desktop');
  await minutes(1, a, b);
  const batch = generate({ people: 600, each: 3, now: noon });
  const [, , , id = ''] = (batch.contacts ?? []).map((contact) => contact.id).sort();
  const report = { file: 'all.json', kind: 'other', rows: 0, problems: {}, shown: [] } as const;
  const stop = new AbortController();
  let noted: Promise<unknown> | null = null;
  const progress = () => {
    noted ??= changePerson(a.memory, id, { note: 'dazwischen' }).then(() => stop.abort());
  };
  const { give } = a.memory.way;
  vi.spyOn(a.memory.way, 'give').mockImplementation(async (gently) => {
    await noted;
    await give(gently);
  });
  await restoreRecords(
    a.memory,
    { batch, forgotten: [], made: null, counts: {}, report },
    { signal: stop.signal, progress },
  ).catch(() => {});
  expect(await countPeople(a.memory)).toBe(1);
  await minutes(3, a, b);
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
});

test('of two who had the same person forgotten the later counts, in whatever order it is heard', async () => {
  const { a, b } = await pair();
  const rows = [1, 3, 2].map((at) => ({ hash: 'h', salt: 's', at }));
  for (const row of rows) await takeIn(a.memory, { batch: {}, forgotten: [row] }, true);
  for (const row of rows.toReversed()) await takeIn(b.memory, { batch: {}, forgotten: [row] }, true);
  for (const { memory } of [a, b]) expect(await (await memory.database()).getAll('forgotten')).toEqual([rows[1]]);
});
