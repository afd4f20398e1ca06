// Finding a browser, or getting one from Debian's packages. Imports nothing but Node.
import { spawnSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

function executable(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The first of `names` on the PATH, or the first of `places` that can be run; null when there is none. */
export function findBrowser(names, places) {
  for (const name of names) {
    for (const folder of (process.env.PATH ?? '').split(delimiter)) {
      const path = join(folder, name);
      if (folder !== '' && executable(path)) return path;
    }
  }
  return places.find((place) => place !== undefined && executable(place)) ?? null;
}

/** Whether this process may install Debian packages: root, with apt-get. */
export function canInstall() {
  return process.platform === 'linux' && process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
}

/** Installs Debian packages with the progress on stderr; true when that worked. */
export function install(packages) {
  console.error(`Installing ${packages.join(', ')} from Debian's packages (about a minute) …`);
  const started = Date.now();
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const run = (args) => spawnSync('apt-get', args, { stdio: ['ignore', 'ignore', 'inherit'], env }).status === 0;
  const done = run(['update']) && run(['install', '-y', '--no-install-recommends', ...packages]);
  const seconds = Math.round((Date.now() - started) / 1000);
  console.error(done ? `Installed in ${seconds} s.` : `apt-get failed after ${seconds} s; its own words stand above.`);
  return done;
}
