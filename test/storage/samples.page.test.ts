import { describe, expect, test } from 'vitest';
import { followUpsToday } from '../../src/storage/follow-ups.ts';
import { countPeople, listPeople } from '../../src/storage/lists.ts';
import { migrations } from '../../src/storage/migrations/index.ts';
import { openDatabase } from '../../src/storage/open.ts';
import { changePerson, personByProfile, personOf } from '../../src/storage/people.ts';
import { searchPeople } from '../../src/storage/search.ts';
import { settingsOf } from '../../src/storage/settings.ts';
import { setAsideDamaged } from '../../src/storage/upkeep.ts';
import { type Sample, sampleOf, thaw } from './freeze.ts';
import { databaseNamed, freshMemory } from './open.ts';

const files = import.meta.glob<string>('./samples/*.jsonl', { query: '?raw', import: 'default', eager: true });
const samples = Object.entries(files).map(([path, text]): [string, Sample] => {
  const [head, ...rows] = text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line));
  return [path.replace(/^.*\/|\.jsonl$/g, ''), { ...head, rows }];
});

test('there is a frozen sample of every version', () => {
  expect(samples.map(([, sample]) => sample.version)).toEqual(migrations.map((_, index) => index + 1));
});

test('the newest sample is built as a new database is: no released migration was edited', async () => {
  const newest = samples[samples.length - 1]?.[1];
  const made = await sampleOf(freshMemory());
  expect(made.stores).toEqual(newest?.stores);
});

describe.each(samples)('a database of %s', (version, sample) => {
  test('opens, and everything in it is there and works', async () => {
    const short = `sample-${version}`;
    await thaw(databaseNamed(short), sample);
    const memory = freshMemory(short);
    expect(await countPeople(memory)).toBe(28);
    expect(await listPeople(memory, 100)).toHaveLength(28);
    const person = await personByProfile(memory, { site: 'linkedin', slug: 'jördis-großkopf' });
    expect(person?.card).toMatchObject({ name: 'Jördis Großkopf', company: 'Gießerei Muldental', tags: ['guss'] });
    expect(person?.history.interactions.map((entry) => entry.kind)).toEqual(['invited', 'called', 'called']);
    expect(person?.history.promises.map((promise) => promise.end?.how)).toEqual([undefined, 'came-back']);
    expect(person?.notes).toHaveLength(1);
    expect(person?.openers).toHaveLength(1);
    expect((await searchPeople(memory, 'jordis')).map((card) => card.id)).toContain(person?.card.id);
    expect((await followUpsToday(memory)).list.length).toBeGreaterThan(0);
    expect(await settingsOf(memory)).toMatchObject({ goals: ['Lehre'], habit: 'du', rulesOff: ['ask'] });
    expect((await personOf(memory, 'person-00002'))?.card.contacts).toEqual(['person-00001', 'person-00002']);
    expect(await setAsideDamaged(memory)).toEqual([]);
    await changePerson(memory, person?.card.id ?? '', { goal: 'Lehre' });
    expect((await personOf(memory, person?.card.id ?? ''))?.card.goal).toBe('Lehre');
  });
});

describe('opening', () => {
  test('a database of a newer version is left alone, with a clear word', async () => {
    const name = databaseNamed('newer');
    await thaw(name, { version: migrations.length + 1, stores: [], rows: [] });
    await expect(openDatabase(name, () => {})).rejects.toMatchObject({ trouble: 'newer' });
    indexedDB.deleteDatabase(name);
  });

  test('a window that does not let go is named; once it is closed, all is there', async () => {
    const [, oldest] = samples[0] ?? [];
    if (!oldest) throw new Error('no sample');
    const name = databaseNamed('held');
    await thaw(name, oldest);
    const held = await new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(name);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
    });
    await expect(openDatabase(name, () => {}, 50)).rejects.toMatchObject({ trouble: 'blocked' });
    held.close();
    const memory = freshMemory('held');
    expect(await countPeople(memory)).toBe(28);
  });

  test('an open window lets go when another one upgrades, and opens again by itself', async () => {
    const memory = freshMemory('let-go');
    expect(await countPeople(memory)).toBe(0);
    const upgraded = new Promise<IDBDatabase>((resolve, reject) => {
      const request = indexedDB.open(databaseNamed('let-go'), migrations.length + 1);
      request.onsuccess = () => resolve(request.result);
      request.onerror = () => reject(request.error);
      request.onblocked = () => reject(new Error('blocked'));
    });
    (await upgraded).close();
    await expect(countPeople(memory)).rejects.toMatchObject({ trouble: 'newer' });
  });
});
