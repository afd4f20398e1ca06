// npm run bench:views [people] [-- --scroll for the frames alone]: how soon each view of the built extension can be read and used with that many
// people in its memory (30,000 unless told), how much it moves while it fills, and what it weighs. Prints a table.
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './bootstrap.mjs';
import { buildFor } from './build.mjs';
import { framesWhileScrolling } from './frames.mjs';
import { pageWeight } from './page-weight.mjs';
import { openStage, seedScript } from './screenshots/stage.mjs';

const people = Number(process.argv.find((argument) => /^\d+$/.test(argument)) ?? 30_000);
const rounds = 7;
const entries = 'src/entries';
/** What can be seen and pressed when a view is ready. */
const views = [
  // What no page is faster than: a small text that the browser shows.
  ['(a text file)', 'manifest.json', 'pre'],
  ['popup', `${entries}/popup/popup.html`, '.follow-ups', [380, 560]],
  ['side panel', `${entries}/side-panel/side-panel.html`, '.panel-body h2', [360, 900]],
  ['overview: people', `${entries}/overview/overview.html#/people`, '.people-rows .people-name'],
  ['overview: found', `${entries}/overview/overview.html#/people?q=zwickau`, '.people-rows .people-name'],
  ['overview: today', `${entries}/overview/overview.html#/today`, '.follow-ups'],
  ['overview: promises', `${entries}/overview/overview.html#/promises`, '.overview-promises'],
  ['overview: pictures', `${entries}/overview/overview.html#/pictures`, '.picture'],
  ['overview: data', `${entries}/overview/overview.html#/data`, '.data-section'],
  ['options', `${entries}/options/options.html`, '.setting'],
  ['welcome', `${entries}/welcome/welcome.html#promise`, 'h1'],
];

if (!process.argv.includes('--built')) await buildFor('chrome');
const stage = await openStage([]);
const script = await seedScript();
console.error(`Filling with ${people} people …`);
await stage.inside(script, `globalThis.vitaminB.seed('typical', ${people})`);
await stage.inside(script, "globalThis.vitaminB.choose('de', 'light')");
// The seed's own people, one of them opened beside the list.
const who = await stage.inside(script, 'globalThis.vitaminB.somebody()');
views.splice(4, 0, ['overview: a person', `${entries}/overview/overview.html#/people?who=${who}`, '.pane h1']);

/** Runs in the page before its own code: notes when `selector` is there and the page answers. */
function watch(selector) {
  const seen = { ready: null, shift: 0, longest: 0 };
  globalThis.seen = seen;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if (!entry.hadRecentInput) seen.shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) seen.longest = Math.max(seen.longest, entry.duration);
  }).observe({ type: 'longtask', buffered: true });
  const look = () => {
    if (!document.querySelector(selector)) return;
    watcher.disconnect();
    // Drawn in the next frame; a task after it runs when the page is free to answer a key.
    requestAnimationFrame(() =>
      setTimeout(() => {
        seen.ready = performance.now();
      }, 0),
    );
  };
  const watcher = new MutationObserver(look);
  watcher.observe(document, { childList: true, subtree: true });
}

const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];

async function measure([name, path, selector, size = [1280, 800]]) {
  const turns = [];
  for (let turn = 0; turn < rounds; turn += 1) {
    const page = await stage.context.newPage();
    await page.setViewportSize({ width: size[0], height: size[1] });
    await page.addInitScript(watch, selector);
    await page.goto(stage.addressOf(path));
    await page.waitForFunction(() => globalThis.seen?.ready !== null);
    // Counts and orders that follow are let finish, so that the next opening does not wait for them.
    await page.waitForTimeout(2_500);
    turns.push(
      await page.evaluate(() => ({
        ...globalThis.seen,
        paint: performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0,
      })),
    );
    await page.close();
  }
  const of = (key) => turns.map((turn) => turn[key]);
  return {
    name,
    paint: middle(of('paint')),
    ready: middle(of('ready')),
    worst: Math.max(...of('ready')),
    longest: middle(of('longest')),
    shift: Math.max(...of('shift')),
  };
}

const ms = (value) => String(Math.round(value)).padStart(7);
console.log(
  `${people} people, median of ${rounds} openings, milliseconds from the navigation on (target: ready ≤ 150)`,
);
console.log(`${''.padEnd(22)}  paint  ready  worst  longest task  shift`);
for (const view of process.argv.includes('--scroll') ? [] : views) {
  const { name, paint, ready, worst, longest, shift } = await measure(view);
  console.log(
    `${name.padEnd(22)}${ms(paint)}${ms(ready)}${ms(worst)}${ms(longest).padStart(14)}${shift.toFixed(3).padStart(7)}`,
  );
}

/** Three ways through the list, and an empty page of the same height: what the browser itself can do just now. */
async function measureScrolling() {
  const page = await stage.context.newPage();
  await page.setViewportSize({ width: 1280, height: 800 });
  const line = async (name, selector, step) => {
    const { within, longest, work } = await framesWhileScrolling(page, selector, step);
    console.log(
      `${name.padEnd(38)}${(within * 100).toFixed(1).padStart(6)} %${longest.toFixed(1).padStart(9)}${work.toFixed(2).padStart(9)}`,
    );
  };
  console.log(`\nscrolling                             in time  longest  work a frame, ms`);
  await page.goto(stage.addressOf('manifest.json'));
  await page.evaluate(() => {
    document.documentElement.innerHTML =
      '<div id="plain" style="height:700px;overflow:auto"><p style="height:1680000px">';
  });
  await line('(an empty page of that height)', '#plain', 40);
  await page.goto(stage.addressOf(`${entries}/overview/overview.html#/people`));
  await page.locator('.people-rows .people-name').first().waitFor();
  await page.waitForTimeout(4_000);
  await line('people, 40 pixels a frame', '.people-grid', 40);
  await line('people, a row a frame and a half', '.people-grid', 84);
  await line('people, two windows a frame', '.people-grid', 1400);
  await page.close();
}
await measureScrolling();
await stage.close();
for (const entry of readdirSync(join(root, 'dist/chrome', entries)).filter(
  (each) => each !== 'content' && each !== 'background',
)) {
  const page = `${entries}/${entry}/${entry}.html`;
  if (!existsSync(join(root, 'dist/chrome', page))) continue;
  console.log(
    `${entry.padEnd(22)}${(pageWeight('chrome', page) / 1000).toFixed(1).padStart(7)} kB gzip${entry === 'popup' ? ' (target ≤ 60)' : ''}`,
  );
}
