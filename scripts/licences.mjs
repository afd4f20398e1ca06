// npm run docs:licences: writes docs/licences.md (what the build is made of) and public/licences.txt (the words
// that the licences of bundled packages want to travel with it).
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';

/** Licences that a package may have: they allow use in an MIT-licensed program and ask for no source of ours. */
export const allowed = [
  // Of browsers' data behind a test's build, which names its source; nothing of it is in what is shipped.
  'CC-BY-4.0',
  '0BSD',
  'Apache-2.0',
  'BlueOak-1.0.0',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'CC0-1.0',
  'ISC',
  'MIT',
  'MIT OR Apache-2.0',
  'MPL-2.0',
];

/** Part of the build though they are no run-time dependency of its code: icons are inlined one by one. */
const inlined = ['lucide'];

const readJson = (path) => JSON.parse(readFileSync(join(root, path), 'utf8'));

/** Every package of the lockfile as { path, name, version, licence }. */
export function lockedPackages() {
  return Object.entries(readJson('package-lock.json').packages)
    .filter(([path]) => path !== '')
    .map(([path, { version, license, dependencies }]) => ({
      path,
      name: path.replace(/^.*node_modules\//, ''),
      version,
      licence: license ?? 'unknown',
      needs: Object.keys(dependencies ?? {}),
    }));
}

/** Packages of which something may be in the build: the run-time dependencies and what they need. */
export function bundledPackages() {
  const all = lockedPackages();
  const at = (path) => all.find((each) => each.path === path);
  const found = new Map();
  const visit = (name, from) => {
    // The nearest copy counts, as Node looks it up.
    for (let folder = from; ; folder = folder.replace(/(?:^|\/)node_modules\/(?:@[^/]+\/)?[^/]+$/, '')) {
      const hit = at(`${folder === '' ? '' : `${folder}/`}node_modules/${name}`);
      if (hit) {
        if (found.has(hit.path)) return;
        found.set(hit.path, hit);
        for (const next of hit.needs) visit(next, hit.path);
        return;
      }
      if (folder === '') return;
    }
  };
  for (const name of [...Object.keys(readJson('package.json').dependencies), ...inlined]) visit(name, '');
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/**
 * What travels for a package under the Mozilla licence: its section 3.2 wants those who get a built program told where
 * the source is, and its notice names the text by address (sixteen kilobytes that nobody reads twice).
 */
const mozilla = (
  source,
) => `The source code of this package, used unchanged, is subject to the terms of the Mozilla Public
License, v. 2.0. You can obtain a copy of the licence at https://mozilla.org/MPL/2.0/, and the source code at
${source}`;

function textOf({ path, name, licence }) {
  const folder = join(root, path);
  if (licence === 'MPL-2.0') {
    const { repository } = readJson(`${path}/package.json`);
    return mozilla((repository.url ?? repository).replace(/^git\+|\.git$/g, ''));
  }
  const file = readdirSync(folder).find((entry) => /^licen[cs]e/i.test(entry));
  if (file === undefined || !existsSync(folder)) throw new Error(`${name} brings no licence text`);
  return readFileSync(join(folder, file), 'utf8').replace(/\r\n/g, '\n').trim();
}

/** docs/licences.md. */
export function licencesPage() {
  const others = lockedPackages().filter(({ path }) => !bundledPackages().some((each) => each.path === path));
  const counts = new Map();
  for (const { licence } of others) counts.set(licence, (counts.get(licence) ?? 0) + 1);
  return [
    '<!-- Written by `npm run docs:licences`. -->',
    '',
    '# Licences',
    '',
    'Vitamin B is under the [MIT licence](../LICENSE). Its build contains parts of these packages; their texts travel',
    'with it as `licences.txt`:',
    '',
    '| Package | Version | Licence |',
    '| --- | --- | --- |',
    ...bundledPackages().map(({ name, version, licence }) => `| ${name} | ${version} | ${licence} |`),
    '',
    `${others.length} more packages build and test it and are in no build: ${[...counts]
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([licence, count]) => `${licence} ${count}`)
      .join(', ')}.`,
    '',
  ].join('\n');
}

/** public/licences.txt: texts that several packages share stand once. */
export function licencesText() {
  const byText = new Map();
  for (const one of bundledPackages()) {
    const text = textOf(one);
    byText.set(text, [...(byText.get(text) ?? []), `${one.name} ${one.version} (${one.licence})`]);
  }
  const parts = [...byText].map(([text, names]) => `${names.join('\n')}\n\n${text}\n`);
  return `Vitamin B contains parts of the packages below.\n\n${parts.join(`\n${'-'.repeat(72)}\n\n`)}`;
}

if (process.argv[1]?.endsWith('licences.mjs')) {
  writeFileSync(join(root, 'docs', 'licences.md'), licencesPage());
  writeFileSync(join(root, 'public', 'licences.txt'), licencesText());
}
