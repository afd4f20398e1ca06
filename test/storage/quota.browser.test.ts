import { afterEach, expect, test, vi } from 'vitest';
import { countPeople } from '../../src/storage/lists.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { personOf, remember } from '../../src/storage/people.ts';
import { generate } from './generate.ts';
import { foundBy, toBeFoundBy } from './kept.ts';
import { freshMemory, noon } from './open.ts';

interface Buckets {
  open(name: string, options: { readonly quota: number }): Promise<{ readonly indexedDB: IDBFactory }>;
  delete(name: string): Promise<void>;
}

/** Databases of their own, for which the browser itself keeps no more than so many bytes. */
const { storageBuckets } = navigator as unknown as { readonly storageBuckets: Buckets };

afterEach(async () => {
  vi.unstubAllGlobals();
  await storageBuckets.delete('narrow');
});

const gone = (request: IDBOpenDBRequest) =>
  new Promise<void>((resolve, reject) => {
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
  });

test('a full disk is named; what was there stays whole, and whoever came in can be found', async () => {
  const narrow = await storageBuckets.open('narrow', { quota: 3_000_000 });
  vi.stubGlobal('indexedDB', narrow.indexedDB);
  const memory = freshMemory();
  const id = await remember(memory, { identity: null, name: 'Veit', snapshot: {}, at: noon });
  const network = generate({ people: 6_000, each: 4, now: noon });
  await expect(mergeIn(memory, network)).rejects.toMatchObject({ trouble: 'full' });
  expect(await countPeople(memory)).toBeLessThan(6_001);
  expect((await personOf(memory, id))?.card.name).toBe('Veit');
  expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  // A bucket that goes while something still runs in it takes that down with an error that nobody waits for; a
  // database, on the other hand, goes only when all that runs in it has ended.
  await memory.close();
  for (const { name } of await narrow.indexedDB.databases()) await gone(narrow.indexedDB.deleteDatabase(name ?? ''));
});
