import { expect, test } from 'vitest';
import { addressFor } from '../../src/core/openers/reading/address.ts';

const recipient = { name: 'Henrike Vossbeck', headline: 'Leiterin Instandhaltung' };
const address = (draft: string) => addressFor({ network: 'xing', recipient, draft }, 'de');

test.each([
  ['Hallo Henrike, tolles Profil! Lass uns vernetzen.', 'du'],
  ['Hi Henrike', 'du'],
  ['Moin Henrike, magst mal erzählen?', 'du'],
  ['Hallo Henrike, darf ich Sie etwas fragen?', 'Sie'],
  ['Hallo Henrike Vossbeck, schöne Grüße', 'Sie'],
  ['Hallo Frau Vossbeck', 'Sie'],
  ['', 'Sie'],
])('%s → %s', (draft, expected) => {
  expect(address(draft)).toBe(expected);
});
