import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { built, type Running, runChromium } from './harness/chromium.ts';
import { allowFolder, dropPath } from './harness/folder.ts';
import { stored } from './harness/memory.ts';

const overview = 'src/entries/overview/overview.html#data';
const passphrase = 'sieben stille Birken am Kanal';
const scratch = mkdtempSync(join(tmpdir(), 'sync-'));
const folder = mkdtempSync(join(scratch, 'Vitamin-'));

interface Side {
  readonly running: Running;
  readonly page: Page;
}
let a: Side;
let b: Side;

async function open(name: string): Promise<Side> {
  const profile = mkdtempSync(join(scratch, `${name}-`));
  allowFolder(profile, built, folder);
  const running = await runChromium({ profile });
  await running.speak('de');
  const page = await running.openOwn(overview);
  await page.getByRole('heading', { name: 'Mehrere Geräte' }).waitFor();
  return { running, page };
}

beforeAll(async () => {
  a = await open('a');
  b = await open('b');
});

afterAll(async () => {
  for (const { running } of [a, b]) {
    expect(running.requests()).toEqual([]);
    await running.close();
  }
  rmSync(scratch, { recursive: true, force: true });
});

test('a dropped folder, a passphrase, and what one device knows the other one knows', async () => {
  await dropPath(a.page, folder);
  await a.page.getByText('liegt noch nichts von Vitamin B').waitFor();
  await a.page.getByLabel('Passphrase des Ordners').fill(passphrase);
  await a.page.getByLabel('So heißt dieses Gerät').fill('Laptop');
  await a.page.getByRole('button', { name: 'Anfangen' }).click();
  await a.page.getByText('Alles auf demselben Stand.').waitFor({ timeout: 60_000 });
  await a.page.setInputFiles('input[type=file]:not([data-sync])', {
    name: 'nuria.vcf',
    mimeType: 'text/vcard',
    buffer: Buffer.from('BEGIN:VCARD\nVERSION:4.0\nFN:Nuria Berg\nEND:VCARD\n'),
  });
  await a.page.getByRole('button', { name: 'Importieren' }).click();
  await a.page.getByText('Fertig.').waitFor();

  await dropPath(b.page, folder);
  await b.page.getByText('liegen schon Daten eines anderen Geräts').waitFor();
  await b.page.getByLabel('Passphrase des Ordners').fill('eine ganz andere');
  await b.page.getByRole('button', { name: 'Dazukommen' }).click();
  await b.page.getByText('Das ist nicht die Passphrase dieses Ordners.').waitFor({ timeout: 60_000 });
  await b.page.getByLabel('Passphrase des Ordners').fill(passphrase);
  await b.page.getByRole('button', { name: 'Dazukommen' }).click();
  await b.page.getByText('Laptop').waitFor({ timeout: 60_000 });
  const names = async () => (await stored(b.running, 'contacts')).map((row) => row.name);
  await expect.poll(names, { timeout: 30_000 }).toEqual(['Nuria Berg']);
  for (const name of readdirSync(folder))
    expect(readFileSync(join(folder, name), 'latin1')).not.toMatch(/Nuria|Laptop|vitamin/i);
});
