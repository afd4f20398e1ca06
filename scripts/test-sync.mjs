// npm run test:sync -- [rounds] [--engine webdav]: two browsers with the built extension, two folders, and what carries
// between them, all of it killed at random: Debian's syncthing, or a share of Debian's Apache that rclone mounts twice.
// Needs `syncthing`, or `apache2`, `rclone` and `fuse3` and the right to mount (as root).
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { root, stop } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { ensureChromium } from './chromium.mjs';

const given = process.argv.slice(2);
const at = given.indexOf('--engine');
const engine = at < 0 ? 'syncthing' : given[at + 1];
const rounds = given.find((one) => /^\d+$/.test(one)) ?? '200';
const has = (program, ask = '--version') => spawnSync(program, [ask]).status === 0;
if (engine === 'syncthing') {
  if (!has('syncthing')) stop('There is no syncthing here. Debian, Ubuntu: sudo apt-get install syncthing');
} else if (engine === 'webdav') {
  if (!existsSync('/usr/lib/apache2/modules/mod_dav_fs.so') || !has('rclone', 'version') || !has('fusermount3'))
    stop(
      'This takes Apache, rclone and FUSE. Debian, Ubuntu: sudo apt-get install --no-install-recommends apache2 rclone fuse3',
    );
  if (process.getuid() !== 0 || !existsSync('/dev/fuse'))
    stop('Only root can mount a share here, and only where there is a /dev/fuse.');
} else stop(`There is no engine "${engine}": syncthing (usual) or webdav.`);
await buildFor('chrome');
const { status } = spawnSync(
  process.execPath,
  [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--config',
    'test/vitest.config.ts',
    '--project',
    'e2e',
    '--retry',
    '0',
    'sync.e2e',
  ],
  {
    cwd: root,
    stdio: 'inherit',
    env: {
      ...process.env,
      SYNC_ROUNDS: rounds,
      SYNC_ENGINE: engine,
      CHROMIUM_PATH: await ensureChromium(),
    },
  },
);
process.exitCode = status ?? 1;
