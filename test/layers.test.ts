import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const src = fileURLToPath(new URL('../src', import.meta.url));

/** Who may import whom: the drawing in docs/architecture.md as data. Packages stand by their name. */
const allowed: Record<string, readonly string[]> = {
  'core/note': ['core/note', '@orama/stemmers'],
  'core/lexicons': ['core/note', 'core/lexicons', '@orama/stemmers'],
  'core/rules': ['core/note', 'core/lexicons', 'core/rules', '@orama/stemmers'],
  'core/openers': ['core/note', 'core/lexicons', 'core/openers', '@orama/stemmers'],
  'core/relationship': ['core/note', 'core/relationship'],
  sites: ['core/note', 'sites'],
  storage: ['core', 'storage', 'idb', 'valibot', 'papaparse', '@zip.js/zip.js', 'age-encryption', '@noble/curves'],
  messaging: ['core/note', 'core/openers', 'sites', 'messaging', 'platform', 'ui/locales', 'valibot'],
  platform: ['core/note', 'platform', 'webextension-polyfill'],
  ui: ['core', 'ui', 'preact', 'lucide'],
  person: ['core', 'storage', 'sites', 'ui', 'person', 'preact', 'lucide'],
};

/** Files in which something may be imported as a type only. */
const typesOnly: readonly [from: string, to: string][] = [
  ['messaging', 'sites'],
  ['messaging', 'ui/locales'],
];

const files = readdirSync(src, { recursive: true, encoding: 'utf8' })
  .filter((name) => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))
  .map((name) => join(src, name));

interface Import {
  readonly file: string;
  readonly line: number;
  readonly target: string;
  readonly typeOnly: boolean;
}

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  const pattern = /^(?:import|export)\b([^;]*?)\bfrom\s+'([^']+)'|^import\s+'([^']+)'|\bimport\(\s*'([^']+)'\s*\)/gm;
  return [...text.matchAll(pattern)].map((match) => {
    const specifier = match[2] ?? match[3] ?? match[4] ?? '';
    return {
      file: relative(src, file),
      line: text.slice(0, match.index).split('\n').length,
      target: specifier.startsWith('.') ? relative(src, resolve(dirname(file), specifier)) : specifier,
      typeOnly: /^\s*type\b/.test(match[1] ?? ''),
    };
  });
}

const within = (path: string, area: string) => path === area || path.startsWith(`${area}/`);
const areaOf = (file: string) =>
  Object.keys(allowed)
    .filter((area) => within(file, area))
    .sort((a, b) => b.length - a.length)[0];

function broken(found: Import): string | null {
  const say = (why: string) => `src/${found.file}:${found.line} imports ${found.target}: ${why}`;
  if (found.target === 'webextension-polyfill' && !within(found.file, 'platform')) return say('only src/platform may');
  if (within(found.file, 'entries')) {
    const [, own] = found.file.split('/');
    const foreign = within(found.target, 'entries') && !within(found.target, `entries/${own}`);
    return foreign ? say('entries do not import each other') : null;
  }
  if (within(found.target, 'entries')) return say('nobody imports an entry');
  const area = areaOf(found.file);
  if (area === undefined) return null;
  if (!(allowed[area] ?? []).some((to) => within(found.target, to))) return say(`${area} may not`);
  const mustBeType = typesOnly.some(([from, to]) => within(found.file, from) && within(found.target, to));
  return mustBeType && !found.typeOnly ? say('as a type only') : null;
}

test('every import stays within its layer', () => {
  const imports = files.flatMap(importsOf);
  expect(imports.length).toBeGreaterThan(5);
  expect(imports.map(broken).filter((line) => line !== null)).toEqual([]);
});
