import { expect, test, vi } from 'vitest';
import { remove } from '../../src/storage/bin.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { remember } from '../../src/storage/people.ts';
import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import { handFolder } from '../../src/storage/sync/hand-folder.ts';
import { syncStatus } from '../../src/storage/sync/status.ts';
import { changePassphrase, leave, takePart, unlock } from '../../src/storage/sync/take-part.ts';
import { noon } from '../storage/open.ts';
import { type Device, deviceAt, joined, kept, passphrase, work } from './devices.ts';
import { filesOf, joerdis, naming } from './naming.ts';
import { pair, who } from './pair.ts';
import { testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

/** Each looks some times, a minute apart. */
async function minutes(count: number, ...devices: readonly Device[]) {
  for (let minute = 1; minute <= count; minute += 1)
    for (const device of devices) {
      device.memory.at(device.memory.now() + 61_000);
      await device.step();
    }
}

test('what is forgotten leaves the files of a device that is out as well', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  await remember(a.memory, who('ada'));
  const id = await remember(a.memory, joerdis);
  await a.step();
  const b = await joined(folder, 'Desktop');
  for (const device of [b, a, b]) await device.step();
  await leave(a.household);
  await b.step();
  await remove(b.memory, id, { keepFor: 0, hash: true });
  await minutes(2, b);
  expect(await naming('Jördis', folder, b)).toBe(0);
  const c = await joined(folder, 'Dritter');
  await c.step();
  expect(await countPeople(c.memory)).toBe(1);
});

test('who was forgotten by a device that knows nobody else stays away from it', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  await remember(a.memory, joerdis);
  await a.step();
  const b = deviceAt(folder);
  const id = await remember(b.memory, joerdis);
  b.memory.at(noon + 1000);
  await remove(b.memory, id, { keepFor: 0, hash: true });
  await takePart(b.household, { passphrase, name: 'Desktop', work });
  await b.step();
  expect(await countPeople(b.memory)).toBe(0);
});

test('an own file that cannot be read for a moment is cleaned of who was forgotten when it can', async () => {
  const { folder, a } = await pair();
  const id = await remember(a.memory, joerdis);
  await a.step();
  await remove(a.memory, id, { keepFor: 0, hash: true });
  const { file } = folder;
  folder.file = async () => null;
  await a.step();
  folder.file = file;
  expect(await naming('Jördis', folder, a)).toBe(1);
  await a.step();
  expect(await naming('Jördis', folder, a)).toBe(0);
});

test('by hand: the file that still tells of who was forgotten is taken away by a device that can', async () => {
  const { folder, a } = await pair();
  const c = deviceAt(testFolder(), { byHand: true });
  const exchange = async () => {
    const hand = handFolder(await filesOf(folder));
    await beInStep({ ...c.household, folder: hand }, true);
    for (const [name, content] of hand.out) folder.put(name, content);
  };
  // One in its snapshot, one in a change file.
  const first = await remember(c.memory, joerdis);
  await takePart({ ...c.household, folder: handFolder(await filesOf(folder)) }, { passphrase, name: 'Firefox', work });
  await exchange();
  const second = await remember(c.memory, { ...who('zwei'), name: 'Jördis II' });
  for (const step of [exchange, a.step, exchange]) await step();
  expect(await naming('Jördis', folder, a)).toBe(2);
  for (const id of [first, second]) await remove(c.memory, id, { keepFor: 0, hash: true });
  for (const step of [exchange, a.step, exchange, a.step]) await step();
  expect(await naming('Jördis', folder, a)).toBe(0);
});

test('who leaves tells what waits before; who stops and comes back leaves nobody behind', async () => {
  const { folder, a, b } = await pair();
  await remember(b.memory, who('wartet'));
  await leave(b.household);
  await a.step();
  expect(await countPeople(a.memory)).toBe(9);
  await takePart(b.household, { passphrase, name: 'Desktop', work });
  await b.step();
  // It could not say so.
  folder.full = true;
  await leave(b.household);
  folder.full = false;
  await takePart(b.household, { passphrase, name: 'Desktop', work });
  await minutes(2, b, a);
  expect((await syncStatus(a.memory, a.store))?.others).toHaveLength(1);
});

test('a cut file stays while the passphrase is another one', async () => {
  const { folder, a, b } = await pair();
  await remember(a.memory, who('null'));
  await a.step();
  const [own] = (await a.store.files()).filter((row) => row.state === 'own' && row.head?.kind === 'changes');
  const name = own?.name ?? '';
  folder.put(name, folder.files.get(name)?.slice(0, 300) ?? '');
  await changePassphrase(b.household, 'neue Worte von B', work);
  a.memory.at(noon + 120_000);
  expect((await a.step())?.trouble).toBe('locked');
  expect(folder.files.has(name)).toBe(true);
  await unlock(a.household, 'neue Worte von B');
  await minutes(2, a, b);
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
});

test('half a copy of an earlier key, which an engine has put aside, locks nobody out', async () => {
  const { folder, a } = await pair();
  const { name = '' } = (await a.store.state())?.keys[0] ?? {};
  const half = folder.files.get(name)?.slice(0, 350) ?? '';
  await changePassphrase(a.household, 'neue Worte von A', work);
  const c = deviceAt(folder);
  await takePart(c.household, { passphrase: 'neue Worte von A', name: 'Dritter', work });
  folder.put(name.replace('.age', '.sync-conflict-20261122.age'), half);
  expect((await c.step())?.trouble).toBeNull();
  await changePassphrase(c.household, 'neue Worte von C', work);
  expect((await c.step())?.trouble).toBeNull();
});
