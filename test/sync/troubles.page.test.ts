import { expect, test, vi } from 'vitest';
import { countPeople } from '../../src/storage/lists.ts';
import { remember } from '../../src/storage/people.ts';
import { handFolder } from '../../src/storage/sync/hand-folder.ts';
import { recipientOf, sealed } from '../../src/storage/sync/seal.ts';
import { syncStatus } from '../../src/storage/sync/status.ts';
import {
  changePassphrase,
  emptyFolder,
  leave,
  removeDevice,
  takePart,
  unlock,
} from '../../src/storage/sync/take-part.ts';
import { deviceAt, joined, kept, passphrase, work } from './devices.ts';
import { pair, who } from './pair.ts';

vi.setConfig({ testTimeout: 60_000 });

test('no room, and a folder that is away: said, and made up for later', async () => {
  const { folder, a, b } = await pair();
  await remember(a.memory, who('ada'));
  folder.full = true;
  expect((await a.step())?.trouble).toBe('full');
  expect((await syncStatus(a.memory, a.store))?.waiting).toBe(1);
  folder.full = false;
  folder.gone = true;
  expect((await a.step())?.trouble).toBe('gone');
  folder.gone = false;
  expect((await a.step())?.trouble).toBeNull();
  await b.step();
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
  expect((await syncStatus(a.memory, a.store))?.waiting).toBe(0);
});

test('a folder that shows nothing for a while is taken for one that is away; nothing is written', async () => {
  const { folder, a, b } = await pair();
  const { device } = (await a.store.state()) ?? {};
  const files = new Map(folder.files);
  folder.files.clear();
  await remember(a.memory, who('ada'));
  expect((await a.step())?.trouble).toBe('empty');
  expect(folder.files.size).toBe(0);
  for (const [name, content] of files) folder.files.set(name, content);
  expect((await a.step())?.trouble).toBeNull();
  await b.step();
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
  expect((await a.store.state())?.device).toBe(device);
});

test('after the passphrase was changed the other device asks for it, writes nothing until then, and misses nothing', async () => {
  const { folder, a, b } = await pair();
  await changePassphrase(a.household, 'acht laute Erlen am Deich', work);
  await remember(a.memory, who('ada'));
  await a.step();
  await remember(b.memory, who('bea'));
  const before = folder.files.size;
  expect((await b.step())?.trouble).toBe('locked');
  expect(folder.files.size).toBe(before);
  await expect(unlock(b.household, passphrase)).rejects.toMatchObject({ trouble: 'passphrase' });
  await unlock(b.household, 'acht laute Erlen am Deich');
  expect((await b.step())?.trouble).toBeNull();
  await a.step();
  expect(await countPeople(a.memory)).toBe(10);
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
});

test('a device that was taken out says so and keeps what it has; one that left is not waited for', async () => {
  const { a, b } = await pair();
  const other = (await b.store.state())?.device ?? '';
  await removeDevice(a.store, other);
  await a.step();
  expect((await b.step())?.trouble).toBe('removed');
  expect(await countPeople(b.memory)).toBe(8);
  expect((await syncStatus(a.memory, a.store))?.others).toEqual([]);
  await takePart(b.household, { passphrase, name: 'Desktop', work });
  expect((await b.step())?.trouble).toBeNull();
  await a.step();
  expect((await syncStatus(a.memory, a.store))?.others.map((one) => one.name)).toEqual(['Desktop']);
  await leave(b.household);
  expect(await b.store.state()).toBeNull();
  await a.step();
  expect((await syncStatus(a.memory, a.store))?.others).toEqual([]);
});

test('what a later version wrote is left alone, and the rest goes on', async () => {
  const { folder, a, b } = await pair();
  const [ring] = (await a.store.state())?.keys ?? [];
  const line = '{"format":"vitamin-b-sync","version":2,"kind":"changes","device":"aaaaaaaaaaaaaaaaaaaa"}\n';
  const later = await sealed(line, await recipientOf(ring?.identities[0] ?? ''));
  folder.put('abcdefghijkmnpqrstuv.age', later);
  folder.put('Notizen.txt', 'foreign');
  folder.put('empty.age', '');
  await remember(a.memory, who('ada'));
  expect((await a.step())?.trouble).toBe('newer');
  expect((await b.step())?.trouble).toBe('newer');
  expect(await countPeople(b.memory)).toBe(9);
  expect(folder.files.has('abcdefghijkmnpqrstuv.age')).toBe(true);
});

test('what is decided in the middle of an exchange holds: a new passphrase, a device taken out, and an end', async () => {
  const { folder, a, b } = await pair();
  const c = await joined(folder, 'Tablet');
  for (const slug of ['ada', 'bea', 'cleo', 'dora']) {
    await remember(a.memory, who(slug));
    await a.step();
  }
  // A file takes its time, more of it than what is decided meanwhile would need.
  const during = (device: typeof a, decide: () => Promise<void>) =>
    new Promise<void>((done) => {
      const file = folder.file;
      folder.file = async (name) => {
        folder.file = file;
        const decided = decide();
        for (let turn = 0; turn < 300; turn += 1) await new Promise((next) => setTimeout(next, 0));
        Promise.all([decided, step]).then(() => done());
        return file(name);
      };
      const step = device.step();
    });
  await during(b, () => changePassphrase(b.household, 'acht laute Erlen am Deich', work));
  // Nobody waits for more than the file that is being read.
  expect(await countPeople(b.memory)).toBe(9);
  expect((await b.store.state())?.keys.length).toBe(2);
  expect((await b.store.report()).trouble).toBeNull();
  expect((await b.step())?.trouble).toBeNull();
  expect((await a.step())?.trouble).toBe('locked');
  await unlock(a.household, 'acht laute Erlen am Deich');
  await a.step();
  expect(await kept(b.memory)).toEqual(await kept(a.memory));

  await unlock(c.household, 'acht laute Erlen am Deich');
  const other = (await a.store.state())?.device ?? '';
  await during(c, () => removeDevice(c.store, other));
  expect((await c.store.state())?.removed).toEqual([other]);
  await remember(b.memory, who('else'));
  await b.step();
  await during(c, () => leave(c.household));
  expect(await c.store.state()).toBeNull();
  expect(await c.step()).toMatchObject({ trouble: null });
  expect(await c.store.state()).toBeNull();
});

test('emptying takes ours and leaves what is not', async () => {
  const { folder, a, b } = await pair();
  folder.put('Notizen.txt', 'foreign');
  await emptyFolder(a.household);
  expect([...folder.files.keys()]).toEqual(['Notizen.txt']);
  expect((await b.step())?.trouble).toBe('empty');
  expect(await countPeople(b.memory)).toBe(8);
});

test('by hand: files in, files out, the same in the end', async () => {
  const { folder, a } = await pair();
  const filesOf = async () =>
    (await Promise.all((await folder.names()).map((name) => folder.file(name)))).filter((file) => file !== null);
  const first = handFolder(await filesOf());
  const c = deviceAt(first, { byHand: true });
  await takePart(c.household, { passphrase, name: 'Firefox', work });
  await remember(c.memory, who('cleo'));
  expect((await c.step())?.trouble).toBeNull();
  for (const [name, content] of first.out) folder.put(name, content);
  await a.step();
  expect(await countPeople(a.memory)).toBe(9);
  expect(await kept(c.memory)).toEqual(await kept(a.memory));
});
