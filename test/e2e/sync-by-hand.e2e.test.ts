import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BlobReader, Uint8ArrayWriter, ZipReader } from '@zip.js/zip.js';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { built, type Running, runChromium } from './harness/chromium.ts';
import { builtForFirefox, type RunningFirefox, runFirefox } from './harness/firefox.ts';
import { allowFolder, dropPath } from './harness/folder.ts';
import { stored } from './harness/memory.ts';
import { type Inside, inside, pressOwn, says, until } from './harness/own-page.ts';

/** Firefox, whose files go by hand, beside a Chromium that has the folder open. */
const here = findFirefox() !== null;
const passphrase = 'sieben stille Birken am Kanal';
const scratch = mkdtempSync(join(tmpdir(), 'sync-by-hand-'));
const folder = join(scratch, 'Vitamin');
const within = { timeout: 60_000 };
let chromium: Running;
let firefox: RunningFirefox;
let open: Page;
let run: Inside;

beforeAll(async () => {
  if (!here) return;
  const profile = join(scratch, 'profile');
  for (const made of [folder, profile]) mkdirSync(made);
  allowFolder(profile, built, folder);
  chromium = await runChromium({ profile });
  await chromium.speak('de');
  open = await chromium.openOwn('src/entries/overview/overview.html#data');
  await open.getByRole('heading', { level: 1 }).waitFor();
  firefox = await runFirefox({ extension: builtForFirefox });
  run = inside(await firefox.openOwn('src/entries/overview/overview.html#data'));
  // What is saved is kept, so that the test can put it into the folder as a user does.
  await run(() => {
    const make = URL.createObjectURL.bind(URL);
    const kept = globalThis as unknown as { saved: Blob | null };
    kept.saved = null;
    URL.createObjectURL = (file) => {
      kept.saved = file as Blob;
      return make(file);
    };
  }, null);
});

afterAll(async () => {
  if (!here) return;
  expect([...chromium.requests(), ...firefox.requests()]).toEqual([]);
  await chromium.close();
  await firefox.close();
  rmSync(scratch, { recursive: true, force: true });
});

/** Unpacks into the folder what Firefox has saved since, and says how many files that were. */
async function unpack(): Promise<number> {
  const isSaved = () => run(() => (globalThis as unknown as { saved: Blob | null }).saved !== null, null);
  await until(run, 'a saved file', isSaved, within.timeout);
  const base64 = await run(async () => {
    const kept = globalThis as unknown as { saved: Blob | null };
    const bytes = new Uint8Array((await kept.saved?.arrayBuffer()) ?? new ArrayBuffer(0));
    kept.saved = null;
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, null);
  const zip = new ZipReader(new BlobReader(new Blob([Buffer.from(base64, 'base64')])));
  const entries = await zip.getEntries();
  for (const entry of entries)
    if (!entry.directory) writeFileSync(join(folder, entry.filename), await entry.getData(new Uint8ArrayWriter()));
  return entries.length;
}

/** Hands in all that lies in the folder. */
async function handIn(): Promise<void> {
  const files = readdirSync(folder).map((name) => [name, readFileSync(join(folder, name)).toString('base64')] as const);
  await until(run, 'a field for files', () =>
    run((given) => {
      const field = document.querySelector<HTMLInputElement>('input[type=file][data-sync]');
      if (!field) return false;
      const carried = new DataTransfer();
      for (const [name, base64] of given)
        carried.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], name));
      field.files = carried.files;
      field.dispatchEvent(new Event('change', { bubbles: true }));
      return true;
    }, files),
  );
}

const fill = (label: RegExp, value: string) =>
  until(run, `a field ${label}`, () =>
    run(
      ([source, text]) => {
        const fits = new RegExp(source, 'u');
        const name = [...document.querySelectorAll('label')].find((one) => fits.test(one.textContent ?? ''));
        const field = name && document.querySelector<HTMLInputElement>(`[id="${name.htmlFor}"]`);
        if (!field) return false;
        Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value')?.set?.call(field, text);
        field.dispatchEvent(new Event('input', { bubbles: true }));
        return true;
      },
      [label.source, value] as const,
    ),
  );

