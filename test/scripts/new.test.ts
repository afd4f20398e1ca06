import { spawn } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url));
/** What a stranger's clone would not hold, and what is too large to carry along. */
const left = /(?:^|\/)node_modules(?:\/|$)|^(?:dist|tour|\.git|\.cache|docs\/screenshots)(?:\/|$)|\.json\.br$/;
let copy: string;

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'vitamin-b-new-'));
  cpSync(root, copy, { recursive: true, preserveTimestamps: true, filter: (path) => !left.test(relative(root, path)) });
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterAll(() => rmSync(copy, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 }));

/** Without holding up the test runner's own thread, which must answer within a minute. */
function run(...command: string[]): Promise<{ status: number | null; said: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, command, {
      cwd: copy,
      env: { ...process.env, NO_COLOR: '1', FORCE_COLOR: '0' },
    });
    let said = '';
    for (const stream of [child.stdout, child.stderr])
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    child.on('error', reject);
    child.on('close', (status) => resolve({ status, said }));
  });
}
const bin = (path: string) => join('node_modules', path);

describe('what cannot be made is refused, and nothing is changed', () => {
  test.each([
    ['rule', 'Off Topic', 'small letters'],
    ['rule', 'default', 'word of the programming language'],
    ['rule', '../../etc', 'small letters'],
    ['rule', 'ask', 'something already'],
    ['hook', 'post', 'something already'],
    ['hook', '9-lives', 'small letters'],
    ['language', 'french', 'language code'],
    ['language', 'de', 'something already'],
    ['site', 'linkedin', 'something already'],
    ['site', '-', 'small letters'],
    ['thing', 'x', 'Usage'],
    ['rule', '', 'small letters'],
  ])('new:%s %s', async (kind, name, why) => {
    const before = readFileSync(join(copy, 'src/core/rules/index.ts'), 'utf8');
    const { status, said } = await run('scripts/new.mjs', kind, name);
    expect(status).toBe(2);
    expect(said).toContain(why);
    expect(readFileSync(join(copy, 'src/core/rules/index.ts'), 'utf8')).toBe(before);
  });
});

// Compiles the project and starts a second test run: half a minute, and far more on a busy machine.
test('one of each: it compiles, lints, and its tests pass with those of its shelf', { timeout: 300_000 }, async () => {
  for (const [kind, name] of [
    ['rule', 'off-topic'],
    ['hook', 'handwork'],
    ['language', 'xx'],
    ['site', 'meetup-two'],
  ] as const) {
    const { status, said } = await run('scripts/new.mjs', kind, name);
    expect(status, said).toBe(0);
    expect(said).toContain('Next:');
    expect((await run('scripts/new.mjs', kind, name)).status, `${kind} twice`).toBe(2);
  }
  for (const project of ['src/core', '.']) {
    const { status, said } = await run(bin('typescript/bin/tsc'), '-p', project);
    expect(status, said).toBe(0);
  }
  const linted = await run(
    bin('@biomejs/biome/bin/biome'),
    'check',
    'src',
    'test/rules',
    'test/openers',
    'test/sites',
    'test/lexicons',
  );
  expect(linted.status, linted.said).toBe(0);
  const files = [
    'test/rules/off-topic.test.ts',
    'test/rules/words.test.ts',
    'test/rules/examples.test.ts',
    'test/rules/rules-page.test.ts',
    'test/openers/handwork.test.ts',
    'test/openers/hooks.test.ts',
    'test/lexicons/xx.test.ts',
    'test/sites/meetup-two.page.test.ts',
    'test/layers.test.ts',
  ];
  const projects = ['--config', 'test/vitest.config.ts', '--project', 'unit', '--project', 'page'];
  const tested = await run(bin('vitest/vitest.mjs'), 'run', ...projects, ...files);
  expect(tested.status, tested.said).toBe(0);
  expect(tested.said).toMatch(new RegExp(`Test Files\\D+${files.length} passed`));
});
