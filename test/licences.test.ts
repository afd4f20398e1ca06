import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { allowed, licencesPage, licencesText, lockedPackages } from '../scripts/licences.mjs';

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8');

test('every package has a licence that may be used here', () => {
  const others = lockedPackages().filter(({ licence }) => !allowed.includes(licence));
  expect(others.map(({ name, licence }) => `${name}: ${licence}`)).toEqual([]);
});

test('docs/licences.md and public/licences.txt are current: `npm run docs:licences`', () => {
  expect(read('../docs/licences.md')).toBe(licencesPage());
  expect(read('../public/licences.txt')).toBe(licencesText());
});
