import { expect, test, vi } from 'vitest';
import { day } from '../../src/core/relationship/days.ts';
import { emptyBin, remove } from '../../src/storage/bin.ts';
import { versions } from '../../src/storage/lift.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, remember } from '../../src/storage/people.ts';
import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import { handFolder } from '../../src/storage/sync/hand-folder.ts';
import { keysInForce } from '../../src/storage/sync/household.ts';
import { recipientOf, sealed } from '../../src/storage/sync/seal.ts';
import { syncStatus } from '../../src/storage/sync/status.ts';
import { renameThisDevice, takePart } from '../../src/storage/sync/take-part.ts';
import { generate } from '../storage/generate.ts';
import { noon } from '../storage/open.ts';
import { type Device, deviceAt, joined, kept, passphrase, work } from './devices.ts';
import { filesOf, joerdis, naming } from './naming.ts';
import { pair, who } from './pair.ts';
import { type TestFolder, testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Each looks some times, a minute apart. */
async function minutes(count: number, ...devices: readonly Device[]) {
  for (let minute = 1; minute <= count; minute += 1)
    for (const device of devices) {
      device.memory.at(device.memory.now() + 61_000);
      await device.step();
    }
}

/** The exchange fails at the `at`th file that is read. */
async function failing({ step }: Device, folder: TestFolder, at: number) {
  const { file } = folder;
  let reads = 0;
  folder.file = (name) => {
    reads += 1;
    if (reads === at) throw new Error('the share has a hiccup');
    return file(name);
  };
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await step();
  warned.mockRestore();
  folder.file = file;
  return reads >= at;
}

/** In the middle of an exchange, as soon as a file is read, something else wants its turn. */
function interrupted(folder: TestFolder, job: () => Promise<void>): { done: Promise<void> } {
  const { file } = folder;
  const turn = { done: Promise.resolve() };
  folder.file = async (name) => {
    folder.file = file;
    turn.done = job();
    await new Promise((resolve) => setTimeout(resolve, 20));
    return file(name);
  };
  return turn;
}

test('who was forgotten leaves the files, though the exchange that heard of it was ended', async () => {
  const { folder, a, b } = await pair();
  const id = await remember(a.memory, joerdis);
  await minutes(1, a, b, a);
  await remove(b.memory, id, { keepFor: 0, hash: true });
  await b.step();
  const turn = interrupted(folder, () => renameThisDevice(a.store, 'Neuer Name'));
  await a.step();
  await turn.done;
  await minutes(2, a, b);
  expect(await naming('Jördis', folder, a)).toBe(0);
});

test('who was forgotten leaves the files, though the disk was full just then', async () => {
  const { folder, a, b } = await pair();
  const id = await remember(a.memory, joerdis);
  await minutes(1, a, b, a);
  await remove(a.memory, id, { keepFor: 0, hash: true });
  const { write } = folder;
  folder.write = async (name, content) => {
    await write(name, content);
    folder.write = write;
    folder.full = true;
  };
  expect((await a.step())?.trouble).toBe('full');
  folder.full = false;
  await minutes(2, a, b);
  expect(await naming('Jördis', folder, a)).toBe(0);
});

test('who was forgotten here stays away, at whatever file the exchange broke off that brought them', async () => {
  let broken = 0;
  for (const at of [3, 4, 5]) {
    const { folder, a, b } = await pair();
    await remember(b.memory, who('vergessen'));
    const id = await remember(a.memory, who('vergessen'));
    a.memory.at(noon + 1000);
    await remove(a.memory, id, { keepFor: 0, hash: true });
    await b.step();
    await changePerson(b.memory, (await (await b.memory.database()).getAllKeys('contacts'))[0] ?? '', { note: 'mehr' });
    await b.step();
    if (await failing(a, folder, at)) broken += 1;
    await minutes(2, a);
    const rows = (await (await a.memory.database()).getAll('contacts')).filter(({ name }) => name === 'vergessen');
    expect(rows.map(({ binned }) => binned !== undefined)).toEqual([true]);
  }
  expect(broken).toBeGreaterThan(1);
});

test('a file of its own that was cut is told again, whoever has read it', async () => {
  for (const length of [0, 300]) {
    const { folder, a, b } = await pair();
    const before = new Set(folder.files.keys());
    await remember(a.memory, who('null'));
    await a.step();
    for (const [name, file] of folder.files) if (!before.has(name)) folder.put(name, file.slice(0, length));
    await minutes(2, a, b);
    expect(await kept(b.memory)).toEqual(await kept(a.memory));
    expect(await countPeople(b.memory)).toBe(9);
    expect((await syncStatus(b.memory, b.store))?.incomplete).toBe(0);
  }
});

test('by hand: what was given out and never put into the folder is given out again, and only until it lies there', async () => {
  const { folder, a } = await pair();
  const c = deviceAt(testFolder(), { byHand: true });
  const exchange = async (files: readonly File[]) => {
    const hand = handFolder(files);
    await beInStep({ ...c.household, folder: hand }, true);
    return hand.out;
  };
  const put = (out: ReadonlyMap<string, Blob>) => {
    for (const [name, content] of out) folder.put(name, content);
  };
  await takePart({ ...c.household, folder: handFolder(await filesOf(folder)) }, { passphrase, name: 'Firefox', work });
  put(await exchange(await filesOf(folder)));
  await remember(c.memory, who('cleo'));
  const lost = await exchange([]);
  const unsaved = [...lost.keys()].filter((name) => !folder.files.has(name));
  expect(unsaved).not.toEqual([]);
  const again = await exchange(await filesOf(folder));
  expect([...again.keys()]).toEqual(expect.arrayContaining(unsaved));
  put(again);
  await a.step();
  expect(await countPeople(a.memory)).toBe(9);
  expect((await exchange(await filesOf(folder))).size).toBe(0);
});

test('the same folder chosen anew leaves nobody behind for whom the others wait', async () => {
  const { a, b } = await pair();
  await takePart(b.household, { passphrase, name: 'Desktop', work });
  await minutes(3, b, a);
  expect((await syncStatus(a.memory, a.store))?.others).toHaveLength(1);
  expect((await syncStatus(b.memory, b.store))?.others).toHaveLength(1);
});

test('a copy of a file that was taken away long ago goes as well, and nobody takes it for another device', async () => {
  const { folder, a, b } = await pair();
  const { device } = (await a.store.state()) ?? {};
  const all = new Map(folder.files);
  const { write } = folder;
  folder.write = async (name, content) => {
    all.set(name, content);
    await write(name, content);
  };
  const id = await remember(a.memory, joerdis);
  await minutes(1, a, b, a);
  await remove(a.memory, id, { keepFor: 0, hash: true });
  await minutes(2, a, b);
  const gone = [...all].filter(([name]) => !folder.files.has(name));
  expect(gone.length).toBeGreaterThan(0);
  for (const [name, content] of gone) folder.put(name.replace('.age', '.sync-conflict-20261122.age'), content);
  await minutes(2, a, b);
  expect((await a.store.state())?.device).toBe(device);
  expect(await naming('Jördis', folder, a)).toBe(0);
});

test('what a later version has added stays unread in its file, and is read by the version that knows it', async () => {
  const { folder, a, b } = await pair();
  const state = await a.store.state();
  const keys = keysInForce(state?.keys ?? []);
  const [contact] = await (await b.memory.database()).getAll('contacts');
  if (!keys || !contact) throw new Error('a pair has keys and people');
  const device = 'cccccccccccccccccccc';
  const head = { format: 'vitamin-b-sync', version: 1, kind: 'changes', device, made: noon, seen: {}, number: 1 };
  const entry = { id: 'x-1', v: 2, born: contact.born, contact: contact.id, kind: 'podcast', at: noon, source: 'user' };
  const known = { ...entry, id: 'x-2', v: 1, kind: 'called' };
  const lines = [head, { interactions: [entry, known] }].map((line) => JSON.stringify(line));
  const name = 'bcdefghijkmnpqrstuvw.age';
  folder.put(name, await sealed(`${lines.join('\n')}\n`, await recipientOf(keys.identities[0])));
  expect((await b.step())?.trouble).toBe('newer');
  expect((await b.step())?.trouble).toBe('newer');
  const db = await b.memory.database();
  expect(await db.getAllKeys('interactions')).toContain('x-2');
  expect((await b.store.state())?.seen[device]).toBeUndefined();
  // An update: the same file, seen by a version that knows what it is.
  const row = (await b.store.files()).find((one) => one.name === name);
  expect(row?.by).toBe(JSON.stringify(versions));
  await b.store.putFiles([{ ...(row as NonNullable<typeof row>), by: 'an earlier version' }]);
  folder.put(
    name,
    await sealed(`${lines.join('\n').replace('podcast', 'met')}\n`, await recipientOf(keys.identities[0])),
  );
  expect((await b.step())?.trouble).toBeNull();
  expect(await db.getAllKeys('interactions')).toContain('x-1');
  expect((await b.store.state())?.seen[device]).toBe(1);
});

test('a device whose clock is years ahead keeps whoever another one put into the bin as long as that one', async () => {
  const { a, b } = await pair();
  const [id = ''] = await (await a.memory.database()).getAllKeys('contacts');
  await remove(a.memory, id, { keepFor: 30 * day, hash: true });
  await a.step();
  b.memory.at(noon + 5 * 365 * day);
  await b.step();
  expect(await emptyBin(b.memory)).toBe(0);
  b.memory.at(noon + 5 * 365 * day + 29 * day);
  expect(await emptyBin(b.memory)).toBe(0);
  b.memory.at(noon + 5 * 365 * day + 30 * day);
  expect(await emptyBin(b.memory)).toBe(1);
  expect(JSON.stringify(await (await b.memory.database()).getAll('local'))).not.toContain(id);
});

test('who decides something while everything is told for the first time waits for one file', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  await mergeIn(a.memory, generate({ people: 1100, each: 0, now: noon }));
  let written = 0;
  let before = 0;
  let turn = Promise.resolve();
  const { write } = folder;
  folder.write = async (name, content) => {
    await write(name, content);
    written += 1;
    if (written === 1)
      turn = renameThisDevice(a.store, 'X').then(() => {
        before = written;
      });
  };
  await a.step();
  await turn;
  expect(before).toBe(1);
  await a.step();
  const b = await joined(folder, 'Desktop');
  await b.step();
  expect(await countPeople(b.memory)).toBe(1100);
});
