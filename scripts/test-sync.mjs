// npm run test:sync [rounds]: two browsers with the built extension, two folders, and Debian's syncthing between
// them, all of it killed at random. Needs `syncthing` (Debian, Ubuntu: sudo apt-get install syncthing).
import { spawnSync } from 'node:child_process';
import { root, stop } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { ensureChromium } from './chromium.mjs';

if (spawnSync('syncthing', ['--version']).status !== 0)
  stop('There is no syncthing here. Debian, Ubuntu: sudo apt-get install syncthing');
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
      SYNC_ROUNDS: process.argv[2] ?? '200',
      SYNC_ENGINE: 'syncthing',
      CHROMIUM_PATH: await ensureChromium(),
    },
  },
);
process.exitCode = status ?? 1;