const names = async () => (await stored(chromium, 'contacts')).map((row) => row.name);

test.skipIf(!here)(
  'Firefox says that files go by hand, and both know the same in the end',
  async () => {
    await says(run, /(?:kann keinen Ordner offen halten|cannot keep a folder open)/);
    await dropPath(open, folder);
    await open.getByLabel('Passphrase des Ordners').fill(passphrase);
    await open.getByLabel('So heißt dieses Gerät').fill('Laptop');
    await open.getByRole('button', { name: 'Anfangen' }).click();
    await open.getByText('Alles auf demselben Stand.').waitFor(within);
    await open.setInputFiles('input[type=file]:not([data-sync])', {
      name: 'nuria.vcf',
      mimeType: 'text/vcard',
      buffer: Buffer.from('BEGIN:VCARD\nVERSION:4.0\nFN:Nuria Berg\nEND:VCARD\n'),
    });
    await open.getByRole('button', { name: 'Importieren' }).click();
    await open.getByText('Fertig.').waitFor();
    await expect.poll(() => readdirSync(folder).length, within).toBeGreaterThan(2);

    await handIn();
    await fill(/^(?:Passphrase des Ordners|Passphrase of the folder)/, 'eine ganz andere');
    await pressOwn(run, /^(?:Mitmachen|Join)$/);
    await says(run, /(?:Das ist nicht die Passphrase|That is not the passphrase)/, within.timeout);
    await fill(/^(?:Passphrase des Ordners|Passphrase of the folder)/, passphrase);
    await fill(/^(?:So heißt dieses Gerät|This device is called)/, 'Firefox');
    await pressOwn(run, /^(?:Mitmachen|Join)$/);
    expect(await unpack()).toBeGreaterThan(0);
    await open.getByText('Firefox').first().waitFor(within);
    await open.getByText('von Hand').waitFor(within);
    await says(run, /Laptop/, within.timeout);

    // Somebody who is new in Firefox, and a new passphrase from there.
    const vcard = 'BEGIN:VCARD\nVERSION:4.0\nFN:Zoltán Weiß\nEND:VCARD\n';
    await until(run, 'a field for a file', () =>
      run((text) => {
        const field = document.querySelector<HTMLInputElement>('input[type=file]:not([data-sync])');
        if (!field) return false;
        const carried = new DataTransfer();
        carried.items.add(new File([text], 'zoltan.vcf'));
        field.files = carried.files;
        field.dispatchEvent(new Event('change', { bubbles: true }));
        return true;
      }, vcard),
    );
    await pressOwn(run, /^(?:Importieren|Import)$/);
    await says(run, /(?:Fertig\.|Done\.)/, within.timeout);
    await says(run, /(?:noch nicht im Ordner|not in the folder yet)/);
    await pressOwn(run, /^(?:Neues als Datei holen|Get what is new as a file)$/);
    expect(await unpack()).toBeGreaterThan(0);
    await expect.poll(names, within).toEqual(expect.arrayContaining(['Nuria Berg', 'Zoltán Weiß']));

    await run(() => {
      for (const part of document.querySelectorAll('details')) part.open = true;
    }, null);
    await fill(/^(?:Neue Passphrase|New passphrase)/, 'acht laute Erlen am Deich');
    await pressOwn(run, /^(?:Ändern|Change)$/);
    await unpack();
    await open.getByText('Auf einem anderen Gerät wurde die Passphrase geändert.').waitFor(within);
    await open.getByLabel('Passphrase des Ordners').fill('acht laute Erlen am Deich');
    await open.getByRole('button', { name: 'Öffnen' }).click();
    await open.getByText('Alles auf demselben Stand.').waitFor(within);

    await pressOwn(run, /^(?:Nur hier beenden|Stop here only)$/);
    await says(run, /(?:Beendet\.|Stopped\.)/, within.timeout);
    await unpack();
    await open.getByText('Noch ist kein anderes Gerät dabei.').waitFor(within);
  },
  400_000,
);
