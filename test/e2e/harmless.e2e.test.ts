// What the build shows to the pages that it runs in: nothing that they could ask for.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pageWeight } from '../../scripts/page-weight.mjs';
import { pages } from '../pages/index.ts';
import { built, type Running, runChromium } from './harness/chromium.ts';
import { stored } from './harness/memory.ts';
import { panelGone, panelWhen, pressIn } from './harness/panel.ts';
import { noteValue, pressSite, typeNote } from './harness/site-page.ts';

const folders = { chrome: built, firefox: built.replace(/chrome$/, 'firefox') };
const manifestOf = (folder: string) =>
  JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8')) as Record<string, unknown>;
const sites = ['https://www.linkedin.com/*', 'https://www.xing.com/*'];

describe.each(['chrome', 'firefox'] as const)('the build for %s', (browser) => {
  const folder = folders[browser];
  const manifest = manifestOf(folder);

  test('asks for exactly what it needs', () => {
    const base = ['alarms', 'unlimitedStorage'];
    expect(manifest.permissions).toEqual(browser === 'chrome' ? [...base, 'sidePanel'] : base);
    expect(manifest.optional_permissions).toEqual(['notifications']);
    expect(manifest.host_permissions).toEqual(sites);
    expect(manifest.optional_host_permissions).toBeUndefined();
  });

  test('shows the page nothing and lets nobody in', () => {
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
    const policy = JSON.stringify(manifest.content_security_policy);
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("connect-src 'none'");
    expect(policy).not.toMatch(/unsafe|https?:|\*/);
  });

  test('has one content script, classic and self-contained, on the two sites alone', () => {
    const scripts = manifest.content_scripts as { js: string[]; matches: string[]; world?: string }[];
    expect(scripts).toHaveLength(1);
    const [script] = scripts;
    expect(script?.matches).toEqual(sites);
    expect(script?.world).toBeUndefined();
    expect(script?.js).toHaveLength(1);
    const code = readFileSync(join(folder, script?.js[0] ?? ''), 'utf8');
    expect(code).toMatch(/^[!(]?(?:function|\(\)\s*=>)/);
    expect(code).not.toMatch(/\bimport\s*\(|\beval\(|new Function\b/);
  });

  test('costs a page no more than 45 kB of content script, compressed', () => {
    const [script] = manifest.content_scripts as { js: string[] }[];
    const code = readFileSync(join(folder, script?.js[0] ?? ''));
    expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(45_000);
  });

  test('opens its popup with no more than 60 kB, compressed', () => {
    expect(pageWeight(browser, 'src/entries/popup/popup.html')).toBeLessThanOrEqual(60_000);
  });

  test('carries no way to make a request in what runs beside or behind a page', () => {
    const files = readdirSync(folder, { recursive: true, encoding: 'utf8' });
    const near = files.filter((file) => /content.*\.js$|background.*\.js$|service-worker.*\.js$/.test(file));
    expect(near.length).toBeGreaterThanOrEqual(3);
    for (const file of near) {
      const code = readFileSync(join(folder, file), 'utf8');
      expect(code, file).not.toMatch(/\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|importScripts/);
    }
  });
});

describe('on a page', () => {
  let running: Running;
  beforeAll(async () => {
    running = await runChromium();
    await running.speak('en');
  });
  afterAll(() => running.close());

  test('a page that looks for the extension finds nothing', async () => {
    const replica = pages['linkedin-new-open-en'];
    if (!replica) throw new Error('no replica');
    const page = await running.open(replica);
    await pressSite(page, 'link', /to connect$/);
    await panelWhen(page, () => true, 'the panel');
    const files = readdirSync(built, { recursive: true, encoding: 'utf8' }).filter((file) => /\.[a-z0-9]+$/.test(file));
    const answered = await page.evaluate(
      async ({ id, files }) => {
        const open: string[] = [];
        for (const file of files) {
          const url = `chrome-extension://${id}/${file}`;
          if (
            await fetch(url).then(
              () => true,
              () => false,
            )
          )
            open.push(url);
          const image = new Image();
          const loaded = new Promise<boolean>((resolve) => {
            image.onload = () => resolve(true);
            image.onerror = () => resolve(false);
          });
          image.src = url;
          if (await loaded) open.push(`${url} as an image`);
        }
        return open;
      },
      { id: running.extensionId, files },
    );
    expect(answered).toEqual([]);
    const found = await page.evaluate(() => {
      const roots: (Document | ShadowRoot)[] = [document];
      const traces: string[] = [];
      for (let root = roots.pop(); root; root = roots.pop()) {
        for (const element of root.querySelectorAll('*')) {
          if (element.shadowRoot) roots.push(element.shadowRoot);
          const marks = [...element.attributes].map(({ name, value }) => `${name}=${value}`).join(' ');
          if (/(?:chrome|moz)-extension:|vitamin/i.test(`${element.localName} ${marks}`)) traces.push(marks);
        }
      }
      return { traces, globals: Object.keys(window).filter((key) => /vitamin/i.test(key)) };
    });
    expect(found).toEqual({ traces: [], globals: [] });
    await page.close();
  });

  test('the worker may die between any two steps', async () => {
    const replica = pages['linkedin-classic-en'];
    if (!replica) throw new Error('no replica');
    const page = await running.open(replica);
    await running.killWorker();
    await pressSite(page, 'button', /to connect$/);
    await panelWhen(page, () => true, 'the panel at the first step');
    await running.killWorker();
    await pressSite(page, 'button', /^Add a note$/);
    await panelWhen(page, ({ text }) => /openers? from this profile/.test(text), 'openers');
    await running.killWorker();
    await typeNote(page, 'Hi there, how are you? Lovely weather today.');
    await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
    await pressIn(page, 'button', /^Insert/);
    await panelWhen(page, ({ verdict }) => verdict === 'send', 'the opener may go out');
    const note = await noteValue(page);
    await running.killWorker();
    await pressSite(page, 'button', /^(?:Send|Send invitation)$/);
    await panelGone(page);
    await expect
      .poll(async () => JSON.stringify(await stored(running, 'notes')))
      .toContain(JSON.stringify(note).slice(1, -1));
    await running.killWorker();
    const popup = await running.openOwn('src/entries/popup/popup.html');
    await popup.getByText('Gareth Pennwood').first().waitFor();
    await popup.close();
    await page.close();
  });

  test('no request was made', () => {
    expect(running.requests()).toEqual([]);
  });
});
