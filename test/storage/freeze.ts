import { unwrap } from 'idb';
import { remove } from '../../src/storage/bin.ts';
import { done, followUpsToday, snooze } from '../../src/storage/follow-ups.ts';
import { recordInvitation } from '../../src/storage/invitations.ts';
import { cancel, log } from '../../src/storage/log.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { keepOpener } from '../../src/storage/openers.ts';
import { changePerson, join } from '../../src/storage/people.ts';
import { addPromise, endPromise } from '../../src/storage/promises.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { generate } from './generate.ts';

/** A database as it lay on somebody's disk: how it was built, and every row in it. */
export interface Sample {
  readonly version: number;
  readonly stores: readonly StoreShape[];
  readonly rows: readonly { readonly store: string; readonly row: unknown }[];
}

export interface StoreShape {
  readonly name: string;
  readonly keyPath: string | string[] | null;
  readonly indexes: readonly IndexShape[];
}

interface IndexShape {
  readonly name: string;
  readonly keyPath: string | string[];
  readonly multiEntry: boolean;
  readonly unique: boolean;
}

const day = 86_400_000;

/** A small life with something of everything, made by the functions that the screens call. */
export async function live(memory: Memory, now: number): Promise<void> {
  await mergeIn(memory, generate({ people: 30, each: 4, now, seed: 3 }));
  const identity = { site: 'linkedin', slug: 'jördis-großkopf' } as const;
  const snapshot = { company: { value: 'Gießerei Muldental', how: 'top card', confidence: 0.9 } };
  const name = 'Jördis Großkopf';
  const contact = await recordInvitation(memory, {
    id: 'sample-invitation',
    identity,
    name,
    snapshot,
    note: 'Ihr Vortrag in Dresden: gelingt das auch bei dünnem Guss?',
    verdict: 'send',
    fingerprint: [1, 2, 3],
    frame: 'talk/question',
    at: now - 9 * day,
  });
  await keepOpener(memory, {
    id: 'sample-opener',
    identity,
    name,
    snapshot,
    text: 'Danke für die Verbindung.',
    at: now,
  });
  await changePerson(memory, contact, { note: 'kennt alle', tags: { guss: true }, met: { how: 'online' } });
  const entry = await log(memory, { contact, kind: 'called', at: now - 3 * day });
  await cancel(memory, entry);
  await addPromise(memory, { contact, by: 'me', text: 'Zahlen schicken', due: now + day });
  await endPromise(memory, await addPromise(memory, { contact, by: 'me', text: 'Link' }), 'came-back');
  await join(memory, 'person-00001', 'person-00002');
  await remove(memory, 'person-00004', { keepFor: 30 * day, hash: false });
  await remove(memory, 'person-00005', { keepFor: 0, hash: true });
  await changeSettings(memory, { goals: ['Lehre'], habit: 'du', rulesOff: ['ask'] });
  const [first, second] = (await followUpsToday(memory)).list;
  if (first) await done(memory, first.person, first.reason);
  if (second) await snooze(memory, second.person, second.reason, now + 3 * day);
}

/** Everything in a database, with its structure. */
export async function sampleOf(memory: Memory): Promise<Sample> {
  const db = await memory.database();
  const names = [...db.objectStoreNames].sort();
  const tx = unwrap(db).transaction(names, 'readonly');
  const stores = names.map((name) => shapeOf(tx.objectStore(name)));
  const rows = await Promise.all(
    names.map(async (store) => (await db.getAll(store as 'contacts')).map((row: unknown) => ({ store, row }))),
  );
  return { version: db.version, stores, rows: rows.flat() };
}

export function shapeOf(store: IDBObjectStore): StoreShape {
  return {
    name: store.name,
    keyPath: store.keyPath,
    indexes: [...store.indexNames].sort().map((name) => {
      const { keyPath, multiEntry, unique } = store.index(name);
      return { name, keyPath, multiEntry, unique };
    }),
  };
}

/** Puts a sample on disk without asking today's code how that is done. */
export function thaw(name: string, sample: Sample): Promise<void> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(name, sample.version);
    request.onupgradeneeded = () => {
      for (const { name: storeName, keyPath, indexes } of sample.stores) {
        const store = request.result.createObjectStore(storeName, { keyPath });
        for (const { name: indexName, keyPath: path, multiEntry, unique } of indexes)
          store.createIndex(indexName, path, { multiEntry, unique });
      }
      for (const { store, row } of sample.rows) request.transaction?.objectStore(store).put(row);
    };
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      request.result.close();
      resolve();
    };
  });
}
