// npm run bench:import [people …]: LinkedIn archives of these sizes (3.3 messages a person), taken in by a real
// Chromium, beside what the CSV library alone needs for the same tables. Prints a table.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages } from './bootstrap.mjs';
import { ensureChromium } from './chromium.mjs';
import { loadSource } from './load-source.mjs';
import { buildOneScript } from './one-script.mjs';

ensurePackages();
const given = process.argv
  .slice(2)
  .map(Number)
  .filter((size) => size > 0);
const sizes = given.length > 0 ? given : [3_000, 30_000];
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
try {
  const { archive } = await loadSource('test/import/archives.ts');
  const script = await bundled(join(folder, 'page'));
  const results = [];
  for (const people of sizes) {
    console.error(`An archive of ${people} connections and ${Math.round(people / 0.3)} messages …`);
    const zip = await archive({ people, messages: Math.round(people / 0.3), invitations: 500, extras: true });
    const path = join(folder, 'Complete_LinkedInDataExport_11-01-2026.zip');
    writeFileSync(path, new Uint8Array(await zip.arrayBuffer()));
    results.push({ size: zip.size, ...(await inBrowser(script, path)) });
  }
  print(results);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bundled(outDir) {
  await buildOneScript('test/bench/import-page.ts', outDir, 'page.js', { name: 'bench', minify: false });
  return readFileSync(join(outDir, 'page.js'), 'utf8');
}

async function inBrowser(script, path) {
  const { chromium } = await import('playwright-core');
  const browser = await chromium.launch({ executablePath: await ensureChromium(), headless: true });
  try {
    const page = await browser.newPage();
    await page.route('https://bench.example/', (route) =>
      route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>bench</title><input type="file">' }),
    );
    await page.goto('https://bench.example/');
    await page.addScriptTag({ content: script });
    await page.setInputFiles('input', path);
    const watch = await watched(browser, page);
    const figures = await page.evaluate('benchImport()');
    const spent = await watch();
    const again = await page.evaluate('benchAgain()');
    const csvAlone = await page.evaluate('benchCsv()');
    return { ...figures, ...spent, again, csvAlone };
  } finally {
    await browser.close();
  }
}

/** Looks at memory and processor until called: the clock alone says little on a busy machine. */
async function watched(browser, page) {
  const client = await page.context().newCDPSession(page);
  await client.send('Performance.enable');
  const renderers = (await processes(browser)).filter(({ type }) => type === 'renderer').map(({ id }) => id);
  const peak = { heap: 0, resident: 0 };
  const watching = setInterval(() => {
    client
      .send('Performance.getMetrics')
      .then(({ metrics }) => {
        const used = metrics.find((metric) => metric.name === 'JSHeapUsedSize')?.value ?? 0;
        peak.heap = Math.max(peak.heap, used);
      })
      .catch(() => {});
    peak.resident = Math.max(peak.resident, ...renderers.map(residentOf));
  }, 50);
  const time = async () => (await processes(browser)).reduce((sum, { cpuTime }) => sum + cpuTime, 0);
  const before = await time();
  return async () => {
    clearInterval(watching);
    return { ...peak, processor: (await time()) - before };
  };
}

async function processes(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo;
}

/** Bytes of memory that a process holds, on Linux; 0 elsewhere. */
function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function print(results) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const mega = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
  const row = (what, show) => console.log(what.padEnd(56) + results.map((one) => show(one).padStart(16)).join(''));
  row('people', ({ people }) => String(people));
  row('lines', ({ rows }) => String(rows));
  row('archive', ({ size }) => mega(size));
  row('the CSV library alone', ({ csvAlone }) => seconds(csvAlone));
  row('reading (unpack, CSV, people)', ({ read }) => seconds(read));
  row('comparing with what is kept', ({ plan }) => seconds(plan));
  row('writing, with cards and indexes', ({ write }) => seconds(write));
  row('all of it', ({ read, plan, write }) => seconds(read + plan + write));
  row('… of each person', ({ read, plan, write, people }) => `${((read + plan + write) / people).toFixed(2)} ms`);
  row('the same again, until nothing is found to do', ({ again }) => seconds(again));
  row('processor time of the browser for all of it', ({ processor }) => `${processor.toFixed(1)} s`);
  row('longest time the page was kept busy', ({ longestTask }) => `${Math.round(longestTask)} ms`);
  row('memory at most: heap', ({ heap }) => mega(heap));
  row('memory at most: whole page (80 to 140 MB when empty)', ({ resident }) => mega(resident));
}
