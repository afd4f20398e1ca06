import { expect, test, vi } from 'vitest';
import { remove } from '../../src/storage/bin.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { log } from '../../src/storage/log.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, personByProfile, personOf, remember } from '../../src/storage/people.ts';
import { beInStep } from '../../src/storage/sync/be-in-step.ts';
import { generate } from '../storage/generate.ts';
import { noon } from '../storage/open.ts';
import { joined, kept } from './devices.ts';
import { testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

const jordis = {
  identity: { site: 'linkedin' as const, slug: 'jördis-großkopf' },
  name: 'Jördis Großkopf',
  snapshot: { company: { value: 'Gießerei Muldental', how: 'top card', confidence: 0.9 } },
  at: noon,
};

test('what one device knows the other one knows, and each change comes across once', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  await mergeIn(a.memory, generate({ people: 60, each: 3, now: noon }));
  const id = await remember(a.memory, jordis);
  expect(await a.step()).toEqual({ at: noon, trouble: null });
  const b = await joined(folder, 'Desktop');
  expect(await b.step()).toEqual({ at: noon, trouble: null });
  expect(await countPeople(b.memory)).toBe(61);
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
  await changePerson(b.memory, id, { note: 'aus Wels' });
  await log(a.memory, { contact: id, kind: 'called', at: noon });
  await a.step();
  await b.step();
  await a.step();
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
  expect((await personOf(a.memory, id))?.history.contacts[0]?.note).toBe('aus Wels');
  expect((await personOf(b.memory, id))?.history.interactions).toHaveLength(1);
  for (let turn = 0; turn < 3; turn += 1) {
    const before = [...folder.files.keys()];
    await a.step();
    await b.step();
    if (turn > 0) expect([...folder.files.keys()]).toEqual(before);
  }
});

test('somebody forgotten is gone on both sides and from every file', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  const b = await joined(folder, 'Desktop');
  await mergeIn(a.memory, generate({ people: 5, each: 2, now: noon }));
  await a.step();
  const id = await remember(a.memory, jordis);
  await a.step();
  await b.step();
  await log(b.memory, { contact: id, kind: 'called', at: noon });
  await b.step();
  await remove(a.memory, id, { keepFor: 0, hash: true });
  await a.step();
  await b.step();
  await a.step();
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
  expect(await personByProfile(b.memory, jordis.identity)).toBeNull();
  const { readLoad } = await import('../../src/storage/sync/file-format.ts');
  const { unsealed } = await import('../../src/storage/sync/seal.ts');
  const keys = (await a.store.state())?.keys.flatMap((ring) => ring.identities) ?? [];
  for (const content of folder.files.values()) {
    const text = await unsealed(content, keys);
    expect(text).not.toContain('Jördis');
    const { batch } = await readLoad(text);
    expect([...(batch.contacts ?? []), ...(batch.interactions ?? [])].map((one) => one.id)).not.toContain(id);
  }
});

test('two devices that each knew somebody keep one person', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  const b = await joined(folder, 'Desktop');
  await remember(a.memory, jordis);
  await remember(b.memory, jordis);
  for (let turn = 0; turn < 3; turn += 1) for (const device of [a, b]) await device.step();
  expect(await countPeople(a.memory)).toBe(1);
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
});

test('ended after a look and before it has read anything, a device reads all of it the next time', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  await mergeIn(a.memory, generate({ people: 12, each: 2, now: noon }));
  await a.step();
  const b = await joined(folder, 'Desktop');
  await beInStep({ ...b.household, signal: AbortSignal.abort() }, true);
  expect(await countPeople(b.memory)).toBe(0);
  expect((await b.step())?.trouble).toBeNull();
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
});

test('a file that could not be read for a moment is read a minute later, though it looks the same', async () => {
  const folder = testFolder();
  const a = await joined(folder, 'Laptop');
  await remember(a.memory, jordis);
  await a.step();
  const b = await joined(folder, 'Desktop');
  const whole = new Map(folder.files);
  // As an engine leaves a file that it fills in place: the size is right, the content is to come.
  for (const [name, content] of whole)
    if ((await content.text()).includes('X25519'))
      folder.files.set(name, new Blob([content.slice(0, 210), new Uint8Array(content.size - 210)]));
  await b.step();
  expect(await countPeople(b.memory)).toBe(0);
  for (const [name, content] of whole) folder.files.set(name, content);
  await b.step();
  expect(await countPeople(b.memory)).toBe(0);
  b.memory.at(noon + 61_000);
  await b.step();
  expect(await kept(b.memory)).toEqual(await kept(a.memory));
});
