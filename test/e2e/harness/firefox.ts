import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import type { ReplicaPage } from '../../pages/index.ts';
import { closeBorder } from './border.ts';
import { inside, until } from './own-page.ts';
import { firefoxPath } from './programs.ts';

export const builtForFirefox = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const sites = /^https:\/\/(?:www\.linkedin\.com|www\.xing\.com)\//;

/** Firefox gives an extension a random address at each install; a test names it beforehand. */
const uuid = '5b0c7f1e-3a52-4c86-9a3d-2f1f6c1f0b01';
const gecko = 'vitamin-b@vitamin-b.example';

export interface RunningFirefox {
  open(replica: ReplicaPage): Promise<Page>;
  /** Opens one of the extension's own pages in a tab (`src/entries/popup/popup.html`). */
  openOwn(path: string): Promise<Page>;
  /** Installs a build; over one that is there already as an update. */
  install(folder: string): Promise<void>;
  /** Where a request was meant to go that nobody ordered. */
  requests(): readonly string[];
  close(): Promise<void>;
}

interface Options {
  /** Another build than today's. */
  readonly extension?: string;
  /** Kept by the caller to start the same browser twice. */
  readonly profile?: string;
}

/** Firefox's own errands: updates, settings, the look whether somebody is online. */
const isTheBrowsers = (address: string) =>
  /(?:^|[./])(?:mozilla\.(?:com|net|org)|firefox\.com|firefoxusercontent\.com)(?::|\/|$)/.test(address);

/** Starts a Firefox with the built extension installed for the time being, and no way out to the network. */
export async function runFirefox(options: Options = {}): Promise<RunningFirefox> {
  const profile = options.profile ?? mkdtempSync(join(tmpdir(), 'vitamin-b-firefox-'));
  const border = await closeBorder();
  const { hostname, port } = new URL(border.address);
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: profile,
    // Without it the driver is refused on pages of extensions.
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      // Firefox asks for the permission to run on the sites; a test grants it beforehand.
      'extensions.originControls.grantByDefault': true,
      'extensions.webextensions.uuids': JSON.stringify({ [gecko]: uuid }),
      // The event page ends after every short rest, so that nothing may rely on it. Milliseconds.
      'extensions.background.idle.timeout': 800,
      'network.proxy.type': 1,
      'network.proxy.http': hostname,
      'network.proxy.http_port': Number(port),
      'network.proxy.ssl': hostname,
      'network.proxy.ssl_port': Number(port),
      'network.proxy.allow_hijacking_localhost': true,
    },
  });
  const install = async (folder: string) => {
    await browser.installExtension(folder);
  };
  await install(options.extension ?? builtForFirefox);
  return {
    install,
    open: async ({ url, html, frames = {} }) => {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const address = request.url();
        if (!sites.test(address)) return void request.continue();
        const body = address === url ? html : (frames[address] ?? '');
        void request.respond({ status: body === '' ? 404 : 200, contentType: 'text/html; charset=utf-8', body });
      });
      await page.goto(url);
      return page;
    },
    openOwn: async (path) => {
      const page = await browser.newPage();
      // The load event of an extension's page is not told to the driver.
      await page.goto(`moz-extension://${uuid}/${path}`, { waitUntil: [] });
      await until(inside(page), path, () =>
        inside(page)(() => document.querySelector('#app > *') !== null || document.readyState === 'complete', null),
      );
      return page;
    },
    requests: () => border.tried.filter((address) => !isTheBrowsers(address)),
    close: async () => {
      await browser.close();
      await border.close();
      if (!options.profile) rmSync(profile, { recursive: true, force: true });
    },
  };
}
