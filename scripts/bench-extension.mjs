// A small extension with one page that runs a bench in a real Chromium, with the database that the real one has.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensureChromium } from './chromium.mjs';
import { buildOneScript } from './one-script.mjs';

/** Builds it into `folder`. `entry` leaves what the bench calls under `globalThis.bench`. */
export async function buildBench(folder, { entry, permissions }) {
  mkdirSync(folder, { recursive: true });
  await buildOneScript(entry, join(folder, 'extension'), 'bench.js');
  const write = (name, text) => writeFileSync(join(folder, 'extension', name), text);
  write('bench.html', '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>');
  write('worker.js', '');
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Bench',
      version: '1',
      permissions,
      background: { service_worker: 'worker.js' },
    }),
  );
}

/** Starts a browser with it; its profile stays in `folder`. */
export async function openBench(folder) {
  const { chromium } = await import('playwright-core');
  const extension = join(folder, 'extension');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: await ensureChromium(),
    headless: true,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, address: `chrome-extension://${new URL(worker.url()).host}/bench.html` };
}
