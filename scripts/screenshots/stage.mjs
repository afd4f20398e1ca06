// A Chromium with the built extension, a filled memory and the replica pages, to take pictures of.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ensurePackages, root } from '../bootstrap.mjs';
import { ensureChromium } from '../chromium.mjs';

/** seed.ts as one classic script that a page can run. */
export async function seedScript() {
  ensurePackages();
  const { build } = await import('vite');
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    build: {
      write: false,
      minify: false,
      lib: { entry: 'scripts/screenshots/seed.ts', formats: ['iife'], name: 'vitaminBSeed' },
    },
  });
  const [output] = [result].flat();
  return output.output[0].code;
}

/** Starts the browser. `pages` are replica pages, served at the addresses they stand for. `scale`: device pixels a CSS pixel. */
export async function openStage(pages, { scale = 1 } = {}) {
  const { chromium } = await import('playwright-core');
  const profile = mkdtempSync(join(tmpdir(), 'vitamin-b-'));
  const extension = join(root, 'dist/chrome');
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: await ensureChromium(),
    headless: true,
    viewport: { width: 1280, height: 800 },
    deviceScaleFactor: scale,
    env: { ...process.env, LANGUAGE: 'de' },
    args: ['--lang=de', `--disable-extensions-except=${extension}`, `--load-extension=${extension}`],
  });
  await context.route(/^https?:/, (route) => {
    const page = pages.find(({ url }) => url.split('#')[0] === route.request().url().split('#')[0]);
    return page
      ? route.fulfill({ contentType: 'text/html; charset=utf-8', body: page.html })
      : route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  const addressOf = (path) => `chrome-extension://${id}/${path}`;
  const openOwn = async (path) => {
    const page = await context.newPage();
    await page.goto(addressOf(path));
    return page;
  };
  return {
    context,
    addressOf,
    openOwn,
    /** Runs `seed` or `choose` of seed.ts inside the extension. */
    async inside(script, call) {
      const page = await openOwn('src/entries/popup/popup.html');
      try {
        await page.evaluate(script);
        return await page.evaluate(call);
      } finally {
        await page.close();
      }
    },
    async close() {
      await context.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
