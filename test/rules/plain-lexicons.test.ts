import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { plainList } from '../../scripts/plain-lexicons.ts';
import { lexiconSources } from '../../src/core/lexicons/index.ts';
import { Lexicon } from '../../src/core/lexicons/lexicon.ts';
import { fold } from '../../src/core/note/fold.ts';
import { wordsOf } from '../../src/core/note/words.ts';

const notes = readdirSync(new URL('../notes/', import.meta.url))
  .filter((name) => name.endsWith('.notes.jsonl'))
  .flatMap((name) =>
    readFileSync(new URL(`../notes/${name}`, import.meta.url), 'utf8')
      .trim()
      .split('\n'),
  )
  .map((line) => (JSON.parse(line) as { note: string }).note);

test.each(['de', 'en'] as const)('the build’s word lists say what the written ones say: %s', (language) => {
  const written = lexiconSources[language];
  const lists = Object.entries(written.words);
  const words = Object.fromEntries(lists.map(([topic, list]) => [topic, plainList(list, language)]));
  const [before, after] = [new Lexicon(written), new Lexicon({ language, words })];
  const entries = [...lists.map(([, list]) => list), ...Object.values(words)].join(' ').split(/[\s_|=*]+/);
  for (const word of new Set(entries.map(fold))) expect(after.look(word), word).toEqual(before.look(word));
  expect(notes.length).toBeGreaterThan(1000);
  const read = (lexicon: Lexicon, note: string) => {
    // A spelling keeps what the one lexicon of its language knows; here are two of each.
    const words = wordsOf(note).map((word) => ({
      ...word,
      spelling: { ...word.spelling, known: { de: null, en: null } },
    }));
    const { marks, phrases, known } = lexicon.read(words);
    return { marks, phrases, stems: known.map(({ stem }) => stem) };
  };
  for (const note of notes) expect(read(after, note), note).toEqual(read(before, note));
});
