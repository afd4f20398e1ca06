// npm run lint:addon: what Mozilla's own linter says of the Firefox build. Errors fail, and so does every warning
// that docs/security.md does not explain. The linter has a lockfile of its own and is installed when it is first run.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stop } from './bootstrap.mjs';

const home = join(root, 'scripts', 'addon-linter');
const source = join(root, 'dist', 'firefox');
if (!existsSync(source)) stop('There is no build yet: npm run build:firefox');
if (!existsSync(join(home, 'node_modules', '.package-lock.json'))) {
  console.error('Installing web-ext from its lockfile (about a minute) …');
  const npm = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: home,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) stop('npm ci failed; its own words stand above. Is this machine online?');
}
const program = join(home, 'node_modules', 'web-ext', 'bin', 'web-ext.js');
const run = spawnSync(process.execPath, [program, 'lint', '--source-dir', source, '--output', 'json'], {
  encoding: 'utf8',
  env: { ...process.env, NO_UPDATE_NOTIFIER: '1' },
});
if (!run.stdout.trimStart().startsWith('{')) stop(`web-ext lint did not answer:\n${run.stdout}${run.stderr}`);
const { errors, warnings, notices } = JSON.parse(run.stdout);
const explained = readFileSync(join(root, 'docs', 'security.md'), 'utf8');
const unexplained = warnings.filter(({ code, message }) => !explained.includes(`\`${code}\`: ${message}`));
for (const { code, message, file, line } of [...errors, ...unexplained, ...notices])
  console.log(`${code} ${file ?? ''}:${line ?? ''} ${message}`);
console.log(
  `web-ext: ${errors.length} errors, ${warnings.length} warnings, ${unexplained.length} of them not explained in docs/security.md`,
);
process.exitCode = errors.length + unexplained.length === 0 ? 0 : 1;
