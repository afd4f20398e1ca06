// What every command needs before it can start: a Node that is new enough, and the packages of the
// lockfile. Imports nothing but Node, because it runs on a clean clone.
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

/** Says why and ends with code 2: something is missing that this program cannot bring by itself. */
export function stop(message) {
  console.error(`\n${message}\n`);
  process.exit(2);
}

function nodeIsTooOld() {
  const [major, minor] = process.versions.node.split('.').map(Number);
  return major < 20 || (major === 20 && minor < 19);
}

/**
 * Whether node_modules holds what the lockfile says: the same versions and hashes. Packages for other platforms may be
 * missing. Times of files say nothing: git sets them anew with every checkout.
 */
function packagesAreCurrent() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  if (!existsSync(installed)) return false;
  const have = JSON.parse(readFileSync(installed, 'utf8')).packages;
  const want = JSON.parse(readFileSync(join(root, 'package-lock.json'), 'utf8')).packages;
  return Object.entries(want).every(([path, { version, integrity, optional }]) => {
    const there = have[path];
    if (there === undefined) return path === '' || optional === true;
    return there.version === version && there.integrity === integrity;
  });
}

/**
 * Installs the lockfile's packages when others are there, or none.
 * Output goes to stderr, so that commands with machine-readable output stay clean.
 */
export function ensurePackages() {
  if (nodeIsTooOld()) {
    const { engines } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
    stop(`Vitamin B needs Node ${engines.node}; this is ${process.version}. Get a newer one from https://nodejs.org/`);
  }
  if (packagesAreCurrent()) return;
  console.error('Installing packages from the lockfile (about half a minute) …');
  const started = Date.now();
  const npm = spawnSync('npm', ['ci', '--no-progress', '--loglevel=error'], {
    cwd: root,
    stdio: ['ignore', 2, 2],
    shell: process.platform === 'win32',
  });
  if (npm.status !== 0) stop('npm ci failed; its own words stand above. Is this machine online?');
  console.error(`Packages installed in ${Math.round((Date.now() - started) / 1000)} s.`);
}
