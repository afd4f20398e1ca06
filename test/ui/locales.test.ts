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

const source = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !/locales[\\/](de|en)[\\/]/.test(name))
  .map((name) => readFileSync(join(src, name), 'utf8'))
  .join('\n');

test.each(names)('%s says the same things in German and in English', (name) => {
  const german = pathsOf(named('de', name)?.words).map((path) => path.join('.'));
  const english = pathsOf(named('en', name)?.words).map((path) => path.join('.'));
  expect(german.length).toBeGreaterThan(0);
  expect(german.sort()).toEqual(english.sort());
});

test.each(names)('%s has no word that nobody says', (name) => {
  // A word is said by its name (`.later`, `later }`) or, in a table by id, through a value (`.rules[id]`).
  const code = source.replace(/^\s+readonly .*$/gm, '');
  const spoken = (key: string) => new RegExp(`\\.${key}\\b|[{,]\\s*${key}\\s*[,:}]|'${key}'`).test(code);
  const byValue = (key: string) => new RegExp(`\\b${key}\\b(?:\\.\\w+)?\\[|\\b${key}:\\s*\\w+\\s*[,}]`).test(code);
  const unused = pathsOf(named('en', name)?.words).filter((path) => {
    if (path.length === 0) return false;
    const key = path[path.length - 1] ?? '';
    const above = path.slice(0, -1);
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
