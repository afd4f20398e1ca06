import { expect, test, vi } from 'vitest';
import { remove } from '../../src/storage/bin.ts';
import { remember } from '../../src/storage/people.ts';
import { leave, removeDevice, takePart } from '../../src/storage/sync/take-part.ts';
import { first, joinedByHand, last } from './by-hand.ts';
import { type Device, deviceAt, joined, passphrase, work } from './devices.ts';
import { joerdis, naming } from './naming.ts';
import { who } from './pair.ts';
import { testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const forGood = { keepFor: 0, hash: true } as const;

async function minutes(count: number, ...devices: readonly Device[]) {
  for (let minute = 1; minute <= count; minute += 1)
    for (const device of devices) {
      device.memory.at(device.memory.now() + 61_000);
      await device.step();
    }
}

/** A device that is about to be out has told of her, another one of the rest; each knows what the other does. */
async function leaving(named: typeof first) {
  const folder = testFolder();
  const out = await joined(folder, 'Alt');
  const id = await remember(out.memory, joerdis);
  await out.step();
  const stays = deviceAt(folder);
  await takePart({ ...stays.household, random: named }, { passphrase, name: 'Laptop', work });
  await remember(stays.memory, who('ada'));
  for (const device of [stays, out, stays]) await device.step();
  return { folder, out, stays, id };
}

test('forgotten by hand, by the first of all names: who looks after the folder takes the files of who is out away', async () => {
  const { folder, out, stays, id } = await leaving(last);
  const hand = await joinedByHand(folder, 'Firefox', first);
  await minutes(1, stays, out);
  await leave(out.household);
  await minutes(1, stays);
  await hand.exchange();
  await remove(hand.memory, id, forGood);
  for (let turn = 0; turn < 3; turn += 1) {
    hand.memory.at(hand.memory.now() + 61_000);
    await hand.exchange();
    await minutes(1, stays);
  }
  expect(await naming('Jördis', folder, stays)).toBe(0);
});

test('ended right after its own files were clean, a device still sees to the files of who is out', async () => {
  const { folder, out, stays, id } = await leaving(first);
  const other = await joined(folder, 'Dritter');
  await minutes(1, other, stays, out);
  await leave(out.household);
  await minutes(1, other, stays);
  await remove(stays.memory, id, forGood);
  const { store } = stays.household;
  const { putState } = store;
  let cleaned = false;
  store.putState = async (state) => {
    const { cleaning } = (await store.state()) ?? {};
    await putState(state);
    if (cleaning && state.cleaning === false) cleaned = true;
    if (cleaned) throw new Error('ended');
  };
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await stays.step();
  warned.mockRestore();
  store.putState = putState;
  expect(cleaned).toBe(true);
  await minutes(2, stays, other);
  expect(await naming('Jördis', folder, stays)).toBe(0);
});

test('a device that never heard of it is taken out: its files that still tell of her go', async () => {
  for (const named of [first, last]) {
    const { folder, out, stays, id } = await leaving(named);
    const other = await joined(folder, 'Dritter');
    await minutes(2, other, stays, out, other, stays);
    // A lost laptop: from here on it is not seen again.
    await remove(stays.memory, id, forGood);
    await minutes(2, stays, other);
    expect(await naming('Jördis', folder, stays)).toBeGreaterThan(0);
    await removeDevice(stays.store, (await out.store.state())?.device ?? '');
    await minutes(2, stays, other);
    expect(await naming('Jördis', folder, stays)).toBe(0);
    // And then there is peace.
    const names = [...folder.files.keys()].sort();
    for (let second = 0; second < 5; second += 1) for (const device of [stays, other]) await device.step();
    expect([...folder.files.keys()].sort()).toEqual(names);
  }
});
