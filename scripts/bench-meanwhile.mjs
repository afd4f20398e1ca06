// npm run bench:meanwhile [people]: what popup, side panel, a search and the background's own write cost while nobody
// else is at the memory, during a first sync and during an import of so many people (30,000 unless told), ten
// interactions each. The built extension in a real Chromium. Prints a table.
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { buildOneScript } from './one-script.mjs';
import { openStage } from './screenshots/stage.mjs';

const people = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 30_000);
/** People of this device's own before the others come. */
const own = 300;
const openings = 20;
const entries = 'src/entries';
const kinds = ['popup', 'side panel', 'search', 'a person', 'invitation'];

/** Runs in the page before its own code: notes when `selector` is there and the page answers. */
function watch(selector) {
  globalThis.ready = null;
  const watcher = new MutationObserver(() => {
    if (!document.querySelector(selector)) return;
    watcher.disconnect();
    requestAnimationFrame(() => setTimeout(() => (globalThis.ready = performance.now()), 0));
  });
  watcher.observe(document, { childList: true, subtree: true });
}

async function opening(stage, path, selector) {
  const page = await stage.context.newPage();
  page.setDefaultTimeout(60_000);
  await page.addInitScript(watch, selector);
  await page.goto(stage.addressOf(path));
  await page.waitForFunction(() => globalThis.ready !== null, null, { polling: 20 });
  const ready = await page.evaluate(() => globalThis.ready);
  await page.close();
  return ready;
}

/** One of each after the other, until `ended` or often enough. */
async function round(stage, { reader, worker }, ended) {
  const found = Object.fromEntries(kinds.map((kind) => [kind, []]));
  for (let turn = 0; turn < openings; turn += 1) {
    const once = {};
    once.popup = await opening(stage, `${entries}/popup/popup.html`, '.follow-ups');
    once['side panel'] = await opening(stage, `${entries}/side-panel/side-panel.html`, '.panel-body h2');
    const looked = await reader.evaluate((at) => globalThis.bench.look(at), turn);
    once.search = looked.search;
    once['a person'] = looked.person;
    once.invitation = await worker.evaluate((at) => globalThis.bench.invite(at), turn);
    // What was only begun while the others came in says nothing of it.
    if (await ended()) break;
    for (const kind of kinds) found[kind].push(once[kind]);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return found;
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const worst = (values) => Math.max(...values);

async function inBrowser(script, work) {
  const stage = await openStage([]);
  try {
    const plain = async () => {
      const page = await stage.openOwn('manifest.json');
      page.setDefaultTimeout(0);
      await page.evaluate(script);
      return page;
    };
    const [worker] = stage.context.serviceWorkers();
    await worker.evaluate(script);
    const doing = await plain();
    await doing.evaluate((count) => globalThis.bench.begin(count), own);
    return await work(stage, { reader: await plain(), worker, doing });
  } finally {
    await stage.close();
  }
}

/** During the first sync by the overview's own worker; and afterwards, when all are in and nothing happens. */
function duringSync(script) {
  return inBrowser(script, async (stage, places) => {
    const { doing } = places;
    await doing.evaluate((count) => globalThis.bench.tell(count), people);
    await doing.evaluate(() => globalThis.bench.join());
    const begun = performance.now();
    let took = 0;
    const ended = async () => {
      if (await doing.evaluate(() => globalThis.bench.isInStep())) took ||= performance.now() - begun;
      return took > 0;
    };
    const overview = await stage.openOwn(`${entries}/overview/overview.html#/people`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const meanwhile = await round(stage, places, ended);
    while (!(await ended())) await new Promise((resolve) => setTimeout(resolve, 200));
    await overview.close();
    await new Promise((resolve) => setTimeout(resolve, 4_000));
    return { meanwhile, took, without: await round(stage, places, () => false) };
  });
}

function duringImport(script) {
  return inBrowser(script, async (stage, places) => {
    let took = 0;
    const begun = performance.now();
    const importing = places.doing
      .evaluate((count) => globalThis.bench.restore(count), people)
      .then(() => {
        took = performance.now() - begun;
      });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const meanwhile = await round(stage, places, () => took > 0);
    await importing;
    return { meanwhile, took };
  });
}

const folder = join(root, '.cache', `bench-meanwhile-${process.pid}`);
try {
  if (!process.argv.includes('--built')) await buildFor('chrome');
  await buildOneScript('test/bench/meanwhile.ts', folder, 'meanwhile.js');
  const script = readFileSync(join(folder, 'meanwhile.js'), 'utf8');
  const sync = await duringSync(script);
  const bringing = await duringImport(script);
  const columns = [
    ['without', sync.without],
    [`first sync, ${(sync.took / 1000).toFixed(1)} s`, sync.meanwhile],
    [`import, ${(bringing.took / 1000).toFixed(1)} s`, bringing.meanwhile],
  ];
  console.log(`${people} people; milliseconds: median, worst (how often)`);
  console.log(`${''.padEnd(12)}${columns.map(([name]) => name.padStart(26)).join('')}`);
  for (const kind of kinds) {
    const cells = columns.map(([, found]) => {
      const values = found[kind];
      if (values.length === 0) return '(none)';
      return `${Math.round(middle(values))}, ${Math.round(worst(values))} (${values.length})`;
    });
    console.log(`${kind.padEnd(12)}${cells.map((cell) => cell.padStart(26)).join('')}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
