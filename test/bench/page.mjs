// npm run bench:page: what the content script costs a page, measured by Chromium's own tracing on the
// production build: only time inside our own script is counted, so a page's own work does not blur it.
// Prints figures; asserts nothing.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { root } from '../../scripts/bootstrap.mjs';
import { buildFor } from '../../scripts/build.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { loadSource } from '../../scripts/load-source.mjs';

const extension = join(root, 'dist', 'chrome');
const mutations = 10_000;
const rounds = 2;
const typing = 'Hello Gareth, how are you today? What a lovely autumn it is.';

if (!process.argv.includes('--built')) await buildFor('chrome');
const { chromium } = await import('playwright-core');
const { classicProfile, gareth, others } = await loadSource('test/pages/index.ts');
const executablePath = await ensureChromium();
const profilePage = classicProfile(gareth, others, { language: 'en' });

/** A feed that adds, fills and drops cards until enough has changed. */
const feed = `<!doctype html><html lang="en"><head><title>Feed | LinkedIn</title></head><body><div id="root"><main id="workspace"></main></div>
<script>
  const main = document.querySelector('main');
  const card = (n) => { const item = document.createElement('article'); item.innerHTML = '<div><p>Post ' + n + '</p><a href="/in/someone-' + n + '/">Somebody ' + n + '</a><button aria-label="Like">Like</button></div>'; return item; };
  for (let n = 0; n < 200; n++) main.append(card(n));
  window.busy = async (count) => {
    let done = 0;
    while (done < count) {
      await new Promise((next) => requestAnimationFrame(next));
      for (let i = 0; i < 50 && done < count; i++, done += 2) { main.append(card(done)); main.firstElementChild.remove(); }
    }
  };
</script></body></html>`;

async function withBrowser(work) {
  const profile = mkdtempSync(join(tmpdir(), 'vitamin-b-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  await context.route('https://www.linkedin.com/**', (route) => {
    const address = route.request().url();
    const body = address === profilePage.url ? profilePage.html : address.endsWith('/feed/') ? feed : '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  if (context.serviceWorkers().length === 0) await context.waitForEvent('serviceworker');
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** Calls that lie in no other call, so that nothing is counted twice. */
function outermost(calls) {
  const ends = new Map();
  return calls
    .toSorted((one, other) => one.ts - other.ts)
    .filter(({ tid, ts, dur = 0 }) => {
      if (ts < (ends.get(tid) ?? 0)) return false;
      ends.set(tid, ts + dur);
      return true;
    });
}

/** Traces `work` and sums what ran in our script, in milliseconds. */
async function traced(page, work) {
  const session = await page.context().newCDPSession(page);
  const events = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...value));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    categories: 'devtools.timeline,v8,disabled-by-default-v8.compile',
  });
  await work();
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  await session.detach();
  const ms = (list) => list.reduce((sum, { dur = 0 }) => sum + dur, 0) / 1000;
  const ours = (name) =>
    events.filter(
      (event) =>
        event.ph === 'X' &&
        event.name === name &&
        String(event.args?.data?.url ?? event.args?.fileName ?? '').startsWith('chrome-extension:'),
    );
  const calls = ours('FunctionCall');
  return {
    ours: ms(outermost(calls)),
    calls: calls.length,
    start: ms(outermost([...ours('EvaluateScript'), ...ours('v8.compile')])),
  };
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const table = [];
const row = (what, value, target = '') => table.push({ what, value, target });
const ms = (value) => `${value.toFixed(2)} ms`;

/** One busy feed: time in our functions, and how often they were called. */
async function busyFeed(context) {
  const page = await context.newPage();
  await page.goto('https://www.linkedin.com/feed/');
  await page.waitForTimeout(500);
  const { ours, calls } = await traced(page, () => page.evaluate((count) => window.busy(count), mutations));
  await page.close();
  return { ours, calls };
}

async function feeds(context) {
  const results = [];
  for (let round = 0; round < rounds; round++) results.push(await busyFeed(context));
  const of = (field) => median(results.map((result) => result[field]));
  return { ours: of('ours'), calls: of('calls') };
}

/** Milliseconds from the field's appearance to the frame in which the panel is painted. */
async function panelDelay(page) {
  await page.goto(profilePage.url);
  await page.waitForTimeout(300);
  await page
    .getByRole('button', { name: `Invite ${gareth.name} to connect` })
    .first()
    .click();
  await page.waitForTimeout(400);
  await page.evaluate(() => {
    window.delay = new Promise((resolve) => {
      let field = 0;
      new MutationObserver(() => {
        if (field === 0 && document.querySelector('#custom-message')) field = performance.now();
        if (field === 0 || !document.querySelector('[role=dialog] [data-theme]')) return;
        requestAnimationFrame(() => setTimeout(() => resolve(performance.now() - field)));
      }).observe(document, { childList: true, subtree: true });
    });
  });
  await page.getByRole('button', { name: 'Add a note' }).click();
  return page.evaluate(() => window.delay);
}

await withBrowser(async (context) => {
  const extended = await feeds(context);
  row(`${mutations} mutations of a feed, in our script`, ms(extended.ours), '≤ 50 ms');
  row('  calls into our script', String(extended.calls));
  const page = await context.newPage();
  const starts = [];
  for (let round = 0; round < 5; round++) starts.push((await traced(page, () => page.goto(profilePage.url))).start);
  row('start of the content script: compile and run', ms(median(starts)), '≤ 10 ms');
  const delays = [];
  for (let round = 0; round < 5; round++) delays.push(await panelDelay(page));
  row('panel painted after the field appeared', ms(median(delays)), '≤ 50 ms');
  await page.locator('#custom-message').click();
  const typed = await traced(page, async () => {
    for (const key of typing) await page.keyboard.type(key, { delay: 40 });
    await page.waitForTimeout(600);
  });
  row('a typed key in our script, check and drawing included', ms(typed.ours / typing.length), '≤ 16 ms');
});

const width = Math.max(...table.map(({ what }) => what.length));
for (const { what, value, target } of table) console.log(`${what.padEnd(width)}  ${value.padStart(10)}  ${target}`);
