import { expect, test, vi } from 'vitest';
import { remove } from '../../src/storage/bin.ts';
import { followUpsToday } from '../../src/storage/follow-ups.ts';
import { liftAll } from '../../src/storage/lift.ts';
import { countPeople, listPeople } from '../../src/storage/lists.ts';
import { type Batch, mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, personOf } from '../../src/storage/people.ts';
import { searchPeople } from '../../src/storage/search.ts';
import { renewCards, setAsideDamaged } from '../../src/storage/upkeep.ts';
import { generate } from './generate.ts';
import { cardsIn, foundBy, keptIn, toBeFoundBy } from './kept.ts';
import { freshMemory, noon, type TestMemory } from './open.ts';

vi.setConfig({ testTimeout: 60_000 });

const network = generate({ people: 120, each: 2, now: noon });
/** More people than two steps hold. */
const crowd = generate({ people: 820, each: 0, now: noon });

test('twice, or ended half-way and done again, is the same as once; cards are as if made one by one', async () => {
  const [once, twice] = [freshMemory(), freshMemory()];
  expect(await mergeIn(once, crowd)).toBe(true);
  const stop = new AbortController();
  expect(await mergeIn(twice, crowd, { signal: stop.signal, progress: () => stop.abort() })).toBe(false);
  expect(await countPeople(twice)).toBeLessThan(820);
  await mergeIn(twice, crowd);
  // A rare pair of words among many people is found, wherever it stands.
  const [{ name = '' } = {}] = crowd.contacts.slice(-1);
  const found = await searchPeople(twice, `${name.slice(0, 3)} ${name.split(' ')[1]?.slice(0, 2)}`);
  expect(found.map((card) => card.name)).toContain(name);
  await mergeIn(twice, network);
  await mergeIn(twice, network);
  await mergeIn(once, network);
  expect(await keptIn(twice)).toEqual(await keptIn(once));
  expect(await foundBy(twice)).toEqual(await toBeFoundBy(once));
  await renewCards(twice);
  expect(await keptIn(twice)).toEqual(await keptIn(once));
});

test('two memories that swap what they have end the same, each with the edits of both', async () => {
  const [one, two] = [freshMemory(), freshMemory()];
  await mergeIn(one, network);
  await mergeIn(two, network);
  const id = network.contacts[7]!.id;
  await changePerson(one, id, { note: 'aus Wels', tags: { neu: true } });
  await changePerson(two, id, { goal: 'Lehre', tags: { guss: true } });
  await remove(two, network.contacts[8]!.id, { keepFor: 0, hash: false });
  const batch = async (memory: TestMemory) => {
    const { contacts, interactions, tombstones } = await keptIn(memory);
    return { contacts: liftAll('contacts', contacts ?? []), interactions, tombstones } as Batch;
  };
  const [fromOne, fromTwo] = [await batch(one), await batch(two)];
  await mergeIn(one, fromTwo);
  await mergeIn(two, fromOne);
  expect(await keptIn(one)).toEqual(await keptIn(two));
  expect((await personOf(one, id))?.history.contacts[0]).toMatchObject({
    note: 'aus Wels',
    goal: 'Lehre',
    tags: { neu: true, guss: true },
  });
  expect(await personOf(one, network.contacts[8]!.id)).toBeNull();
});

test('a row that cannot be read hides nobody else, and is set aside whole', async () => {
  const memory = freshMemory();
  await mergeIn(memory, network);
  const db = await memory.database();
  const broken = { id: 'broken', v: 1, born: '0mhcldhc0-0000-t', name: 12, profiles: ['linkedin/x'] };
  await db.put('contacts', broken as never);
  await db.put('interactions', { id: 'odd', contact: network.contacts[0]!.id, at: noon } as never);
  expect(await personOf(memory, network.contacts[0]!.id)).not.toBeNull();
  expect(await personOf(memory, 'broken')).toBeNull();
  await expect(changePerson(memory, 'broken', { note: 'x' })).rejects.toMatchObject({ trouble: 'damaged' });
  const aside = await setAsideDamaged(memory);
  expect(aside.map((row) => [row.key, row.row])).toMatchObject([
    ['contacts/broken', broken],
    ['interactions/odd', {}],
  ]);
  expect(await db.get('contacts', 'broken')).toBeUndefined();
});

test('today reads a few heads of queues and is the same as ranking everybody', async () => {
  const memory = freshMemory();
  await mergeIn(memory, generate({ people: 300, each: 6, now: noon, seed: 5 }));
  await changePerson(memory, (await listPeople(memory, 1))[0]!.id, { circle: 'core' });
  const { rank, today } = await import('../../src/core/relationship/follow-ups.ts');
  const all = (await cardsIn(memory)).flatMap(({ reasons }) => reasons);
  const expected = today(rank(all, noon), { now: noon, perDay: 3, doneToday: 0, wokenThisWeek: false });
  const shown = await followUpsToday(memory);
  expect(shown.list.map(({ person, reason }) => [person, reason.id])).toEqual(
    expected.list.map(({ person, reason }) => [person, reason.id]),
  );
  expect(shown.list.length).toBeGreaterThan(2);
});
