import { expect, test } from 'vitest';
import { fold } from '../../src/core/note/fold.ts';
import { wordsOf } from '../../src/core/note/words.ts';
import { sign, signsOf } from '../../src/core/rules/reading/features/signs.ts';

const signsOfWord = (text: string) => wordsOf(text).map(signsOf)[0] ?? 0;

test('a word has every kind that lists it, as it stands or by its beginning', () => {
  expect(signsOfWord('Rabatt')).toBe(sign.terms);
  expect(signsOfWord('Konditionen')).toBe(sign.terms);
  expect(signsOfWord('loves')).toBe(sign.adopted);
  expect(signsOfWord('schon') & (sign.others | sign.adopted | sign.faint)).toBe(
    sign.others | sign.adopted | sign.faint,
  );
  expect(signsOfWord('unsere') & (sign.others | sign.owner | sign.wares)).toBe(sign.others | sign.owner | sign.wares);
  expect(signsOfWord('Dachstuhl')).toBe(0);
  expect(signsOfWord(`kondition${'ab'.repeat(20)}`)).toBe(0);
});

test.each([
  ['heyyy', 'hey'],
  ['HEYYY', 'hey'],
  ['Schifffahrt', 'schifahrt'],
  ['2000', '2000'],
  ['a1', 'a1'],
  ['Größe', 'grosse'],
  ['don’t', 'dont'],
  ['Gro\u200bße', 'grosse'],
  ['aab', 'aab'],
  ['', ''],
])('%s is compared as %s', (written, folded) => {
  expect(fold(written)).toBe(folded);
});
