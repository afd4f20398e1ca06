import { mkdtempSync, readlinkSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archive } from '../import/archives.ts';
import { generate } from '../storage/generate.ts';
import { type Running, runChromium } from './harness/chromium.ts';
import { stored, storedCards } from './harness/memory.ts';

/** Enough that the browser dies well before the end. */
const people = 2_500;
const folder = mkdtempSync(join(tmpdir(), 'killed-'));
const profile = join(folder, 'profile');
const zip = join(folder, 'Basic_LinkedInDataExport_11-01-2026.zip');
const json = join(folder, 'vitamin-b.json');
let running: Running;

beforeAll(async () => {
  const file = await archive({ people, messages: 3_000, invitations: 0, extras: false });
  writeFileSync(zip, new Uint8Array(await file.arrayBuffer()));
  const { contacts, interactions } = generate({ people, each: 3, now: Date.UTC(2026, 10, 12) });
  writeFileSync(json, JSON.stringify({ format: 'vitamin-b', version: 1, contacts, interactions }));
  running = await runChromium({ profile });
  await running.speak('de');
});

afterAll(async () => {
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

/** Kills the whole browser at once, as a power cut does, and starts it anew on what then lies on the disk. */
async function powerCut(): Promise<void> {
  // The lock in a profile names its browser: "host-pid".
  const pid = Number(/-(\d+)$/.exec(readlinkSync(join(profile, 'SingletonLock')))?.[1]);
  expect(pid).toBeGreaterThan(1);
  process.kill(pid, 'SIGKILL');
  await running.close().catch(() => {});
  rmSync(join(profile, 'SingletonLock'), { force: true });
  running = await runChromium({ profile });
}

async function openImport(path: string, found: RegExp): Promise<Page> {
  const page = await running.openOwn('src/entries/overview/overview.html#data');
  await page.setInputFiles('input[type=file]', path);
  await page.getByText(found).first().waitFor();
  return page;
}

const press = (page: Page) =>
  page
    .getByRole('button', { name: /^(?:Importieren|Zurückholen)$/ })
    .first()
    .click();
const counts = async () => [(await stored(running, 'contacts')).length, (await storedCards(running)).length];

async function importAll(path: string, found: RegExp): Promise<void> {
  const page = await openImport(path, found);
  await press(page);
  await page.getByText('Fertig.').waitFor({ timeout: 90_000 });
  await page.close();
}

const isOnItsWay = async () => (await stored(running, 'local')).some(({ key }) => String(key).startsWith('return/'));

test('an archive whose import dies with the browser is there whole or taken back at the next start, and comes in the next time', async () => {
  const page = await openImport(zip, /2\.500 neue Kontakte/);
  await press(page);
  await page.getByRole('progressbar').waitFor();
  await powerCut();
  await expect.poll(isOnItsWay, { timeout: 60_000 }).toBe(false);
  const [contacts = -1, cards = -1] = await counts();
  expect([0, people]).toContain(contacts);
  expect(cards).toBe(contacts);
  if (contacts === 0) await importAll(zip, /2\.500 neue Kontakte/);
  expect(await counts()).toEqual([people, people]);
});

test('a backup whose return dies with the browser is there whole or taken back at the next start, and comes in the next time', async () => {
  const [before = 0] = await counts();
  const page = await openImport(json, /2\.500/);
  await press(page);
  await page.getByRole('progressbar').waitFor();
  await powerCut();
  await expect.poll(isOnItsWay, { timeout: 60_000 }).toBe(false);
  const [contacts = -1, cards = -1] = await counts();
  expect([before, before + people]).toContain(contacts);
  expect(cards).toBe(contacts);
  await importAll(json, /2\.500/);
  expect(await counts()).toEqual([before + people, before + people]);
  expect(await stored(running, 'freshWords')).toEqual([]);
});
