import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { findChromium } from '../scripts/chromium.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const cores = availableParallelism();

/**
 * unit: pure logic in Node. page: DOM on happy-dom (storage runs here on fake-indexeddb).
 * browser: the same storage and DOM code inside a real Chromium. e2e: the built extension in real browsers.
 */
export default defineConfig({
  root,
  define: { __VERSION__: '"test"', __TARGET__: '"chrome"' },
  test: {
    // Generous: a busy machine is slow, and no test is about the clock on the wall.
    testTimeout: 60_000,
    hookTimeout: 60_000,
    // What is waited for comes when it comes; left to itself vitest gives up after one second.
    expect: { poll: { timeout: 20_000 } },
    // Left to itself vitest keeps one core free, which of two is half.
    maxWorkers: Math.max(2, cores - 1),
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['test/**/*.test.ts', '!test/**/*.{page,browser,e2e}.test.ts'],
        },
      },
      { extends: true, test: { name: 'page', environment: 'happy-dom', include: ['test/**/*.page.test.{ts,tsx}'] } },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/storage/*.page.test.ts', 'test/**/*.browser.test.ts'],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: { executablePath: findChromium() ?? 'chromium' } }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
      {
        extends: true,
        test: {
          name: 'e2e',
          environment: 'node',
          include: ['test/**/*.e2e.test.ts'],
          // Each file has its own browsers, profiles and ports; a browser fills about one core by itself.
          maxWorkers: Math.max(2, Math.floor(cores / 2)),
          sequence: { groupOrder: 1 },
          // The replicas carry their look in the page.
          css: true,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          // A real browser on a busy machine may miss a beat once. What fails twice has failed.
          retry: 1,
        },
      },
    ],
  },
});
