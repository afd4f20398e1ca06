import { afterEach, describe, expect, test, vi } from 'vitest';
import { day } from '../../src/core/relationship/days.ts';
import { countPeople } from '../../src/storage/lists.ts';
import { log } from '../../src/storage/log.ts';
import { changePerson, personOf, remember } from '../../src/storage/people.ts';
import { write } from '../../src/storage/write.ts';
import { freshMemory, noon } from './open.ts';

afterEach(() => vi.restoreAllMocks());

const veit = { identity: { site: 'linkedin', slug: 'veit' }, name: 'Veit', snapshot: {}, at: noon } as const;

describe('a write that fails leaves nothing of itself, and what was there', () => {
  test.each([
    ['QuotaExceededError', 'full'],
    ['UnknownError', 'unknown'],
  ])('%s', async (name, trouble) => {
    const memory = freshMemory();
    const id = await remember(memory, veit);
    const failing = write(memory, async (writing) => {
      await writing.change('contacts', id, { note: 'halb' });
      throw new DOMException('simulated', name);
    });
    await expect(failing).rejects.toMatchObject({ trouble });
    expect((await personOf(memory, id))?.history.contacts[0].note).toBeUndefined();
    await changePerson(memory, id, { note: 'ganz' });
    expect((await personOf(memory, id))?.history.contacts[0].note).toBe('ganz');
  });

  test('changing what is not there says so', async () => {
    const memory = freshMemory();
    await expect(changePerson(memory, 'nobody', { note: 'x' })).rejects.toMatchObject({ trouble: 'missing' });
    await expect(log(memory, { contact: 'nobody', kind: 'met' })).rejects.toMatchObject({ trouble: 'missing' });
  });
});

test('a browser that keeps nothing is named, and asked again the next time', async () => {
  const memory = freshMemory();
  const open = vi.spyOn(indexedDB, 'open').mockImplementation(() => {
    throw new DOMException('not in a private window', 'SecurityError');
  });
  await expect(countPeople(memory)).rejects.toMatchObject({ trouble: 'unavailable' });
  open.mockRestore();
  expect(await countPeople(memory)).toBe(0);
});

test('a connection that the browser closed is opened again', async () => {
  const memory = freshMemory();
  const id = await remember(memory, veit);
  (await memory.database()).close();
  expect((await personOf(memory, id))?.card.name).toBe('Veit');
  (await memory.database()).close();
  await Promise.all([changePerson(memory, id, { note: 'da' }), changePerson(memory, id, { goal: 'Lehre' })]);
  expect((await personOf(memory, id))?.history.contacts[0]).toMatchObject({ note: 'da', goal: 'Lehre' });
});

test('two windows and the worker write at once: everything is there, and every stamp is different', async () => {
  const memories = [freshMemory('together'), freshMemory('together'), freshMemory('together')] as const;
  const id = await remember(memories[0], veit);
  await Promise.all(
    Array.from({ length: 30 }, (_, turn) => {
      const memory = memories[turn % 3] ?? memories[0];
      return turn % 2
        ? log(memory, { contact: id, kind: 'wrote', at: noon - turn * day }, `entry-${turn}`)
        : changePerson(memory, id, { tags: { [`tag-${turn}`]: true } });
    }),
  );
  const person = await personOf(memories[1], id);
  expect(person?.history.interactions).toHaveLength(15);
  expect(person?.card.tags).toHaveLength(15);
  const [contact] = person?.history.contacts ?? [];
  const stamps = [
    ...Object.values(contact?.stamps ?? {}),
    ...(person?.history.interactions ?? []).map((one) => one.born),
  ];
  expect(new Set(stamps).size).toBe(30);
  expect(person?.card.last).toBe(noon - day);
});

test('a clock that is set back by a year loses no edit', async () => {
  const memory = freshMemory();
  const id = await remember(memory, veit);
  await changePerson(memory, id, { note: 'erst' });
  memory.at(noon - 365 * day);
  await changePerson(memory, id, { note: 'dann' });
  const [contact] = (await personOf(memory, id))?.history.contacts ?? [];
  expect(contact?.note).toBe('dann');
  expect((contact?.stamps?.note ?? '') > (contact?.born ?? '~')).toBe(true);
});
