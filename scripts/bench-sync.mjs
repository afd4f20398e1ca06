// npm run bench:sync [people]: one device tells its people through a folder, another one learns them, and then
// single changes come across; ten interactions each, in a real Chromium, on real files. Prints a table.
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ensurePackages, root } from './bootstrap.mjs';
import { ensureChromium } from './chromium.mjs';

ensurePackages();
const people = Number(process.argv[2] ?? 30_000);
const each = 10;
const folder = join(root, '.cache', `bench-sync-${process.pid}`);

async function buildExtension() {
  const { build } = await import('vite');
  mkdirSync(folder, { recursive: true });
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      lib: { entry: 'test/bench/sync.ts', formats: ['iife'], name: 'syncBench', fileName: () => 'bench.js' },
      outDir: join(folder, 'extension'),
      target: 'chrome120',
    },
  });
  const write = (name, text) => writeFileSync(join(folder, 'extension', name), text);
  write('bench.html', '<!doctype html><meta charset="utf-8"><script src="bench.js"></script>');
  write('worker.js', '');
  write(
    'manifest.json',
    JSON.stringify({
      manifest_version: 3,
      name: 'Sync bench',
      version: '1',
      permissions: ['unlimitedStorage'],
      background: { service_worker: 'worker.js' },
    }),
  );
}

async function run() {
  await buildExtension();
  const { chromium } = await import('playwright-core');
  const extension = join(folder, 'extension');
  const context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: await ensureChromium(),
    headless: true,
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  try {
    const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(`chrome-extension://${new URL(worker.url()).host}/bench.html`);
    return await page.evaluate(([count, entries]) => globalThis.bench.measure(count, entries), [people, each]);
  } finally {
    await context.close();
  }
}

function print(found) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const size = (bytes) => `${(bytes / 1e6).toFixed(1)} MB`;
  const rows = [
    [`telling ${people} people and ${people * each} interactions`, seconds(found.tell), ''],
    ['another device learns them (first time)', seconds(found.first), '≤ 60 s'],
    ['  times it said how far it is', String(found.said), ''],
    ['a change, from pressed to in the folder, median', `${Math.round(found.write)} ms`, ''],
    ['a change, from in the folder to there, median', `${Math.round(found.change)} ms`, '≤ 2 s with the look a second'],
    ['  worst of ten', `${Math.round(found.worst)} ms`, ''],
    ['a look that finds nothing new', `${Math.round(found.idle)} ms`, ''],
    [`folder, ${found.files} files`, size(found.bytes), ''],
    ['the same as JSON', size(found.json), ''],
    ['folder : JSON', (found.bytes / found.json).toFixed(2), '≤ 3'],
  ];
  for (const [what, value, target] of rows) console.log(`${what.padEnd(56)}${value.padStart(12)}   ${target}`);
}

try {
  print(await run());
} finally {
  rmSync(folder, { recursive: true, force: true });
}
