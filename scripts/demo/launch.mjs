// A Chromium with the built extension in it, on a profile of its own that is thrown away afterwards.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const workerWait = 4_000;

/** Resolves to the extension's id, or to null when no worker of it appears in time. */
async function extensionId(context) {
  const of = (worker) => new URL(worker.url()).host;
  const running = context.serviceWorkers()[0];
  if (running) return of(running);
  return context.waitForEvent('serviceworker', { timeout: workerWait }).then(of, () => null);
}

/**
 * Starts `executablePath` with the extension in `folder`. Chromium takes it from the command line; branded
 * Chrome ignores that switch, so there it is loaded over the debugging pipe.
 */
export async function launchWithExtension({ executablePath, folder, headless, language = 'en-GB', viewport }) {
  const { chromium } = await import('playwright-core');
  const profile = mkdtempSync(join(tmpdir(), 'vitamin-b-'));
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless,
    locale: language,
    viewport: viewport ?? null,
    ignoreDefaultArgs: ['--disable-extensions'],
    args: [
      `--disable-extensions-except=${folder}`,
      `--load-extension=${folder}`,
      '--enable-unsafe-extension-debugging',
      '--no-first-run',
      // The demo is in two languages; an offer to translate it only covers the page.
      '--disable-features=Translate',
      `--lang=${language}`,
      ...(viewport ? [] : ['--window-size=1360,940']),
    ],
  });
  let id = await extensionId(context);
  if (id === null) {
    const session = await context.browser()?.newBrowserCDPSession();
    const loaded = await session?.send('Extensions.loadUnpacked', { path: folder });
    id = loaded?.id ?? null;
  }
  const close = async () => {
    await context.close().catch(() => {});
    rmSync(profile, { recursive: true, force: true });
  };
  if (id === null) {
    await close();
    throw new Error(`${executablePath} did not load the extension.`);
  }
  return { context, id, close };
}
