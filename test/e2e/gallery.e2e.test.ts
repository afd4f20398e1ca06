import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import axe from 'axe-core';
import { type Browser, chromium } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { chromiumPath } from './harness/programs.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const folder = here('../../.cache/gallery');
const types: Record<string, string> = { html: 'text/html', js: 'text/javascript', css: 'text/css' };

let server: Server;
let browser: Browser;
beforeAll(async () => {
  await build({ configFile: here('../gallery/vite.config.ts'), logLevel: 'error' });
  server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    try {
      const body = readFileSync(join(folder, pathname));
      response.setHeader('content-type', types[pathname.split('.').pop() ?? ''] ?? 'text/plain');
      response.end(body);
    } catch {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  browser = await chromium.launch({ executablePath: chromiumPath(), headless: true });
});
afterAll(async () => {
  await browser?.close();
  server?.close();
});

const views = ['gallery', 'people', 'panel'].flatMap((view) =>
  ['de', 'en'].flatMap((language) => ['light', 'dark'].map((theme) => [view, language, theme] as const)),
);

test.each(views)(
  '%s, %s, %s: no accessibility violation, nothing wider than its place',
  async (view, language, theme) => {
    const page = await browser.newPage({ viewport: { width: 1240, height: 900 } });
    const { port } = server.address() as AddressInfo;
    for (const width of [512, 300]) {
      await page.goto(`http://127.0.0.1:${port}/${view}.html?language=${language}&theme=${theme}&width=${width}`);
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate(async () => {
        const { axe: checker } = window as unknown as { axe: typeof axe };
        return checker.run('.specimen', {
          rules: { region: { enabled: false }, 'landmark-unique': { enabled: false } },
        });
      });
      const said = violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 160)).join(' | ')}`,
      );
      expect(said).toEqual([]);
      const wide = await page.evaluate(() =>
        [...document.querySelectorAll('.panel, .card')]
          .filter((box) => box.scrollWidth > box.clientWidth + 1)
          .map((box) => box.closest('.specimen')?.querySelector('h2')?.textContent ?? ''),
      );
      expect(wide).toEqual([]);
    }
    await page.close();
  },
);

test('the playground judges with every key and offers openers; an opener goes into the note', async () => {
  const page = await browser.newPage({ viewport: { width: 1240, height: 900 } });
  const errors: string[] = [];
  page.on('pageerror', (error) => errors.push(String(error)));
  const { port } = server.address() as AddressInfo;
  await page.goto(`http://127.0.0.1:${port}/playground.html`);
  const note = page.getByLabel('Note', { exact: true }).and(page.getByRole('textbox'));
  expect(await page.locator('.tone-hold').count()).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Into the note' }).first().click();
  await expect.poll(() => page.locator('.verdict-band.tone-send').count()).toBe(1);
  await note.fill('Hallo, wie geht es dir?');
  await expect.poll(() => page.locator('.verdict-band.tone-hold').count()).toBe(1);
  const recipient = page.getByRole('textbox', { name: /^Recipient/ });
  await recipient.fill('{"name": 3, "posts": "none"');
  await page.getByText('this is no JSON object yet').waitFor();
  await recipient.fill('{"name": 3, "posts": "none"}');
  await recipient.fill(
    '{"name":"Nuria Berg","posts":[{"text":"Wer hat einen Ofen schon auf Wasserstoff umgestellt?"}]}',
  );
  await page.getByText('Wasserstoff').first().waitFor();
  await page.evaluate(axe.source);
  const { violations } = await page.evaluate(() => (window as unknown as { axe: typeof axe }).axe.run(document));
  expect(violations.filter(({ impact }) => impact === 'serious' || impact === 'critical').map(({ id }) => id)).toEqual(
    [],
  );
  expect(errors).toEqual([]);
  await page.screenshot({
    path: fileURLToPath(new URL('../../.cache/playground.png', import.meta.url)),
    fullPage: true,
  });
  await page.close();
});
