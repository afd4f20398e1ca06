import { expect, test } from 'vitest';
import { recipientMemory } from '../../src/core/note/recipient-memory.ts';

const person = () => ({ name: 'Ada Brook', posts: [{ text: 'Mortar and lime' }] });

test('the same person in a new object is the object that came first', () => {
  const remembered = recipientMemory();
  const first = person();
  expect(remembered(first)).toBe(first);
  expect(remembered(person())).toBe(first);
});

test('one word more on the page, and it is read anew', () => {
  const remembered = recipientMemory();
  remembered(person());
  const grown = { ...person(), skills: ['Lime'] };
  expect(remembered(grown)).toBe(grown);
  const again = person();
  expect(remembered(again)).toBe(again);
});
