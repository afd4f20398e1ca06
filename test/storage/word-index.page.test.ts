import fc from 'fast-check';
import { expect, test } from 'vitest';
import { remove, restore } from '../../src/storage/bin.ts';
import { changePeople, undoPeople } from '../../src/storage/change-people.ts';
import { sortWords } from '../../src/storage/gather-words.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, join, remember, split } from '../../src/storage/people.ts';
import { findPeople } from '../../src/storage/people-index.ts';
import { searchPeople, termsOf } from '../../src/storage/search.ts';
import { generate } from './generate.ts';
import { cardsIn, foundBy, toBeFoundBy } from './kept.ts';
import { freshMemory, noon, type TestMemory } from './open.ts';

const crowd = generate({ people: 60, each: 1, now: noon });
const id = fc.nat({ max: 59 }).map((at) => crowd.contacts[at]?.id ?? '');
const name = fc.constantFrom('Käthe Ulm', 'Ulf Käsmann', 'Gie Gießer', 'Ó Dálaigh', 'Anna-Lena Überall');

/** Anything that makes, changes or takes away what somebody is found by. */
const step: fc.Arbitrary<(memory: TestMemory) => Promise<unknown>> = fc.oneof(
  fc.tuple(id, name).map(
    ([who, to]) =>
      (m: TestMemory) =>
        changePerson(m, who, { name: to }),
  ),
  fc.tuple(id, name).map(
    ([who, note]) =>
      (m: TestMemory) =>
        changePerson(m, who, { note }),
  ),
  name.map((who) => (m: TestMemory) => remember(m, { identity: null, name: who, snapshot: {}, at: noon })),
  id.map((who) => (m: TestMemory) => remove(m, who, { keepFor: 0, hash: false })),
  id.map((who) => async (m: TestMemory) => {
    await remove(m, who, { keepFor: 1000, hash: false });
    await restore(m, who);
  }),
  fc.tuple(id, id).map(
    ([a, b]) =>
      (m: TestMemory) =>
        join(m, a, b),
  ),
  id.map((who) => (m: TestMemory) => split(m, who)),
  fc.constant(async (m: TestMemory) => {
    const everybody = (await cardsIn(m)).map((card) => card.id);
    await undoPeople(m, await changePeople(m, everybody, { tags: { verein: true } }));
  }),
  fc.constant((m: TestMemory) => mergeIn(m, crowd)),
  fc.constant((m: TestMemory) => sortWords(m)),
);

test('whatever happens, everybody is found by exactly their words, and whoever is gone by none', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 9 }), async (steps) => {
      const memory = freshMemory();
      await mergeIn(memory, crowd);
      for (const take of steps)
        await take(memory).catch((error: { trouble?: string }) => {
          if (error.trouble !== 'missing') throw error;
        });
      expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
      for (const query of ['k', 'ul', 'gie', 'käthe u', 'b m', 'a giess verein', 'zwickau'])
        await expectExact(memory, query);
    }),
    { numRuns: 8 },
  );
});

async function expectExact(memory: TestMemory, query: string): Promise<void> {
  const terms = termsOf(query);
  const all = (await cardsIn(memory)).filter((card) =>
    terms.every((term) => card.words.some((word) => word.startsWith(term, 2))),
  );
  const found = await searchPeople(memory, query, 500);
  expect(found.map((card) => card.id).sort(), query).toEqual(all.map((card) => card.id).sort());
  const first = await searchPeople(memory, query, 5);
  expect(first.length, query).toBe(Math.min(5, all.length));
  const listed = await findPeople(memory, {
    text: query,
    facets: {},
    withReason: false,
    order: 'name',
    reversed: false,
  });
  expect([...listed].sort(), query).toEqual(all.map((card) => card.id).sort());
  const named = (ids: readonly { id: string }[]) =>
    ids.map((one) =>
      all.some(
        (card) => card.id === one.id && terms.some((term) => card.words.some((word) => word.startsWith(`n:${term}`))),
      ),
    );
  expect(named(found), 'those found by name come first').toEqual(
    [...named(found)].sort((a, b) => Number(b) - Number(a)),
  );
}
