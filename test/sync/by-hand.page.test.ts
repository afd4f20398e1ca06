import { expect, test, vi } from 'vitest';
import { remove } from '../../src/storage/bin.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { changePerson, remember } from '../../src/storage/people.ts';
import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import { handFolder, remembering } from '../../src/storage/sync/hand-folder.ts';
import { syncStatus } from '../../src/storage/sync/status.ts';
import { changePassphrase, leave, takePart, unlock } from '../../src/storage/sync/take-part.ts';
import { joinedByHand } from './by-hand.ts';
import { deviceAt, passphrase, work } from './devices.ts';
import { joerdis, naming } from './naming.ts';
import { pair, who } from './pair.ts';
import { testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

test('what was put into the folder only in part is given out again, until all of it lies there', async () => {
  const { folder, a } = await pair();
  const hand = await joinedByHand(folder, 'Firefox');
  await remember(hand.memory, who('cleo'));
  const { out } = await hand.exchange();
  const names = [...out.keys()];
  expect(names.length).toBeGreaterThan(0);
  for (const length of [0, 300]) {
    for (const [name, content] of out) folder.files.set(name, content.slice(0, length));
    expect([...(await hand.exchange()).out.keys()]).toEqual(expect.arrayContaining(names));
  }
  await a.step();
  expect(await countPeople(a.memory)).toBe(9);
  expect((await hand.exchange()).out.size).toBe(0);
});

test('a file that lay there whole and is cut later is told again', async () => {
  const { folder, a } = await pair();
  const hand = await joinedByHand(folder, 'Firefox');
  await remember(hand.memory, who('cleo'));
  const { out } = await hand.exchange();
  await hand.exchange();
  for (const [name, content] of out) folder.files.set(name, content.slice(0, 300));
  await hand.exchange();
  await a.step();
  expect(await countPeople(a.memory)).toBe(9);
});

test('beside a device that looks after the folder, files that go by hand do not pile up', async () => {
  const { folder, a } = await pair();
  const hand = await joinedByHand(folder, 'Firefox');
  const [id = ''] = await (await hand.memory.database()).getAllKeys('contacts');
  const counts: number[] = [];
  for (let turn = 1; turn <= 8; turn += 1) {
    for (const device of [hand, a]) device.memory.at(device.memory.now() + 61_000);
    await changePerson(a.memory, id, { note: `Notiz ${turn}` });
    await a.step();
    await hand.exchange();
    await a.step();
    counts.push([...folder.files.keys()].length);
  }
  // One change file more each time, until they are compacted, and nothing else.
  expect((counts[7] ?? 0) - (counts[3] ?? 0)).toBeLessThanOrEqual(4);
  const others = (await syncStatus(a.memory, a.store))?.others ?? [];
  expect(others.map(({ name, byHand }) => `${name} ${byHand}`).sort()).toEqual(['Desktop false', 'Firefox true']);
});

test('where all go by hand, the user is told which files to delete; then nothing tells of who was forgotten', async () => {
  const folder = testFolder();
  const one = await joinedByHand(folder, 'Firefox');
  const id = await remember(one.memory, joerdis);
  await one.exchange();
  const two = await joinedByHand(folder, 'Firefox zu Hause');
  expect(await countPeople(two.memory)).toBe(1);
  await one.exchange();
  await remove(one.memory, id, { keepFor: 0, hash: true });
  const old = new Set<string>();
  for (const device of [one, two, one, two]) {
    device.memory.at(device.memory.now() + 61_000);
    for (const name of (await device.exchange()).gone) old.add(name);
  }
  expect(await naming('Jördis', folder, one)).toBeGreaterThan(0);
  expect(old.size).toBeGreaterThan(0);
  for (const name of old) folder.files.delete(name);
  expect(await naming('Jördis', folder, one)).toBe(0);
  for (const device of [one, two])
    expect([...(await device.exchange()).gone].filter((name) => old.has(name))).toEqual([]);
  expect(await countPeople(two.memory)).toBe(0);
});

test('who stops by hand gives out what waits, and that it is out', async () => {
  const { folder, a } = await pair();
  const hand = await joinedByHand(folder, 'Firefox');
  await a.step();
  expect((await syncStatus(a.memory, a.store))?.others).toHaveLength(2);
  await remember(hand.memory, who('cleo'));
  const last = handFolder([]);
  await leave({ ...hand.household, folder: await remembering({ folder: last, store: hand.store }) });
  for (const [name, content] of last.out) folder.put(name, content);
  await a.step();
  expect(await countPeople(a.memory)).toBe(9);
  expect((await syncStatus(a.memory, a.store))?.others.map(({ name }) => name)).toEqual(['Desktop']);
});

test('begun by hand, and what was to be put into the folder got lost: the key comes out again as well', async () => {
  const folder = testFolder();
  const { household } = deviceAt(folder, { byHand: true });
  const lost = handFolder([]);
  await takePart({ ...household, folder: lost }, { passphrase, name: 'Firefox', work, handle: null });
  await beInStep({ ...household, folder: lost }, true);
  const again = handFolder([]);
  await beInStep({ ...household, folder: again }, true);
  for (const [name, content] of again.out) folder.put(name, content);
  const other = deviceAt(folder);
  await takePart(other.household, { passphrase, name: 'Laptop', work });
  expect((await other.step())?.trouble).toBeNull();
  expect((await syncStatus(other.memory, other.store))?.others.map(({ name }) => name)).toEqual(['Firefox']);
});

test('the passphrase can be changed by hand: who comes with the new one alone is let in', async () => {
  const { folder, a, b } = await pair();
  const hand = await joinedByHand(folder, 'Firefox');
  for (const device of [a, b]) await device.step();
  const given = handFolder([]);
  const fresh = 'acht laute Erlen am Deich';
  await changePassphrase(
    { ...hand.household, folder: await remembering({ folder: given, store: hand.store }) },
    fresh,
    work,
  );
  await remember(hand.memory, who('cleo'));
  await hand.exchange();
  for (const device of [a, b]) {
    expect((await device.step())?.trouble).toBe('locked');
    await unlock(device.household, fresh);
    expect((await device.step())?.trouble).toBeNull();
  }
  expect(await countPeople(b.memory)).toBe(9);
  const c = deviceAt(folder);
  await takePart(c.household, { passphrase: fresh, name: 'Dritter', work });
  expect((await c.step())?.trouble).toBeNull();
  expect(await countPeople(c.memory)).toBe(9);
});

test('ended before the earlier key was gone, whoever changed the passphrase shuts nobody out', async () => {
  const { folder, a } = await pair();
  const takeAway = folder.remove;
  folder.remove = async () => {
    throw new Error('ended');
  };
  const fresh = 'acht laute Erlen am Deich';
  await changePassphrase(a.household, fresh, work).catch(() => {});
  folder.remove = takeAway;
  await a.step();
  const c = deviceAt(folder);
  await takePart(c.household, { passphrase: fresh, name: 'Dritter', work });
  expect((await c.step())?.trouble).toBeNull();
});
