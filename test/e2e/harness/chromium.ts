import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type BrowserContext, chromium, type Page, type Worker } from 'playwright-core';
import type { ReplicaPage } from '../../pages/index.ts';
import { closeBorder } from './border.ts';
import { chromiumPath } from './programs.ts';

export const built = fileURLToPath(new URL('../../../dist/chrome', import.meta.url));

/** The sites' own addresses. What is asked of them and not served is a request too many. */
const sites = /^https:\/\/(?:www\.linkedin\.com|www\.xing\.com)\//;

export interface Running {
  readonly context: BrowserContext;
  readonly extensionId: string;
  /** Opens a replica at the address it stands for. */
  open(replica: ReplicaPage): Promise<Page>;
  /** Opens one of the extension's own pages in a tab (`src/entries/popup/popup.html`). */
  openOwn(path: string): Promise<Page>;
  /** Chooses the interface language on the options page, as a user does. */
  speak(language: 'de' | 'en'): Promise<void>;
  /** The running worker, woken if it sleeps. */
  worker(): Promise<Worker>;
  /** Kills the worker as the browser does; the next message starts it anew. */
  killWorker(): Promise<void>;
  /** Requests that nobody ordered: at the border of the machine, or at the sites beyond the replicas. */
  requests(): readonly string[];
  close(): Promise<void>;
}

interface Options {
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: 'light' | 'dark';
  /** Another unpacked extension than the production build. */
  readonly extension?: string;
  /** Kept by the caller to start the same browser twice. */
  readonly profile?: string;
  /** Pages that are left are put away whole and taken out again on the way back, as in people's own browsers. */
  readonly backForwardCache?: boolean;
}

/** Starts a Chromium with the built extension and no way out to the network. */
export async function runChromium(options: Options = {}): Promise<Running> {
  const border = await closeBorder();
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'vitamin-b-'));
  const extension = options.extension ?? built;
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath(),
    headless: true,
    viewport: options.viewport ?? { width: 1280, height: 800 },
    colorScheme: options.colorScheme ?? 'light',
    ignoreDefaultArgs: options.backForwardCache ? ['--disable-back-forward-cache'] : [],
    args: [
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
      `--proxy-server=${border.address}`,
      '--proxy-bypass-list=<-loopback>',
    ],
  });
  const served = new Map<string, string>();
  const strays: string[] = [];
  await context.route(sites, async (route) => {
    const address = route.request().url();
    const html = served.get(withoutHash(address));
    if (html !== undefined) return route.fulfill({ contentType: 'text/html; charset=utf-8', body: html });
    if (!address.endsWith('/favicon.ico')) strays.push(address);
    return route.fulfill({ status: 404, contentType: 'text/plain', body: '' });
  });
  const first = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const extensionId = new URL(first.url()).host;
  const openOwn = async (path: string) => {
    const page = await context.newPage();
    await page.goto(`chrome-extension://${extensionId}/${path}`);
    return page;
  };
  return {
    context,
    extensionId,
    openOwn,
    open: async ({ url, html, frames = {} }) => {
      served.set(withoutHash(url), html);
      for (const [address, body] of Object.entries(frames)) served.set(withoutHash(new URL(address, url).href), body);
      const page = await context.newPage();
      await page.goto(url);
      return page;
    },
    worker: async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker')),
    speak: async (language) => {
      const page = await openOwn('src/entries/options/options.html');
      await page
        .getByRole('combobox', { name: /^(?:Sprache der Oberfläche|Interface language)/ })
        .selectOption(language);
      await page.locator(`html[lang=${language}]`).waitFor({ state: 'attached' });
      await page.close();
    },
    killWorker: () => killWorker(context),
    requests: () => [...border.tried.filter((address) => !isTheBrowsers(address)), ...strays],
    close: async () => {
      await context.close();
      await border.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}

const withoutHash = (address: string) => address.replace(/#.*$/, '');

/**
 * Not ours to count: Chromium's own errands (updates, time, accounts), and the empty connection that it
 * opens to the host of every navigation. What is really asked of the sites ends in the routes above.
 */
function isTheBrowsers(address: string): boolean {
  if (/^www\.(?:linkedin|xing)\.com:443$/.test(address)) return true;
  return /(?:^|[./])(?:google|googleapis|gstatic|gvt1|googleusercontent)\.com(?::|\/|$)/.test(address);
}

async function killWorker(context: BrowserContext): Promise<void> {
  const page = context.pages()[0] ?? (await context.newPage());
  const session = await context.newCDPSession(page);
  const { targetInfos } = await session.send('Target.getTargets');
  const browser = context.browser();
  for (const target of targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.startsWith('chrome-extension:'),
  )) {
    if (browser) await (await browser.newBrowserCDPSession()).send('Target.closeTarget', { targetId: target.targetId });
    else await session.send('Target.closeTarget', { targetId: target.targetId });
  }
  await session.detach();
}
