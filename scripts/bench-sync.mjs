// npm run bench:sync [people]: one device tells its people through a folder, another one learns them, and then
// single changes come across; ten interactions each, in a real Chromium, on real files. Prints a table.
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBench, openBench } from './bench-extension.mjs';
import { ensurePackages, root } from './bootstrap.mjs';

ensurePackages();
const people = Number(process.argv[2] ?? 30_000);
const each = 10;
const folder = join(root, '.cache', `bench-sync-${process.pid}`);

async function run() {
  await buildBench(folder, { entry: 'test/bench/sync.ts', permissions: ['unlimitedStorage'] });
  const { context, address } = await openBench(folder);
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(0);
    await page.goto(address);
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
