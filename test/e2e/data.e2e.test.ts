import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { archive } from '../import/archives.ts';
import { type Running, runChromium } from './harness/chromium.ts';
import { stored, storedCards } from './harness/memory.ts';

const overview = 'src/entries/overview/overview.html#data';
const folder = mkdtempSync(join(tmpdir(), 'data-'));
let running: Running;
let page: Page;
let zip: string;

beforeAll(async () => {
  running = await runChromium();
  await running.speak('de');
  zip = join(folder, 'Basic_LinkedInDataExport_11-01-2026.zip');
  const file = await archive({ people: 120, messages: 300, invitations: 12, extras: true });
  writeFileSync(zip, new Uint8Array(await file.arrayBuffer()));
  page = await running.openOwn(overview);
  await page.getByRole('heading', { level: 1 }).waitFor();
});

afterAll(async () => {
  expect(running.requests()).toEqual([]);
  await running.close();
  rmSync(folder, { recursive: true });
});

const press = (name: RegExp) => page.getByRole('button', { name }).first().click();
const choose = (path: string) => page.setInputFiles('input[type=file]', path);

async function saved(act: () => Promise<void>): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download') as Promise<Download>, act()]);
  const path = join(folder, download.suggestedFilename());
  await download.saveAs(path);
  return path;
}

async function violations(): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

test('the page is fine for everybody, also narrow', async () => {
  expect(await violations()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 700 });
  const overflow = await page.evaluate(
    () => document.documentElement.scrollWidth - document.documentElement.clientWidth,
  );
  expect(overflow).toBeLessThanOrEqual(0);
  await page.setViewportSize({ width: 1280, height: 900 });
});

test('an archive is shown before anything is kept, and cancelling keeps nothing', async () => {
  await choose(zip);
  await page.getByText('120 neue Kontakte').waitFor();
  expect(await violations()).toEqual([]);
  expect(await stored(running, 'contacts')).toEqual([]);
  await press(/^Abbrechen$/);
  await page.getByRole('button', { name: 'Datei wählen' }).waitFor();
  expect(await stored(running, 'contacts')).toEqual([]);
});

test('importing keeps everybody; the same archive again has nothing to do', async () => {
  await choose(zip);
  await press(/^Importieren$/);
  await page.getByText('Fertig.').waitFor();
  expect(await stored(running, 'contacts')).toHaveLength(120);
  await press(/^Noch eine Datei$/);
  await choose(zip);
  await page.getByText('Das ist alles schon da.').waitFor();
  await press(/^Abbrechen$/);
});

test('a file dropped in another area opens this one', async () => {
  await page.goto(page.url().replace('#data', '#people'));
  await page.reload();
  await page.locator('.overview-main').waitFor();
  await page.evaluate(() => {
    const data = new DataTransfer();
    data.items.add(new File(['BEGIN:VCARD\nVERSION:4.0\nFN:Nuria Berg\nEND:VCARD\n'], 'nuria.vcf'));
    for (const type of ['dragenter', 'dragover', 'drop'])
      document.body.dispatchEvent(new DragEvent(type, { bubbles: true, cancelable: true, dataTransfer: data }));
  });
  await page.getByText('1 neuer Kontakt').waitFor();
  await press(/^Abbrechen$/);
});

/** How a file of each format begins. */
const starts = {
  JSON: '{"format":"vitamin-b"',
  CSV: '\ufeffName;',
  'vCard 4.0': 'BEGIN:VCARD\r\nVERSION:4.0',
  'vCard 3.0': 'BEGIN:VCARD\r\nVERSION:3.0',
  ICS: 'BEGIN:VCALENDAR',
  Markdown: 'PK',
};

test('everything goes out in each format', async () => {
  for (const [format, start] of Object.entries(starts)) {
    const path = await saved(() => page.getByRole('button', { name: new RegExp(`Speichern: .*${format}`) }).click());
    expect(readFileSync(path, 'utf8').startsWith(start), format).toBe(true);
  }
});

test('a backup comes back with its passphrase only; making and opening one can be stopped', async () => {
  await press(/^Vorschlagen$/);
  const passphrase = await page.getByLabel('Passphrase').inputValue();
  // Stopped while it is being locked: no file, and no day of a backup that there is not.
  await press(/^Sicherung speichern$/);
  await press(/^Abbrechen$/);
  await page.getByRole('button', { name: 'Sicherung speichern' }).waitFor();
  expect((await stored(running, 'local')).map((row) => row.key)).not.toContain('backup');
  const path = await saved(() => press(/^Sicherung speichern$/));
  expect(readFileSync(path, 'utf8').startsWith('age-encryption.org/v1\n')).toBe(true);
  await choose(path);
  // The question comes once the file has been looked at; before, the only such field is the one for saving.
  await page.getByRole('button', { name: /^Öffnen$/ }).waitFor();
  await page.getByLabel('Passphrase').first().fill('something else');
  await press(/^Öffnen$/);
  await page.getByText('Das ist nicht die Passphrase').waitFor({ timeout: 60_000 });
  await page.getByLabel('Passphrase').first().fill(passphrase);
  await press(/^Öffnen$/);
  await press(/^Abbrechen$/);
  await page.getByText('Abgebrochen. Es wurde nichts geändert.').waitFor();
  await choose(path);
  await page.getByRole('button', { name: /^Öffnen$/ }).waitFor();
  await page.getByLabel('Passphrase').first().fill(passphrase);
  await press(/^Öffnen$/);
  await page.getByRole('button', { name: 'Zurückholen' }).waitFor({ timeout: 60_000 });
  await press(/^Zurückholen$/);
  await page.getByText('Fertig.').waitFor({ timeout: 60_000 });
  expect(await stored(running, 'contacts')).toHaveLength(120);
});

test('a person is told what is held, forgotten, and brought back', async () => {
  const [contact] = (await stored(running, 'contacts')) as { name: string }[];
  const name = contact?.name ?? '';
  await page.getByRole('searchbox', { name: 'Name' }).fill(name);
  await page
    .getByRole('button', { name: new RegExp(`^${name}`) })
    .first()
    .click();
  const report = await saved(() => press(/^Auskunft auf Deutsch$/));
  expect(readFileSync(report, 'utf8')).toContain('Gespeicherte Daten über');
  for (const [format, start] of Object.entries(starts)) {
    const path = await saved(() => page.getByRole('button', { name: new RegExp(`^[^:]*${format}[^:]*$`) }).click());
    const content = readFileSync(path, 'utf8');
    expect(content.startsWith(start), format).toBe(true);
    if (format === 'CSV') expect(content.trimEnd().split('\r\n')).toHaveLength(2);
    if (format.startsWith('vCard')) expect(content.match(/BEGIN:VCARD/g)).toHaveLength(1);
  }
  await press(/^Vergessen$/);
  await page.getByText(/ist vergessen$/).waitFor();
  expect((await storedCards(running)).length).toBe(119);
  await press(/^Rückgängig$/);
  await expect.poll(async () => (await storedCards(running)).length).toBe(120);
});

test('a file that is none says so in one sentence', async () => {
  const path = join(folder, 'picture.zip');
  writeFileSync(path, 'PK\x03\x04 and nothing more');
  if (await page.getByRole('button', { name: 'Noch eine Datei' }).isVisible()) await press(/^Noch eine Datei$/);
  await choose(path);
  await page.getByText('Das ist keine vollständige ZIP-Datei.').waitFor();
});
