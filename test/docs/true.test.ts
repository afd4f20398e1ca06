import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { rules } from '../../src/core/rules/index.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const pages = [
  ...readdirSync(root).filter((name) => name.endsWith('.md')),
  ...readdirSync(join(root, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
  ...readdirSync(join(root, '.github'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:md|ya?ml)$/.test(name))
    .map((name) => join('.github', name)),
];
const manifest = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly engines: { readonly node: string };
};

test('every command that a page names exists', () => {
  const unknown = pages.flatMap((page) =>
    [...read(page).matchAll(/\bnpm (?:run (?:-s |--silent )?)?([a-z][a-z:-]*)/g)]
      .map(([, name = '']) => name)
      .filter((name) => !['run', 'ci', 'install', 'i'].includes(name) && !name.endsWith(':'))
      .filter((name) => manifest.scripts[name] === undefined)
      .map((name) => `${page}: npm run ${name}`),
  );
  expect(unknown).toEqual([]);
});

test('every file that a page links to or names is there', () => {
  const missing = pages.flatMap((page) => {
    const text = read(page);
    const links = [...text.matchAll(/\]\((?!https?:|mailto:|#)([^)#\s]+)/g)].map(([, path = '']) =>
      relative(root, join(root, dirname(page), path)),
    );
    const named = [...text.matchAll(/`((?:src|test|scripts|docs|public)\/[\w./-]+)`/g)].map(([, path = '']) => path);
    return [...links, ...named]
      .filter((path) => !/[<>{}*]|\.\.\./.test(path) && !/^docs\/(?:screenshots\/all|store\/pictures)/.test(path))
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${page}: ${path}`);
  });
  expect(missing).toEqual([]);
});

test('the README counts right', () => {
  const text = read('README.md');
  const numbers =
    'Ten Eleven Twelve Thirteen Fourteen Fifteen Sixteen Seventeen Eighteen Nineteen Twenty Twenty-one Twenty-two'.split(
      ' ',
    );
  const [, counted = ''] = /(\S+) rules in German and English/.exec(text) ?? [];
  expect(numbers.indexOf(counted) + 10, `“${counted} rules”`).toBe(rules.length);
  const node = manifest.engines.node.replace('>=', '');
  expect(text).toContain(`Node](https://nodejs.org/) ${node}`);
  const promises = [...read('docs/promises.md').matchAll(/^\| (\d)\. /gm)].length;
  expect(promises).toBe(9);
});

test('what starts every program is the version of package.json, and the changelog knows it', () => {
  const { version } = JSON.parse(read('package.json')) as { version: string };
  expect(JSON.parse(read('package-lock.json'))).toMatchObject({ version });
  expect(read('docs/changelog.md')).toMatch(new RegExp(`^## ${version.replaceAll('.', '\\.')}(?: |$)`, 'm'));
});

test('no file is longer than three hundred lines, but those that are lists', () => {
  // Lists: words, styles, replicas, one measure a line. Nothing in them depends on what stands far away.
  const lists = [
    /\.css$/,
    /^src\/ui\/locales\//,
    /^test\/pages\/strings\.ts$/,
    /^src\/core\/lexicons\//,
    /^src\/core\/openers\/questions\//,
    /^src\/core\/rules\/reading\/(?:features|weights)\.ts$/,
    /^test\/e2e\/[\w-]+\.e2e\.test\.ts$/,
  ];
  const folders = ['src', 'scripts', 'test'];
  const files = folders.flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((name) => /\.(?:tsx?|m[jt]s|css)$/.test(name) && !name.includes('node_modules'))
      .map((name) => join(folder, name)),
  );
  expect(files.length).toBeGreaterThan(500);
  const long = files
    .filter((file) => !lists.some((list) => list.test(file.split('\\').join('/'))))
    .map((file) => [file, read(file).trimEnd().split('\n').length] as const)
    .filter(([, lines]) => lines > 300);
  expect(long).toEqual([]);
});

test('no folder is a drawer for everything', () => {
  const drawers = ['src', 'scripts', 'test'].flatMap((folder) =>
    readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isDirectory() && /^(?:utils?|helpers?|common|shared|misc|lib)$/.test(entry.name))
      .map((entry) => relative(root, join(entry.parentPath, entry.name)))
      .filter((path) => !path.includes('node_modules')),
  );
  expect(drawers).toEqual([]);
});

test('nothing that tells of a machine or carries a secret is in the repository', () => {
  const listed = existsSync(join(root, '.git'))
    ? execFileSync('git', ['ls-files', '-z'], { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean)
    : pages;
  const telling = listed
    .filter((file) => /\.(?:tsx?|m[jt]s|json|md|ya?ml|html|css)$/.test(file) && existsSync(join(root, file)))
    .flatMap((file) => {
      const found =
        /\/(?:home|Users|root)\/[a-z]\w+\/|-----BEGIN [A-Z ]*PRIVATE KEY|\bghp_[A-Za-z0-9]{20}|\bAKIA[0-9A-Z]{16}/.exec(
          read(file),
        );
      return found ? [`${file}: ${found[0]}`] : [];
    });
  expect(telling).toEqual([]);
});
