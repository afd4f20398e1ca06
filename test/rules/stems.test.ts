import { readdirSync, readFileSync } from 'node:fs';
import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { expect, test } from 'vitest';
import { joinUmlauts } from '../../src/core/note/fold.ts';
import { stem } from '../../src/core/note/stem.ts';
import { wordsOf } from '../../src/core/note/words.ts';

const folder = new URL('../notes/', import.meta.url);
const text = readdirSync(folder)
  .filter((name) => name.endsWith('.jsonl'))
  .map((name) => readFileSync(new URL(name, folder), 'utf8'))
  .join('\n');
const words = new Set(wordsOf(text).map(({ folded }) => folded));

test('a word that is not given to the stemmer has nothing to take off', () => {
  expect(words.size).toBeGreaterThan(10_000);
  const differing = [...words].filter(
    (word) =>
      word.length > 2 &&
      word.length <= 40 &&
      (stem(word, 'en') !== english(word) || stem(word, 'de') !== german(joinUmlauts(word))),
  );
  expect(differing).toEqual([]);
});
