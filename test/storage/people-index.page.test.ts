import { expect, test } from 'vitest';
import { day } from '../../src/core/relationship/days.ts';
import { changePeople, undoPeople } from '../../src/storage/change-people.ts';
import { log } from '../../src/storage/log.ts';
import { join, personOf, remember } from '../../src/storage/people.ts';
import {
  cardsOf,
  facetCounts,
  findPeople,
  firstFound,
  newestPeople,
  type PeopleQuery,
} from '../../src/storage/people-index.ts';
import { freshMemory, noon, type TestMemory } from './open.ts';

const all: PeopleQuery = { text: '', facets: {}, withReason: false, order: 'name', reversed: false };

const read = (value: string) => ({ value, how: 'test', confidence: 1 });

async function keep(memory: TestMemory, name: string, company: string, location: string, at = noon): Promise<string> {
  return remember(memory, {
    identity: { site: company === 'Rübsam' ? 'xing' : 'linkedin', slug: name.toLowerCase().replaceAll(' ', '-') },
    name,
    snapshot: { role: read('Prüfingenieurin'), company: read(company), location: read(location) },
    at,
  });
}

async function three(memory: TestMemory) {
  const ayse = await keep(memory, 'Ayşe Öztürk', 'Rübsam', 'Linz, Österreich', noon - 3 * day);
  const bo = await keep(memory, 'Bo Abendroth', 'Ferrova', 'Wels', noon - 2 * day);
  const cleo = await keep(memory, 'Cleo Müller', 'ärzte nord', 'Linz', noon - day);
  return { ayse, bo, cleo };
}

test('everybody in order, by key alone', async () => {
  const memory = freshMemory();
  const { ayse, bo, cleo } = await three(memory);
  expect(await findPeople(memory, all)).toEqual([bo, cleo, ayse]);
  expect(await findPeople(memory, { ...all, reversed: true })).toEqual([ayse, cleo, bo]);
  expect(await findPeople(memory, { ...all, order: 'company' })).toEqual([cleo, bo, ayse]);
  expect(await findPeople(memory, { ...all, order: 'since' })).toEqual([cleo, bo, ayse]);
  await changePeople(memory, [ayse], { circle: 'core' });
  expect(await findPeople(memory, { ...all, order: 'circle' })).toEqual([ayse, bo, cleo]);
});

test('by why: reasons first, then whoever has been silent for years, then the others by name', async () => {
  const memory = freshMemory();
  const spoke = async (name: string, days: number) => {
    const id = await keep(memory, name, 'Ferrova', 'Wels', noon - days * day);
    await log(memory, { contact: id, kind: 'met', at: noon - days * day });
    return id;
  };
  const anna = await spoke('Anna Aal', 30);
  const bela = await spoke('Bela Biber', 2000);
  const carl = await spoke('Carl Luchs', 1500);
  const dora = await spoke('Dora Dachs', 40);
  const ewa = await spoke('Ewa Elster', 300);
  await changePeople(memory, [ewa], { circle: 'good' });
  expect(await findPeople(memory, { ...all, order: 'why' })).toEqual([ewa, carl, bela, anna, dora]);
  expect(await findPeople(memory, { ...all, order: 'why', withReason: true })).toEqual([ewa]);
});

test('conditions of one kind widen, of several kinds narrow', async () => {
  const memory = freshMemory();
  const { ayse, bo, cleo } = await three(memory);
  expect(await findPeople(memory, { ...all, facets: { place: ['Linz'] } })).toEqual([cleo, ayse]);
  expect(await findPeople(memory, { ...all, facets: { place: ['Linz', 'Wels'] } })).toEqual([bo, cleo, ayse]);
  expect(await findPeople(memory, { ...all, facets: { place: ['Linz'], network: ['xing'] } })).toEqual([ayse]);
  expect(await findPeople(memory, { ...all, text: 'mueller lin' })).toEqual([cleo]);
  expect(await findPeople(memory, { ...all, text: 'MÜL lin' })).toEqual([cleo]);
  expect(await findPeople(memory, { ...all, last: { from: 0, to: 1 } })).toHaveLength(3);
});

test('the head of a list is the beginning of the whole', async () => {
  const memory = freshMemory();
  await three(memory);
  const head = async (query: PeopleQuery, limit: number) =>
    (await firstFound(memory, query, limit))?.map(({ card }) => card.id) ?? null;
  const queries: readonly PeopleQuery[] = [
    all,
    { ...all, facets: { place: ['Linz'] } },
    { ...all, facets: { place: ['Linz'], network: ['xing'] } },
    { ...all, text: 'mueller lin' },
    { ...all, text: 'niemand' },
    { ...all, last: { from: 0, to: 1 } },
  ];
  for (const query of queries)
    for (const limit of [1, 2, 9])
      expect(await head(query, limit)).toEqual((await findPeople(memory, query)).slice(0, limit));
  for (const other of [{ reversed: true }, { order: 'why' }, { withReason: true }] as const)
    expect(await head({ ...all, ...other }, 2)).toBeNull();
});

test('what a network is made up of, the most frequent first', async () => {
  const memory = freshMemory();
  const { cleo } = await three(memory);
  expect(await facetCounts(memory, 'place', 5)).toEqual([
    { text: 'Linz', people: 2 },
    { text: 'Wels', people: 1 },
  ]);
  expect(await facetCounts(memory, 'company', 5, 'ÄRZ')).toEqual([{ text: 'ärzte nord', people: 1 }]);
  expect((await newestPeople(memory, 1)).map((card) => card.id)).toEqual([cleo]);
});

test('several people are changed and put back exactly', async () => {
  const memory = freshMemory();
  const { ayse, bo, cleo } = await three(memory);
  await changePeople(memory, [bo], { circle: 'wide', tags: { guss: true } });
  const before = await Promise.all([ayse, bo, cleo].map((id) => personOf(memory, id)));
  const undo = await changePeople(memory, [ayse, bo, cleo], {
    circle: 'good',
    goal: 'Lernen',
    tags: { messe: true, guss: null },
  });
  expect(
    (await findPeople(memory, { ...all, facets: { circle: ['good'], tag: ['messe'], goal: ['Lernen'] } })).length,
  ).toBe(3);
  await undoPeople(memory, undo);
  const after = await Promise.all([ayse, bo, cleo].map((id) => personOf(memory, id)));
  const shown = (people: typeof before) => people.map((person) => person?.card);
  expect(shown(after)).toEqual(shown(before));
});

test('the bin hides people and gives them back', async () => {
  const memory = freshMemory();
  const { bo } = await three(memory);
  const undo = await changePeople(memory, [bo], { bin: true });
  expect(await findPeople(memory, all)).not.toContain(bo);
  expect(await personOf(memory, bo)).toBeNull();
  await undoPeople(memory, undo);
  expect((await cardsOf(memory, [bo]))[0]?.card.name).toBe('Bo Abendroth');
});

test('a value on a joined contact goes when it is taken away, its private note stays', async () => {
  const memory = freshMemory();
  const { ayse, bo } = await three(memory);
  await changePeople(memory, [bo], { circle: 'close', note: 'Kocht gern' });
  await join(memory, ayse, bo);
  expect((await personOf(memory, ayse))?.card.circle).toBe('close');
  await changePeople(memory, [ayse], { circle: null, note: 'Trinkt Tee' });
  const person = await personOf(memory, ayse);
  expect(person?.card.circle).toBeUndefined();
  expect(person?.history.contacts.map((contact) => contact.note)).toEqual(['Trinkt Tee', 'Kocht gern']);
});
