import { expect, test } from 'vitest';
import { initialsOf } from '../../src/ui/parts/avatar.tsx';

test.each([
  ['Ayşe Öztürk-Großmann', 'AÖ'],
  ['Dr. Anna Lena Berg', 'AB'],
  ['Cher', 'C'],
  ['🚀 Rhys Vaughan', 'RV'],
  ['', ''],
])('%s has the initials %s', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
