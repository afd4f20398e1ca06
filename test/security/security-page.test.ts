import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');

test('every threat of docs/security.md has a defence, and every test that is named exists', () => {
  const page = read('docs/security.md');
  const threats = page
    .split(/^## /m)
    .slice(1)
    .filter((part) => /^\d+\. /.test(part));
  expect(threats.length).toBeGreaterThanOrEqual(6);
  for (const threat of threats) {
    const title = threat.split('\n')[0] ?? '';
    const rows = [...threat.matchAll(/^\| [^|]+ \| ([^|]+) \| `([^`]+)` \|$/gm)];
    expect(rows.length, title).toBeGreaterThan(0);
    // As a title: in a comment it would hold nothing.
    const titled = (file: string, name: string) =>
      ["'", '"', '`'].some((mark) => read(file).includes(mark + name + mark));
    const missing = rows.filter(([, name = '', file = '']) => !titled(file, name.trim()));
    expect(
      missing.map(([row]) => row),
      title,
    ).toEqual([]);
  }
});

test('install scripts stay off, and only the lockfile decides what is installed', () => {
  expect(read('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  expect(read('scripts/bootstrap.mjs')).toContain("['ci',");
  const { dependencies, devDependencies } = JSON.parse(read('package.json')) as Record<string, Record<string, string>>;
  const loose = Object.entries({ ...dependencies, ...devDependencies }).filter(
    ([name, version]) => !/^\d+\.\d+\.\d+$/.test(version) && name !== '@types/node',
  );
  expect(loose).toEqual([]);
  const locked = Object.entries(
    JSON.parse(read('package-lock.json')).packages as Record<string, { integrity?: string }>,
  );
  expect(locked.filter(([path, { integrity }]) => path !== '' && !integrity?.startsWith('sha512-'))).toEqual([]);
});

test('nothing comes in but through the borders that the page lists', () => {
  const door =
    /onMessage(?:External)?\.addListener|onConnect|Listener\(\s*'message'|\.onmessage|\.storage\.\w|clipboard\.read/;
  const doors = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.tsx?$/.test(name) && door.test(read(join('src', name))))
    .map((name) => name.replaceAll('\\', '/'));
  expect(doors.sort()).toEqual([
    'entries/overview/data/age-client.ts',
    'entries/overview/data/age.worker.ts',
    // A channel of its own to itself, to wait for a turn: nobody else holds an end of it.
    'entries/overview/data/pace.ts',
    'entries/overview/sync/sync-client.ts',
    'entries/overview/sync/sync.worker.ts',
    'platform/messages.ts',
    'storage/announce.ts',
  ]);
});
