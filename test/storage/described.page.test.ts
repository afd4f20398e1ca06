import { describe, expect, test } from 'vitest';
import { undoPeople } from '../../src/storage/change-people.ts';
import { describePerson } from '../../src/storage/describe.ts';
import { join, personOf } from '../../src/storage/people.ts';
import { searchPeople } from '../../src/storage/search.ts';
import { freshMemory } from './open.ts';
import { see } from './seen-person.ts';

describe('in the user’s own words', () => {
  test('a card is described, found by its old name too, and put back', async () => {
    const memory = freshMemory();
    const id = await see(memory, 'ilse', 'Ilse Färber', { role: 'Meisterin', company: 'Nordkai' });
    const before = await personOf(memory, id);
    const undo = await describePerson(memory, id, { name: ' Ilse Yıldırım ', role: '', location: 'Husum' });
    const after = await personOf(memory, id);
    expect(after?.card).toMatchObject({ name: 'Ilse Yıldırım', headline: '', company: 'Nordkai', place: 'Husum' });
    expect(after?.history.contacts[0].facts.company?.from).toBe('linkedin');
    expect(after?.history.contacts[0].facts.location?.from).toBe('user');
    for (const query of ['yildirim', 'faerber'])
      expect((await searchPeople(memory, query, 5)).map((card) => card.id)).toEqual([id]);
    await undoPeople(memory, undo);
    expect((await personOf(memory, id))?.card).toEqual(before?.card);
  });

  test('an empty name changes nothing, the same words change nothing', async () => {
    const memory = freshMemory();
    const id = await see(memory, 'ilse', 'Ilse Färber', { role: 'Meisterin' });
    expect(await describePerson(memory, id, { name: '  ', role: 'Meisterin' })).toEqual([]);
    expect((await personOf(memory, id))?.card.name).toBe('Ilse Färber');
  });

  test('what is taken away is taken from both profiles of one person', async () => {
    const memory = freshMemory();
    const a = await see(memory, 'ilse', 'Ilse Färber', { company: 'Nordkai' });
    const b = await see(memory, 'ilse-f', 'Ilse Faerber', { company: 'Nordkai GmbH' }, 'xing');
    await join(memory, a, b);
    const undo = await describePerson(memory, b, { company: '' });
    expect((await personOf(memory, a))?.card.company).toBe('');
    await undoPeople(memory, undo);
    expect((await personOf(memory, a))?.card.company).toBe('Nordkai');
  });
});
