// npm run bench:storage [people …]: the memory in a real Chromium with generated people, ten interactions
// each, beside the same list made by reading everything from storage.local. Prints a table.
import { readdirSync, readFileSync, readlinkSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { buildBench, openBench } from './bench-extension.mjs';
import { ensurePackages, root } from './bootstrap.mjs';

ensurePackages();
const sizes = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const [small, large] = sizes.length === 2 ? sizes : [3_000, 30_000];
const each = 10;
const folder = join(root, '.cache', `bench-storage-${process.pid}`);

const round = (ms) => (ms < 10 ? ms.toFixed(1) : String(Math.round(ms)));

/** A browser of its own for each part: what one leaves in memory is not counted for the next. */
async function inBrowser(work) {
  const { context, address } = await openBench(folder);
  const withPage = async (inPage) => {
    const page = await context.newPage();
    await page.goto(address);
    try {
      return await inPage(page);
    } finally {
      await page.close();
    }
  };
  try {
    return await work(withPage, context);
  } finally {
    await context.close();
  }
}

/** Seconds of processor time that the browser and its processes have used, on Linux; 0 elsewhere. */
function processorTime() {
  try {
    const browser = /-(\d+)$/.exec(readlinkSync(join(folder, 'profile', 'SingletonLock')))?.[1];
    const processes = readdirSync('/proc')
      .filter((name) => /^\d+$/.test(name))
      .flatMap((id) => {
        try {
          const fields = readFileSync(`/proc/${id}/stat`, 'utf8')
            .replace(/^.*\) /s, '')
            .split(' ');
          return [{ id, parent: fields[1], ticks: Number(fields[11]) + Number(fields[12]) }];
        } catch {
          return [];
        }
      });
    const ours = new Set([browser]);
    for (let grown = true; grown; ) {
      const before = ours.size;
      for (const { id, parent } of processes) if (ours.has(parent)) ours.add(id);
      grown = ours.size > before;
    }
    return processes.reduce((sum, { id, ticks }) => sum + (ours.has(id) ? ticks : 0), 0) / 100;
  } catch {
    return 0;
  }
}

const call = (page, name, ...args) => page.evaluate(([fn, given]) => globalThis.bench[fn](...given), [name, args]);

async function heapOf(context, page) {
  const session = await context.newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('Performance.enable');
  const { metrics } = await session.send('Performance.getMetrics');
  return metrics.find((metric) => metric.name === 'JSHeapUsedSize').value / 1e6;
}

async function measured(people) {
  console.error(`Filling with ${people} people and ${people * each} interactions …`);
  const filled = await inBrowser((withPage) =>
    withPage(async (page) => {
      const before = processorTime();
      const filled = { ...(await call(page, 'fill', people, each)), processor: (processorTime() - before) * 1000 };
      await call(page, 'fillRaw', people);
      return filled;
    }),
  );
  console.error('Measuring …');
  return inBrowser(async (withPage, context) => {
    const first = await withPage(async (page) => ({
      cold: await call(page, 'coldList', people),
      heap: await heapOf(context, page),
    }));
    const cold = [];
    for (let turn = 0; turn < 5; turn += 1) cold.push(await withPage((page) => call(page, 'coldList', people)));
    const figures = await withPage((page) => call(page, 'measure', people));
    const raw = await withPage((page) => call(page, 'raw', people));
    await withPage((page) => call(page, 'fillLocal', people, each));
    const local = await withPage((page) => call(page, 'listFromLocal'));
    return { ...figures, raw, filled, first: first.cold, heap: first.heap, cold: cold.sort((a, b) => a - b)[2], local };
  });
}

async function run() {
  await buildBench(folder, { entry: 'test/bench/storage.ts', permissions: ['storage', 'unlimitedStorage'] });
  const [a, b] = [await measured(small), await measured(large)];
  const row = (label, target, one, two) =>
    console.log(
      `${label.padEnd(52)}${target.padStart(10)}${round(one).padStart(9)}${round(two).padStart(9)}${(two / one).toFixed(2).padStart(8)}`,
    );
  console.log(
    `${'milliseconds'.padEnd(52)}${'target'.padStart(10)}${String(small).padStart(9)}${String(large).padStart(9)}${'growth'.padStart(8)}`,
  );
  const kinds = [
    ['list', 'popup: today and the week', 30],
    ['search', 'search, per key', 16],
    ['searchSeveral', 'search of several words', 16],
    ['open', 'open a contact', 20],
    ['record', 'record an invitation', 20],
  ];
  for (const [kind, label, target] of kinds)
    for (const part of ['median', 'p95', 'worst'])
      row(
        part === 'median' ? label : `  ${part}`,
        part === 'median' ? `≤ ${target}` : '',
        a[kind][part],
        b[kind][part],
      );
  row('the browser alone: such requests, no code of ours', '', a.raw.median, b.raw.median);
  row('popup list, page just opened', '≤ 100', a.cold, b.cold);
  row('  the first one after the browser has started', '', a.first, b.first);
  row('the same list from storage.local', '', a.local.median, b.local.median);
  row(`import of all, ${each} interactions each`, '≤ 10000', a.filled.ms, b.filled.ms);
  row('  processor time of the browser for it', '', a.filled.processor, b.filled.processor);
  row('  longest block of the page meanwhile', '', a.filled.longestBlock, b.filled.longestBlock);
  row('heap of the popup with its list, MB', '≤ 40', a.heap, b.heap);
}

try {
  await run();
} finally {
  rmSync(folder, { recursive: true, force: true });
}
