import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import puppeteer, { type Page } from 'puppeteer-core';
import type { ReplicaPage } from '../../pages/index.ts';
import { firefoxPath } from './programs.ts';

const built = fileURLToPath(new URL('../../../dist/firefox', import.meta.url));
const sites = /^https:\/\/(?:www\.linkedin\.com|www\.xing\.com)\//;

export interface RunningFirefox {
  open(replica: ReplicaPage): Promise<Page>;
  close(): Promise<void>;
}

/** Starts a Firefox with the built extension installed for the time being. */
export async function runFirefox(): Promise<RunningFirefox> {
  const profile = mkdtempSync(join(tmpdir(), 'vitamin-b-firefox-'));
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath(),
    headless: true,
    userDataDir: profile,
    // Firefox asks for the permission to run on the sites; a test grants it beforehand.
    extraPrefsFirefox: { 'extensions.originControls.grantByDefault': true },
  });
  await browser.installExtension(built);
  return {
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
    close: async () => {
      await browser.close();
      rmSync(profile, { recursive: true, force: true });
    },
  };
}
