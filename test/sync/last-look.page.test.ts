import { expect, test, vi } from 'vitest';
import { remove } from '../../src/storage/bin.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, remember } from '../../src/storage/people.ts';
import { unsealed } from '../../src/storage/sync/seal.ts';
import { SyncError } from '../../src/storage/sync/sync-error.ts';
import type { FileRow } from '../../src/storage/sync/sync-store.ts';
import { leave, takePart } from '../../src/storage/sync/take-part.ts';
import { generate } from '../storage/generate.ts';
import { noon } from '../storage/open.ts';
import { type Device, deviceAt, joined, passphrase, work } from './devices.ts';
import { pair, who } from './pair.ts';
import { testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 120_000 });

const minute = 61_000;

/** Some looks of each, a minute apart. */
async function looks(devices: readonly Device[], times = 5): Promise<void> {
  for (let k = 1; k <= times; k += 1)
    for (const device of devices) {
      device.memory.at(noon + 20_000 + k * minute);
      await device.step();
    }
}

/** The change file that a device wrote last. */
async function newestOf({ store }: Device): Promise<FileRow | undefined> {
  const numberOf = ({ head }: FileRow) => (head?.kind === 'changes' ? head.number : 0);
  const own = (await store.files()).filter((row) => row.state === 'own' && numberOf(row) > 0);
  return own.sort((one, other) => numberOf(other) - numberOf(one))[0];
}

const contact = async ({ memory }: Device, id: string) => (await memory.database()).get('contacts', id);

test('what is changed while the first telling stands still comes across when it goes on', async () => {
  const folder = testFolder();
  const people = generate({ people: 1100, each: 0, now: noon });
  const a = await joined(folder, 'Laptop');
  await mergeIn(a.memory, people);
  const b = await joined(folder, 'Desktop');
  await b.step();
  const { write } = folder;
  let written = 0;
  folder.write = async (name, content) => {
    written += 1;
    if (written === 2) folder.full = true;
    await write(name, content);
  };
  expect((await a.step())?.trouble).toBe('full');
  folder.write = write;
  folder.full = false;
  await b.step();
  const id = [...(people.contacts ?? [])].map((person) => person.id).sort()[3] ?? '';
  let at = noon + 5000;
  a.memory.at(at);
  b.memory.at(at);
  await changePerson(a.memory, id, { note: 'wichtig' });
  // Time goes on while files are written: which of two is newer is told by it.
  folder.write = async (name, content) => {
    at += 700;
    a.memory.at(at);
    await write(name, content);
  };
  await a.step();
  folder.write = write;
  await looks([b, a]);
  expect((await contact(b, id))?.note).toEqual((await contact(a, id))?.note);
  expect((await contact(b, id))?.note).toBeDefined();
});

test('a file that vanished is told again, however the look that found it ended', async () => {
  const { folder, a, b } = await pair();
  const id = await remember(a.memory, who('verloren'));
  await a.step();
  const own = await newestOf(a);
  folder.files.delete(own?.name ?? '');
  const { store } = a.household;
  const drop = store.dropFiles;
  const warn = vi.spyOn(console, 'warn').mockImplementation(() => {});
  store.dropFiles = async (names) => {
    await drop(names);
    throw new Error('ended');
  };
  await a.step();
  store.dropFiles = drop;
  warn.mockRestore();
  await looks([a, b]);
  expect(await contact(b, id)).toBeDefined();
});

test('who leaves tells what waits, though half a copy of an earlier key lies there', async () => {
  const { folder, a, b } = await pair();
  const { name = '' } = (await a.store.state())?.keys[0] ?? {};
  const key = folder.files.get(name);
  if (key === undefined) throw new Error('no key');
  folder.put('abcdefghijkmnpqrstuv.sync-conflict-1.age', key.slice(0, 350));
  await b.step();
  const id = await remember(b.memory, who('wartet'));
  await leave(b.household);
  await a.step();
  expect(await contact(a, id)).toBeDefined();
});

test('what another has replaced is taken away later, when it cannot be taken away now', async () => {
  const { folder, a, b } = await pair();
  const id = await remember(a.memory, who('vergissmich'));
  await a.step();
  await b.step();
  const takeAway = folder.remove;
  folder.remove = async () => {};
  a.memory.at(noon + 1000);
  await remove(a.memory, id, { keepFor: 0, hash: true });
  await a.step();
  folder.remove = async () => {
    throw new SyncError('read-only');
  };
  await b.step();
  folder.remove = takeAway;
  await looks([b]);
  const keys = ((await b.store.state())?.keys ?? []).flatMap((ring) => ring.identities);
  const texts = await Promise.all([...folder.files.values()].map((file) => unsealed(file, keys)));
  expect(texts.filter((text) => text.includes('vergissmich'))).toEqual([]);
});

test('an own file that does not open makes nobody write everything again and again', async () => {
  const { folder, a, b } = await pair();
  const away = await joined(folder, 'Dritter');
  for (const device of [away, a, b]) await device.step();
  const leaver = await joined(folder, 'Vierter');
  await leaver.step();
  await remember(leaver.memory, who('von-d'));
  for (const device of [leaver, a, b]) await device.step();
  const id = await remember(a.memory, who('vergissmich'));
  await a.step();
  await b.step();
  await leave(leaver.household);
  await a.step();
  const own = await newestOf(a);
  folder.put(own?.name ?? '', new Blob([new Uint8Array(own?.bytes ?? 0)]));
  await remove(a.memory, id, { keepFor: 0, hash: true });
  a.memory.at(noon + 1000);
  await a.step();
  const files = folder.files.size;
  for (let k = 2; k < 8; k += 1) {
    a.memory.at(noon + k * 1000);
    await a.step();
  }
  expect(folder.files.size).toBeLessThanOrEqual(files + 1);
});

test('a copy of an own snapshot goes, and the snapshot stays', async () => {
  const folder = testFolder();
  const a = deviceAt(folder);
  await mergeIn(a.memory, generate({ people: 8, each: 2, now: noon }));
  await takePart(a.household, { passphrase, name: 'Laptop', work });
  await a.step();
  const b = await joined(folder, 'Desktop');
  await b.step();
  await a.step();
  const own = (await a.store.files()).find((row) => row.state === 'own' && row.head?.kind === 'snapshot')?.name ?? '';
  const content = folder.files.get(own);
  if (content === undefined) throw new Error('no snapshot');
  folder.put(own.replace('.age', '.sync-conflict-1.age'), content);
  await looks([a, b]);
  expect(folder.files.has(own)).toBe(true);
});

test('a profile that was put back to an earlier day is heard all the same', async () => {
  const { folder, a, b } = await pair();
  const earlier = await a.store.state();
  if (earlier === null) throw new Error('no state');
  for (const slug of ['eins', 'zwei', 'drei', 'vier']) {
    await remember(a.memory, who(slug));
    await a.step();
  }
  await b.step();
  await looks([b]);
  // What it told later was taken away meanwhile, and its own files are as they were on that day.
  const later = (await a.store.files()).filter((row) => row.state === 'own' && row.head?.kind === 'changes');
  for (const { name } of later) folder.files.delete(name);
  await a.store.dropFiles(later.map(({ name }) => name));
  await a.store.putState(earlier);
  const id = await remember(a.memory, who('danach'));
  await looks([a, b], 3);
  expect(await contact(b, id)).toBeDefined();
  expect((await a.store.state())?.device).not.toBe(earlier.device);
});
