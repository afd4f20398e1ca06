// npm run bench:page: what the content script costs a page, on the production build, with and without the
// extension in one run. Prints figures; asserts nothing.
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { root } from '../../scripts/bootstrap.mjs';
import { buildFor } from '../../scripts/build.mjs';
import { ensureChromium } from '../../scripts/chromium.mjs';
import { loadSource } from '../../scripts/load-source.mjs';
import { busy, contentWorld, traced } from './page-cost.mjs';

const extension = join(root, 'dist', 'chrome');
const mutations = 10_000;
const rounds = 2;
const typing = 'Hello Gareth, how are you today?';

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

async function withBrowser(extended, work) {
  const profile = mkdtempSync(join(tmpdir(), 'vitamin-b-bench-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: extended ? [`--disable-extensions-except=${extension}`, `--load-extension=${extension}`] : [],
  });
  await context.route('https://www.linkedin.com/**', (route) => {
    const address = route.request().url();
    const body = address === profilePage.url ? profilePage.html : address.endsWith('/feed/') ? feed : '';
    return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
  });
  if (extended) await closeWelcome(context);
  try {
    return await work(context);
  } finally {
    await context.close();
    rmSync(profile, { recursive: true, force: true });
  }
}

/** A first install opens a page of its own, and a page behind another one draws nothing. */
async function closeWelcome(context) {
  const isWelcome = (page) => page.url().includes('/welcome.html');
  for (let tries = 0; tries < 100 && !context.pages().some(isWelcome); tries++)
    await new Promise((resolve) => setTimeout(resolve, 100));
  await Promise.all(
    context
      .pages()
      .filter(isWelcome)
      .map((page) => page.close()),
  );
}

const median = (values) => values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const fewest = (values) => Math.min(...values);
const table = [];
const row = (what, value, target = '') => table.push({ what, value, target });
const ms = (value) => `${value.toFixed(2)} ms`;

/** Opens a feed, measures it while it changes, and closes it. */
async function onFeed(context, measure) {
  const page = await context.newPage();
  await page.goto('https://www.linkedin.com/feed/');
  await page.waitForTimeout(500);
  const result = await measure(page, () => page.evaluate((count) => window.busy(count), mutations));
  await page.close();
  return result;
}

/** Presses *Connect* and *Add a note*; answers with the milliseconds from the field to the painted panel. */
async function openNote(page, extended) {
  await page.goto(profilePage.url);
  await page.waitForTimeout(300);
  const connect = page.getByRole('button', { name: `Invite ${gareth.name} to connect` });
  await connect.first().click();
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
  return extended ? page.evaluate(() => window.delay) : 0;
}

/** Types as a quick writer does, every key in its own frames, and lets the last answer arrive. */
async function type(page) {
  for (const key of typing) await page.keyboard.type(key, { delay: 40 });
  await page.waitForTimeout(600);
}

async function emptyField(page) {
  await page.locator('#custom-message').click();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Delete');
  await page.waitForTimeout(700);
}

/** Milliseconds from each key's input event to the frame that shows the answer on it. */
async function answerDelays(page) {
  const inContent = await contentWorld(page, () => openNote(page, true));
  await page.locator('#custom-message').click();
  await inContent(`
    globalThis.delays = [];
    let at = 0;
    addEventListener('input', () => { at = performance.now(); }, { capture: true });
    const api = globalThis.browser ?? chrome;
    const send = api.runtime.sendMessage.bind(api.runtime);
    api.runtime.sendMessage = (message) => {
      const answer = send(message);
      const from = at;
      if (message.name === 'note.judge')
        answer.then(() => requestAnimationFrame(() => setTimeout(() => delays.push(performance.now() - from))));
      return answer;
    };
    true`);
  await type(page);
  return inContent('delays');
}

async function measureWith(context) {
  const feeds = [];
  for (let round = 0; round < rounds; round++) feeds.push(await onFeed(context, traced));
  const total = [];
  for (let round = 0; round < rounds; round++) total.push(await onFeed(context, busy));
  const page = await context.newPage();
  const starts = [];
  for (let round = 0; round < 7; round++) starts.push((await traced(page, () => page.goto(profilePage.url))).start);
  const panels = [];
  for (let round = 0; round < 7; round++) panels.push(await openNote(page, true));
  const keys = [];
  await emptyField(page);
  await type(page);
  for (let round = 0; round < rounds; round++) {
    await emptyField(page);
    keys.push(await busy(page, () => type(page)));
  }
  const delays = await answerDelays(page);
  return { feeds, total, starts, panels, keys, delays };
}

async function measureWithout(context) {
  const total = [];
  for (let round = 0; round < rounds; round++) total.push(await onFeed(context, busy));
  const page = await context.newPage();
  await openNote(page, false);
  const keys = [];
  await emptyField(page);
  await type(page);
  for (let round = 0; round < rounds; round++) {
    await emptyField(page);
    keys.push(await busy(page, () => type(page)));
  }
  return { total, keys };
}

const manifest = JSON.parse(readFileSync(join(extension, 'manifest.json'), 'utf8'));
const code = readFileSync(join(extension, manifest.content_scripts[0].js[0]));
const zipped = gzipSync(code, { level: 9 }).length;
row('content script, built and compressed', `${(zipped / 1000).toFixed(1)} kB`, '≤ 45 kB');

const own = await withBrowser(true, measureWith);
const bare = await withBrowser(false, measureWithout);

const least = (list, field) => fewest(list.map((each) => each[field]));
const aKey = (list, field) => least(list, field) / typing.length;
row('start of the content script: compile and run, first page', ms(own.starts[0] ?? 0), '≤ 10 ms');
row('  the pages after it', ms(median(own.starts)));
row(`${mutations} mutations of a feed: time in our script`, ms(median(own.feeds.map(({ ours }) => ours))), '≤ 50 ms');
row('  calls into our script', String(median(own.feeds.map(({ calls }) => calls))));
row('  main thread, without the extension', ms(least(bare.total, 'task')));
row('  main thread, with it', ms(least(own.total, 'task')));
row('panel painted after the field appeared', ms(median(own.panels)), '≤ 50 ms');
row(
  'a typed key: scripts, with less without the extension',
  ms(aKey(own.keys, 'script') - aKey(bare.keys, 'script')),
  '≤ 1 ms',
);
row('  main thread, without the extension', ms(aKey(bare.keys, 'task')));
row('  main thread, with it: panel drawn and painted', ms(aKey(own.keys, 'task')));
row('findings painted after a key, median', ms(median(own.delays)), '≤ 16 ms');
row('  slowest', ms(Math.max(...own.delays)));

const width = Math.max(...table.map(({ what }) => what.length));
for (const { what, value, target } of table) console.log(`${what.padEnd(width)}  ${value.padStart(10)}  ${target}`);
