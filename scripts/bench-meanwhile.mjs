// npm run bench:meanwhile [people] [--seldom] [--sync] [--built]: what popup, side panel, a search and the background's own
// write cost during a first sync and during an import of so many people (30,000 unless told), ten interactions each, and
// in turn with it in a browser where everybody is in already and nothing happens; the other one stands still meanwhile.
// The built extension in real Chromiums. `--seldom`: nobody has looked for so long before a round that it is not expected
// any more; `--sync`: no import; `--built`: as it lies in dist. Needs /proc (Linux). Prints a table.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { buildOneScript } from './one-script.mjs';
import { openStage } from './screenshots/stage.mjs';

const people = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 30_000);
/** People of this device's own before the others come. */
const own = 300;
const openings = 20;
/** Longer than it is taken that a screen is open after somebody asked. */
const seldom = process.argv.includes('--seldom');
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

/** The processes that this one has started, and those that they have. */
function processesBelow(parent) {
  const found = [];
  for (const task of readdirSync(`/proc/${parent}/task`))
    for (const child of readFileSync(`/proc/${parent}/task/${task}/children`, 'utf8').split(' ').filter(Boolean))
      found.push(Number(child), ...processesBelow(child));
  return found;
}

function signal(pids, name) {
  for (const pid of pids)
    try {
      process.kill(pid, name);
    } catch {
      // It has ended meanwhile.
    }
}

/** Opens a stage; `still` stops its browser for as long as something else is measured. */
async function openStoppable() {
  const before = new Set(processesBelow(process.pid));
  const stage = await openStage([]);
  const browsers = processesBelow(process.pid).filter((pid) => !before.has(pid));
  const everything = () => browsers.flatMap((pid) => [pid, ...(alive(pid) ? processesBelow(pid) : [])]);
  const alive = (pid) => {
    try {
      return process.kill(pid, 0);
    } catch {
      return false;
    }
  };
  const still = async (work) => {
    const stopped = everything();
    signal(stopped, 'SIGSTOP');
    try {
      return await work();
    } finally {
      signal(stopped, 'SIGCONT');
    }
  };
  return { stage, still };
}

const empty = () => Object.fromEntries(kinds.map((kind) => [kind, []]));

/** One of each. */
async function once(stage, { reader, worker }, turn) {
  const popup = await opening(stage, `${entries}/popup/popup.html`, '.follow-ups');
  const panel = await opening(stage, `${entries}/side-panel/side-panel.html`, '.panel-body h2');
  const looked = await reader.evaluate((at) => globalThis.bench.look(at), turn);
  const invitation = await worker.evaluate((at) => globalThis.bench.invite(at), turn);
  return { popup, 'side panel': panel, search: looked.search, 'a person': looked.person, invitation };
}

/**
 * One of each after the other, until `ended` or often enough; and in turn with it the same in a browser that has
 * everybody and does nothing, because a machine is not as fast in one minute as in the next.
 */
async function rounds(busy, quiet, ended) {
  const [found, without] = [empty(), empty()];
  for (let turn = 0; turn < openings; turn += 1) {
    const before = await busy.still(() => once(quiet.stage, quiet.places, turn));
    if (seldom) await new Promise((resolve) => setTimeout(resolve, 4_500));
    else await busy.places.reader.evaluate(() => globalThis.bench.look(0));
    await new Promise((resolve) => setTimeout(resolve, 300));
    const meanwhile = await once(busy.stage, busy.places, turn);
    // What was only begun while the others came in says nothing of it.
    if (await ended()) break;
    for (const kind of kinds) {
      found[kind].push(meanwhile[kind]);
      without[kind].push(before[kind]);
    }
  }
  return { meanwhile: found, without };
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
const worst = (values) => Math.max(...values);

async function inBrowser(script, work) {
  const { stage, still } = await openStoppable();
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
    return await work({ stage, still, places: { reader: await plain(), worker, doing } });
  } finally {
    await stage.close();
  }
}

/** Everybody is in already, and nothing happens. */
function besideQuiet(script, work) {
  return inBrowser(script, async (quiet) => {
    await quiet.places.doing.evaluate((count) => globalThis.bench.restore(count), people);
    return work(quiet);
  });
}

/** During the first sync by the overview's own worker. */
function duringSync(script, quiet) {
  return inBrowser(script, async (busy) => {
    const { doing } = busy.places;
    await doing.evaluate((count) => globalThis.bench.tell(count), people);
    await doing.evaluate(() => globalThis.bench.join());
    const begun = performance.now();
    let took = 0;
    const ended = async () => {
      if (await doing.evaluate(() => globalThis.bench.isInStep())) took ||= performance.now() - begun;
      return took > 0;
    };
    await busy.stage.openOwn(`${entries}/overview/overview.html#/people`);
    await new Promise((resolve) => setTimeout(resolve, 1_000));
    const found = await rounds(busy, quiet, ended);
    while (!(await ended())) await new Promise((resolve) => setTimeout(resolve, 200));
    if (process.argv.includes('--after')) {
      const after = await rounds(busy, quiet, async () => false);
      found.after = after;
    }
    return { ...found, took };
  });
}

function duringImport(script, quiet) {
  return inBrowser(script, async (busy) => {
    let took = 0;
    const begun = performance.now();
    const importing = busy.places.doing
      .evaluate((count) => globalThis.bench.restore(count), people)
      .then(() => {
        took = performance.now() - begun;
      });
    await new Promise((resolve) => setTimeout(resolve, 1_500));
    const found = await rounds(busy, quiet, async () => took > 0);
    await importing;
    return { ...found, took };
  });
}

const folder = join(root, '.cache', `bench-meanwhile-${process.pid}`);
try {
  if (!process.argv.includes('--built')) await buildFor('chrome');
  await buildOneScript('test/bench/meanwhile.ts', folder, 'meanwhile.js');
  const script = readFileSync(join(folder, 'meanwhile.js'), 'utf8');
  const only = process.argv.includes('--sync');
  const found = await besideQuiet(script, async (quiet) => [
    ['first sync', await duringSync(script, quiet)],
    ...(only ? [] : [['import', await duringImport(script, quiet)]]),
  ]);
  console.log(`${people} people; milliseconds: median, worst; in turn without and meanwhile`);
  for (const [name, { meanwhile, without, took }] of found) {
    console.log(`${name}, ${(took / 1000).toFixed(1)} s with all that, ${meanwhile.popup.length} times`);
    for (const kind of kinds) {
      if (meanwhile[kind].length === 0) continue;
      const [idle, busy] = [middle(without[kind]), middle(meanwhile[kind])];
      const cells = [without[kind], meanwhile[kind]].map((values) =>
        `${Math.round(middle(values))}, ${Math.round(worst(values))}`.padStart(14),
      );
      console.log(`  ${kind.padEnd(12)}${cells.join('')}${(busy / idle).toFixed(2).padStart(9)}`);
    }
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
