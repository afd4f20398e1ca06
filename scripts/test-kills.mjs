// npm run test:kills [times]: kills the worker of the built extension again and again while records stream in.
import { spawnSync } from 'node:child_process';
import { root } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { ensureChromium } from './chromium.mjs';

await buildFor('chrome');
const { status } = spawnSync(
  process.execPath,
  ['node_modules/vitest/vitest.mjs', 'run', '--config', 'test/vitest.config.ts', '--project', 'e2e', 'worker-killed'],
  {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, KILLS: process.argv[2] ?? '500', CHROMIUM_PATH: await ensureChromium() },
  },
);
process.exitCode = status ?? 1;
