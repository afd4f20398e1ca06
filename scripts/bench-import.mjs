// npm run bench:import [people] [messages]: a LinkedIn archive of that size, taken in by a real Chromium.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages, root } from './bootstrap.mjs';
import { ensureChromium } from './chromium.mjs';
import { loadSource } from './load-source.mjs';

ensurePackages();
const people = Number(process.argv[2] ?? 30_000);
const messages = Number(process.argv[3] ?? 100_000);
const folder = mkdtempSync(join(tmpdir(), 'bench-import-'));
try {
  const { archive } = await loadSource('test/import/archives.ts');
  const zip = await archive({ people, messages, invitations: 500, extras: true });
  const path = join(folder, 'Complete_LinkedInDataExport_11-01-2026.zip');
  writeFileSync(path, new Uint8Array(await zip.arrayBuffer()));
  const script = await bundled(join(folder, 'page'));
  const { figures, processor, heap, resident } = await inBrowser(script, path);
  print(figures, processor, heap, resident, zip.size);
} finally {
  rmSync(folder, { recursive: true, force: true });
}

async function bundled(outDir) {
  const { build } = await import('vite');
  await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      outDir,
      minify: false,
      target: 'chrome120',
      lib: { entry: 'test/bench/import-page.ts', formats: ['iife'], name: 'bench', fileName: () => 'page.js' },
    },
  });
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
    const client = await page.context().newCDPSession(page);
    await client.send('Performance.enable');
    const renderers = await renderersOf(browser);
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
    }, 100);
    const before = await processorTime(browser);
    const figures = await page.evaluate('benchImport()');
    const processor = (await processorTime(browser)) - before;
    clearInterval(watching);
    return { figures, processor, ...peak };
  } finally {
    await browser.close();
  }
}

/** Seconds of processor time that all processes of the browser have used: says more than the clock on a busy machine. */
async function processorTime(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  await session.detach();
  return processInfo.reduce((sum, { cpuTime }) => sum + cpuTime, 0);
}

/** The processes that draw pages: ours, and an idle spare one or two. */
async function renderersOf(browser) {
  const session = await browser.newBrowserCDPSession();
  const { processInfo } = await session.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
}

/** Bytes of memory that a process holds, on Linux; 0 elsewhere. */
function residentOf(pid) {
  try {
    return Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1] ?? 0) * 1024;
  } catch {
    return 0;
  }
}

function print(figures, processor, heap, resident, size) {
  const seconds = (ms) => `${(ms / 1000).toFixed(1)} s`;
  const mega = (bytes) => `${Math.round(bytes / 1024 / 1024)} MB`;
  const total = figures.read + figures.plan + figures.write;
  const lines = [
    ['archive', `${mega(size)}, ${figures.rows} lines`],
    ['the CSV library alone', seconds(figures.csvAlone)],
    ['reading (unpack, CSV, people)', seconds(figures.read)],
    ['comparing with what is kept', seconds(figures.plan)],
    ['writing, with cards and indexes', seconds(figures.write)],
    ['all of it', `${seconds(total)} for ${figures.people} people and ${figures.entries} entries`],
    ['the same archive again, until nothing is found to do', seconds(figures.again)],
    ['processor time of the browser for all of the above', `${processor.toFixed(1)} s`],
    ['longest time the page was kept busy', `${Math.round(figures.longestTask)} ms`],
    ['memory at most: heap / whole page', `${mega(heap)} / ${mega(resident)}`],
  ];
  for (const [what, value] of lines) console.log(`${what.padEnd(54)}${value}`);
}
