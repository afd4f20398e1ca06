// npm test: installs what is missing, builds, checks, runs every suite, and ends with one plain line of counts.
// A check that is no test suite (a build, the types, the lint) counts as one test.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root } from './bootstrap.mjs';
import { readReport } from './test-report.mjs';

const only = process.argv.slice(2);
const reports = join(root, '.cache', 'test-reports');
const total = { passed: 0, failed: 0, skipped: 0 };
/** What failed, a line each, said again at the end. */
const wrong = [];

ensurePackages();
rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });

const { ensureChromium } = await import('./chromium.mjs');
const { ensureFirefox } = await import('./firefox.mjs');

/** Runs a program with its output shown; resolves to its exit code. */
function run(command, args, env = {}) {
  return new Promise((resolve) => {
    const child = spawn(command, args, {
      cwd: root,
      stdio: ['ignore', 'inherit', 'inherit'],
      env: { ...process.env, ...env },
      shell: process.platform === 'win32',
    });
    child.on('error', () => resolve(127));
    child.on('close', (code) => resolve(code ?? 1));
  });
}

async function timed(title, work) {
  console.log(`\n── ${title}`);
  const started = Date.now();
  const counts = await work();
  total.passed += counts.passed;
  total.failed += counts.failed;
  total.skipped += counts.skipped;
  wrong.push(...counts.wrong.map((line) => `${title}: ${line}`));
  const seconds = ((Date.now() - started) / 1000).toFixed(1);
  console.log(`── ${title}: ${counts.failed === 0 ? 'passed' : 'FAILED'} in ${seconds} s`);
}

const check = (title, command, args, env) =>
  timed(title, async () => {
    const ok = (await run(command, args, env)) === 0;
    return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0, wrong: ok ? [] : ['failed'] };
  });

/** Some vitest projects; their own counts are read from their report, and a run without a report has failed. */
const suite = (title, projects, env = {}) =>
  timed(title, async () => {
    const report = join(reports, `${projects.join('-')}.json`);
    const vitest = ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts'];
    const named = projects.flatMap((project) => ['--project', project]);
    const reporters = ['--reporter', 'default', '--reporter', 'json', `--outputFile.json=${report}`];
    return readReport(report, await run(process.execPath, [...vitest, ...named, ...reporters], env));
  });

const node = process.execPath;
const wanted = (name) => only.length === 0 || only.includes(name);

const chromium = await ensureChromium();
const firefox = await ensureFirefox({ optional: true });
if (!firefox)
  console.log(
    'Firefox is not here and cannot be installed by this user: its tests are skipped. Install Firefox, or set FIREFOX_PATH.',
  );
const browsers = { CHROMIUM_PATH: chromium, ...(firefox ? { FIREFOX_PATH: firefox } : {}) };

if (wanted('build')) {
  await check('Build for Chrome', node, ['scripts/build.mjs', 'chrome']);
  await check('Build for Firefox', node, ['scripts/build.mjs', 'firefox']);
}
if (wanted('types')) await check('Types, layer by layer', 'npm', ['run', '--silent', 'typecheck']);
if (wanted('lint')) await check('Lint and format', node, ['node_modules/@biomejs/biome/bin/biome', 'check', '.']);
const quick = ['unit', 'page'].filter(wanted);
if (quick.length > 0) await suite('Logic, pages and storage (Node, simulated DOM and database)', quick, browsers);
if (wanted('browser')) await suite('Storage in a real browser', ['browser'], browsers);
if (wanted('e2e')) await suite('The built extension in real browsers', ['e2e'], browsers);

if (wrong.length > 0) console.log(`\nWhat failed:\n${wrong.map((line) => `  ${line}`).join('\n')}`);
console.log(`\n${total.passed} passed, ${total.failed} failed, ${total.skipped} skipped`);
process.exitCode = total.failed === 0 ? 0 : 1;
