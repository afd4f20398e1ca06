import { expect, test, vi } from 'vitest';
import { remove } from '../../src/storage/bin.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { remember } from '../../src/storage/people.ts';
import { syncStatus } from '../../src/storage/sync/status.ts';
import { takePart } from '../../src/storage/sync/take-part.ts';
import { generate } from '../storage/generate.ts';
import { noon } from '../storage/open.ts';
import { type Device, deviceAt, joined, passphrase, work } from './devices.ts';
import { joerdis, naming } from './naming.ts';
import { pair, who } from './pair.ts';
import { testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

/** How much of a file opens by itself. */
const firstPart = 1 << 16;

async function minutes(count: number, ...devices: readonly Device[]) {
  for (let minute = 1; minute <= count; minute += 1)
    for (const device of devices) {
      device.memory.at(device.memory.now() + 61_000);
      await device.step();
    }
}

/** Two in step, with snapshots of more than one part. */
async function many() {
  const folder = testFolder();
  const a = deviceAt(folder);
  await mergeIn(a.memory, generate({ people: 200, each: 3, now: noon }));
  await takePart(a.household, { passphrase, name: 'Laptop', work });
  await a.step();
  const b = await joined(folder, 'Desktop');
  await minutes(2, b, a);
  return { folder, a, b };
}

const snapshotsOf = async ({ store }: Device) =>
  (await store.files()).filter((row) => row.state === 'own' && row.head?.kind === 'snapshot').map(({ name }) => name);

async function writeAnew(device: Device): Promise<void> {
  const state = await device.store.state();
  if (state === null) throw new Error('takes no part');
  await device.store.putState({ ...state, whole: { number: state.number, from: '', turn: null } });
  await device.step();
}

test('a snapshot that is cut behind its first part is no reason to take another one away', async () => {
  const { folder, a, b } = await many();
  const [old = ''] = await snapshotsOf(a);
  await remember(b.memory, who('danach'));
  await minutes(1, b, a, b);
  await writeAnew(b);
  const [fresh = ''] = (await snapshotsOf(b)).filter((name) => name !== old);
  const content = folder.files.get(fresh) as Blob;
  expect(content.size).toBeGreaterThan(2 * firstPart);
  folder.put(fresh, content.slice(0, 1.5 * firstPart));
  await minutes(3, a);
  expect((await a.store.files()).find(({ name }) => name === fresh)?.state).toBe('held');
  expect(folder.files.has(old)).toBe(true);
  const c = await joined(folder, 'Dritter');
  await c.step();
  expect(await countPeople(c.memory)).toBe(200);
  // It has come to its end, and now stands for the other.
  folder.put(fresh, content);
  await minutes(2, c, b, a);
  expect(folder.files.has(old)).toBe(false);
});

test('an own snapshot that the disk has spoilt is no reason to take its predecessor away', async () => {
  const { folder, a, b } = await many();
  const [old = ''] = await snapshotsOf(a);
  await remember(a.memory, who('danach'));
  await minutes(1, a, b, a);
  const { write } = folder;
  folder.write = async (name, content) => {
    const spoilt = new Blob([content.slice(0, firstPart + 400), new Uint8Array(content.size - firstPart - 400)]);
    await write(name, content.size > 2 * firstPart ? spoilt : content);
  };
  await writeAnew(a);
  folder.write = write;
  await minutes(3, b, a);
  expect(folder.files.has(old)).toBe(true);
});

test('taken part anew, and ended at any moment of it: nobody waits for the name from before', async () => {
  for (const after of [1, 2, 3]) {
    const { a, b } = await pair();
    const store = { ...b.store };
    let writes = 0;
    const counted =
      <A extends readonly unknown[]>(write: (...given: A) => Promise<void>) =>
      async (...given: A) => {
        writes += 1;
        if (writes > after) throw new Error('ended');
        await write(...given);
      };
    store.clear = counted(b.store.clear);
    store.begin = counted(b.store.begin);
    store.putState = counted(b.store.putState);
    const joining = { passphrase, name: 'Desktop', work };
    // Ended also between this and the first look.
    await takePart({ ...b.household, store }, joining).catch(() => {});
    await takePart(b.household, joining);
    await minutes(3, b, a);
    expect((await syncStatus(a.memory, a.store))?.others).toHaveLength(1);
  }
});

test('begun and ended before changes are noted: what is known here is told all the same', async () => {
  const folder = testFolder();
  const a = deviceAt(folder);
  await remember(a.memory, who('ada'));
  const ended = () => {
    throw new Error('ended');
  };
  // The state of the folder is there, and nothing that comes after it.
  const store = { ...a.store };
  const then =
    <A extends readonly unknown[]>(write: (...given: A) => Promise<void>) =>
    async (...given: A) => {
      await write(...given);
      vi.spyOn(a.memory, 'database').mockImplementation(ended);
    };
  store.begin = then(a.store.begin);
  store.putState = then(a.store.putState);
  await takePart({ ...a.household, store }, { passphrase, name: 'Laptop', work }).catch(() => {});
  vi.restoreAllMocks();
  await remember(a.memory, who('bea'));
  await a.step();
  const b = await joined(folder, 'Desktop');
  await b.step();
  expect(await countPeople(b.memory)).toBe(2);
});

test('a copy of an own file is not written anew: everybody reads what is', async () => {
  const { folder, a, b } = await pair();
  const before = new Set(folder.files.keys());
  const id = await remember(a.memory, joerdis);
  await a.step();
  for (const [name, content] of [...folder.files])
    if (!before.has(name)) folder.put(name.replace('.age', '.sync-conflict-20261123.age'), content);
  await minutes(1, a, b);
  await remove(a.memory, id, { keepFor: 0, hash: true });
  await minutes(3, a, b);
  expect(await naming('Jördis', folder, a)).toBe(0);
  expect([...folder.files.keys()].filter((name) => name.includes('conflict'))).toEqual([]);
  expect((await b.store.files()).filter(({ state }) => state === 'foreign')).toEqual([]);
});

test('who reads what stands in place of a file may take it away before its writer does: nothing is lost by that', async () => {
  const { folder, a, b } = await pair();
  const id = await remember(a.memory, joerdis);
  await minutes(1, a, b);
  await remove(a.memory, id, { keepFor: 0, hash: true });
  const takeAway = folder.remove;
  folder.remove = async () => {
    throw new Error('ended before it could');
  };
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await a.step();
  warned.mockRestore();
  folder.remove = takeAway;
  await b.step();
  expect(await naming('Jördis', folder, a)).toBe(0);
  const { number } = (await a.store.state()) ?? {};
  await minutes(2, a, b);
  expect((await a.store.state())?.number).toBe(number);
});

test('a copy that an engine has put aside and takes away again is no loss', async () => {
  const { folder, a, b } = await pair();
  await remember(a.memory, who('ada'));
  await a.step();
  const [own = ''] = (await a.store.files())
    .filter(({ state, head }) => state === 'own' && head?.kind === 'changes')
    .map(({ name }) => name);
  const copy = own.replace('.age', '.sync-conflict-20261123.age');
  folder.put(copy, folder.files.get(own) as Blob);
  await minutes(1, a, b);
  const { number } = (await a.store.state()) ?? {};
  folder.files.delete(copy);
  await minutes(2, a, b);
  expect((await a.store.state())?.number).toBe(number);
});

test('a file that an engine has made room for and not filled is not whole yet, and is read once it is', async () => {
  const { folder, a, b } = await many();
  await remember(a.memory, who('danach'));
  const before = new Set(folder.files.keys());
  await a.step();
  const [name = ''] = [...folder.files.keys()].filter((one) => !before.has(one));
  const content = folder.files.get(name) as File;
  const { size, lastModified } = content;
  folder.put(name, new File([new Uint8Array(size)], name, { lastModified }));
  await minutes(1, b);
  expect((await syncStatus(b.memory, b.store))?.incomplete).toBe(1);
  // Filled in place, and as old as it was: size and time say nothing.
  folder.put(name, new File([content], name, { lastModified }));
  await minutes(2, b);
  expect((await syncStatus(b.memory, b.store))?.incomplete).toBe(0);
  expect(await countPeople(b.memory)).toBe(await countPeople(a.memory));
});

test('two windows that begin in one folder at once make one key', async () => {
  const folder = testFolder();
  const a = deviceAt(folder);
  const begin = () => takePart(a.household, { passphrase, name: 'Laptop', work });
  await Promise.all([begin(), begin()]);
  await a.step();
  expect((await a.store.state())?.keys).toHaveLength(1);
  expect((await a.store.report()).trouble).toBe(null);
});
