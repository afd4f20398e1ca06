import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('every promise has a test, and every test that is named exists', () => {
  const rows = [...read('docs/promises.md').matchAll(/^\| (\d?)[^|]*\| ([^|]+) \| `([^`]+)` \|$/gm)];
  const promised = rows.map(([, number]) => number).filter((number) => number !== '');
  expect(promised).toEqual(['1', '2', '3', '4', '5', '6', '7', '8', '9']);
  const missing = rows.filter(([, , title = '', file = '']) => !read(file).includes(title.trim()));
  expect(missing.map(([row]) => row)).toEqual([]);
});

test('what a page is told holds no memory of any person', () => {
  const contract = read('src/messaging/contract.ts');
  const settings = /export interface PageSettings \{([\s\S]*?)\n\}/.exec(contract)?.[1] ?? '';
  const fields = [...settings.matchAll(/^ {2}readonly (\w+)\??:/gm)].map(([, name]) => name);
  // A new field here is a decision: does it say anything about what is remembered of somebody?
  expect(fields.sort()).toMatchInlineSnapshot(`
    [
      "habit",
      "inPage",
      "interfaceLanguage",
      "notesPerMonth",
      "notesUsed",
      "words",
    ]
  `);
});

test('the interface knows no scores, stages or shouting', () => {
  const folder = 'src/ui/locales';
  const files = ['de', 'en'].flatMap((language) =>
    readdirSync(join(root, folder, language)).map((name) => join(folder, language, name)),
  );
  expect(files.length).toBeGreaterThan(10);
  const words =
    /\bCRM\b|\bLeads?\b(?!:)|\bscore|\bPipeline\b|\bPunkte(?:stand|zahl)\b|\bStreak|[\p{L}\p{N}]!['’"`“ ]/iu;
  const said = files.flatMap((file) =>
    read(file)
      .split('\n')
      .filter((line) => !/^\s*(?:\/\/|\*|\/\*|import )/.test(line) && words.test(line))
      .map((line) => `${file}: ${line.trim()}`),
  );
  expect(said).toEqual([]);
});
