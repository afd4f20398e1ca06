import { expect, test } from 'vitest';
import { fieldOf } from '../../src/core/relationship/field.ts';

test.each([
  ['Senior Software Engineer bei Nordkai', 'software'],
  ['Prüfingenieur', 'engineering'],
  ['Leiterin Vertrieb, Brauerei Halbmond', 'sales'],
  ['Regulatory lead, Medizintechnik Turmalin', 'health'],
  ['Ärztin in Weiterbildung', 'health'],
  ['HR Business Partner', 'people'],
  ['Gründerin', 'founding'],
  ['Lehrlingswart', 'education'],
])('%s works in %s', (text, field) => expect(fieldOf(text)).toBe(field));

test.each([['Hrabal Sohn'], ['Mitarbeiterin'], [''], ['UXO']])('%s says nothing of a field', (text) =>
  expect(fieldOf(text)).toBeNull(),
);
