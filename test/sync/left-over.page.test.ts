import { expect, test, vi } from 'vitest';
import { remember } from '../../src/storage/people.ts';
import { emptyFolder, takePart } from '../../src/storage/sync/take-part.ts';
import { carrier } from './carrier.ts';
import { deviceAt, joined, passphrase, work } from './devices.ts';
import { pair, who } from './pair.ts';
import { testFolder } from './shared-folder.ts';

vi.setConfig({ testTimeout: 60_000 });

test('emptied elsewhere, and the engine takes the key away last: nothing stays in the folder', async () => {
  const [here, there] = [testFolder(), testFolder()];
  const engine = carrier([here, there]);
  const a = await joined(here, 'Laptop');
  await remember(a.memory, who('ada'));
  await a.step();
  engine.everything();
  const b = await joined(there, 'Desktop');
  await remember(b.memory, who('bea'));
  for (const device of [b, a, b]) {
    await device.step();
    engine.everything();
  }
  const names = [...there.files.keys()];
  here.put('abcdefghjkmnpqrstuvw.age.tmp', 'half');
  await emptyFolder(a.household);
  expect(here.files.size).toBe(0);
  const key = (await b.store.state())?.keys[0]?.name ?? '';
  for (const name of names) if (name !== key) there.files.delete(name);
  await b.step();
  there.files.delete(key);
  expect((await b.step())?.trouble).toBe('empty');
  engine.everything();
  expect([...here.files.keys(), ...there.files.keys()]).toEqual([]);
});

test('a folder whose key is still on its way is not begun anew', async () => {
  const { folder, a } = await pair();
  const ring = (await a.store.state())?.keys[0]?.name ?? '';
  for (const length of [0, 1, 31, 100]) {
    const half = testFolder();
    half.put(ring, folder.files.get(ring)?.slice(0, length) ?? '');
    const c = deviceAt(half);
    await expect(takePart(c.household, { passphrase, name: 'C', work })).rejects.toThrow();
    expect(half.files.size).toBe(1);
  }
  folder.files.delete(ring);
  await expect(takePart(deviceAt(folder).household, { passphrase, name: 'C', work })).rejects.toThrow();
  // Who took part in it before may fill it anew.
  await takePart(a.household, { passphrase, name: 'Laptop', work });
});

test('what a killed browser left of a file is cleared away', async () => {
  const { folder, a } = await pair();
  const { write } = folder;
  folder.write = async (name, content) => {
    folder.write = write;
    folder.put(`${name}.tmp`, content.slice(0, 10));
    throw new Error('ended here');
  };
  await remember(a.memory, who('ada'));
  const warned = vi.spyOn(console, 'warn').mockImplementation(() => {});
  await a.step();
  warned.mockRestore();
  expect([...folder.files.keys()].filter((name) => name.endsWith('.tmp'))).toHaveLength(1);
  await a.step();
  expect([...folder.files.keys()].filter((name) => name.endsWith('.tmp'))).toEqual([]);
});
