import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../../src', import.meta.url));
const tables = import.meta.glob<Record<string, unknown>>('../../src/ui/locales/{de,en}/*.ts', { eager: true });

/** "de/popup" → its words. */
const words = Object.entries(tables).map(([path, module]) => {
  const [, language = '', name = ''] = /locales\/(\w+)\/([\w-]+)\.ts$/.exec(path) ?? [];
  return { language, name, words: Object.values(module)[0] };
});
const named = (language: string, name: string) => words.find((one) => one.language === language && one.name === name);
const names = [...new Set(words.map(({ name }) => name))];

/** Every key with the keys above it, the innermost last. Lists count as one value. */
function pathsOf(value: unknown, above: readonly string[] = []): readonly (readonly string[])[] {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return [above];
  return Object.entries(value).flatMap(([key, inner]) => pathsOf(inner, [...above, key]));
}

/** Every text, and what functions of words answer to sample values. */
function textsOf(value: unknown): readonly string[] {
  if (typeof value === 'string') return [value];
  if (typeof value === 'function') {
    try {
      return textsOf(value('1', '2', '3'));
    } catch {
      return [];
    }
  }
  return value !== null && typeof value === 'object' ? Object.values(value).flatMap(textsOf) : [];
}

/** Code that a word could be said in, without the lines that only declare one. */
const sources = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/locales[\\/](de|en)[\\/]/.test(name))
  .map((name) => readFileSync(join(src, name), 'utf8').replace(/^\s+readonly .*$/gm, ''));

/** Only where a table is named can its words be said: "later" in the popup's table is not said by the side panel's. */
function codeThatNames(table: string): string {
  const [first = '', ...others] = (table.startsWith('data-') ? 'data' : table).split('-');
  const camel = [first, ...others.map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('');
  // What leaves the extension as a file is worded in storage; what goes wrong there is said by its name;
  // the panel gets its words by message, within its state.
  const handed =
    {
      data: '|\\b(?:Holdings|Page|Calendar)Words\\b',
      trouble: '|\\bMemoryError\\b',
      panel: '|\\./(?:view|say|panel-state|use-counts|use-drawn)\\.ts',
    }[camel] ?? '';
  const pattern = `\\b(?:${camel}|${camel.charAt(0).toUpperCase()}${camel.slice(1)})Words\\b|\\bWordTable\\b${handed}`;
  return sources.filter((code) => new RegExp(pattern).test(code)).join('\n');
}

test.each(names)('%s says the same things in German and in English', (name) => {
  const german = pathsOf(named('de', name)?.words).map((path) => path.join('.'));
  const english = pathsOf(named('en', name)?.words).map((path) => path.join('.'));
  expect(german.length).toBeGreaterThan(0);
  expect(german.sort()).toEqual(english.sort());
});

test.each(names)('%s has no word that nobody says', (name) => {
  // A word is said by its name (`.later`, `later }`) or, in a table by id, through a value (`.rules[id]`).
  const code = codeThatNames(name);
  const spoken = (key: string) => new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]|'${key}'`).test(code);
  const byValue = (key: string) => new RegExp(`\\b${key}\\b(?:\\.\\w+)?\\[|\\b${key}:\\s*\\w+\\s*[,}]`).test(code);
  const unused = pathsOf(named('en', name)?.words).filter((path) => {
    if (path.length === 0) return false;
    // A plural is said by `format.plural`, whole.
    const said = path.filter((key) => key !== 'one' && key !== 'other');
    const key = said[said.length - 1] ?? '';
    const above = said.slice(0, -1);
    return !spoken(key) && !above.some(byValue);
  });
  expect(unused.map((path) => path.join('.'))).toEqual([]);
});

test('no word is empty, shouts, or speaks of people as leads', () => {
  const wrong = words.flatMap(({ language, name, words: said }) =>
    textsOf(said)
      .filter((text) => text.trim() === '' || /!|\bCRM\b|\bleads?\b|\bpipeline\b/i.test(text))
      .map((text) => `${language}/${name}: ${text}`),
  );
  expect(wrong).toEqual([]);
});
