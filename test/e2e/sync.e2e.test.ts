import { spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { canonical } from '../../src/core/relationship/record.ts';
import { unlockedKeys } from '../../src/storage/sync/key-file.ts';
import { recipientOf, sealed } from '../../src/storage/sync/seal.ts';
import { pages } from '../pages/index.ts';
import { dice } from '../storage/generate.ts';
import { built, type Running, runChromium } from './harness/chromium.ts';
import { contentWorld } from './harness/content-world.ts';
import { browserProcess, copyEngine, type Engine, syncthingEngine } from './harness/engines.ts';
import { allowFolder, dropPath, withdrawFolder } from './harness/folder.ts';
import { stored, storedCards } from './harness/memory.ts';
import { webdavEngine } from './harness/webdav.ts';

/** `npm run test:sync` plays 200 rounds with Debian's syncthing or a WebDAV share; here a few, with plain copying. */
const rounds = Number(process.env.SYNC_ROUNDS ?? 4);
const real = process.env.SYNC_ENGINE !== undefined;
const people = 40;

const passphrase = 'sieben stille Birken am Kanal';
const scratch = mkdtempSync(join(tmpdir(), 'sync-'));
const folders = [join(scratch, 'Laptop', 'Vitamin'), join(scratch, 'Desktop', 'Vitamin')] as const;
const profiles = [join(scratch, 'profile-0'), join(scratch, 'profile-1')] as const;

interface Side {
  readonly running: Running;
  readonly page: Page;
  readonly inContent: (script: string) => Promise<unknown>;
}
const sides: [Side | null, Side | null] = [null, null];
let engine: Engine;
/** The first side's folder lies on a small disk of its own, where this user may mount one. */
const disk = join(scratch, 'Laptop');
let small = false;
const strays: string[] = [];

function side(index: 0 | 1): Side {
  const found = sides[index];
  if (!found) throw new Error(`side ${index} is not open`);
  return found;
}

async function open(index: 0 | 1): Promise<Side> {
  if (sides[index]) return side(index);
  const running = await runChromium({ profile: profiles[index] });
  const page = await running.openOwn('src/entries/overview/overview.html#data');
  await page.getByRole('heading', { level: 1 }).waitFor();
  const replica = Object.values(pages).find(({ url }) => url.startsWith('https://www.linkedin.com/in/'));
  if (!replica) throw new Error('no profile among the replicas');
  const inContent = await contentWorld(await running.open(replica));
  await page.bringToFront();
  sides[index] = { running, page, inContent };
  return side(index);
}

async function close(index: 0 | 1): Promise<void> {
  const open = sides[index];
  if (!open) return;
  sides[index] = null;
  strays.push(...open.running.requests());
  await open.running.close();
}

/** As when the power goes. */
async function kill(index: 0 | 1): Promise<void> {
  const open = sides[index];
  const pid = browserProcess(profiles[index]);
  if (!open || pid === null) return;
  sides[index] = null;
  strays.push(...open.running.requests());
  process.kill(pid, 'SIGKILL');
  await open.running.close().catch(() => {});
}

const mount = (...args: readonly string[]) => spawnSync('mount', args).status === 0;

/** Everything that is left on the disk, in one file. */
function fillDisk(): void {
  const filler = join(disk, 'filler');
  for (let size = 1 << 20; size >= 512; size /= 2)
    for (let room = true; room; )
      try {
        writeFileSync(filler, Buffer.alloc(size), { flag: 'a' });
      } catch {
        room = false;
      }
}

function engineFor(name: string | undefined): Engine | Promise<Engine> {
  if (name === 'syncthing') return syncthingEngine(folders, scratch);
  return name === 'webdav' ? webdavEngine(folders, scratch) : copyEngine(folders);
}

beforeAll(async () => {
  mkdirSync(disk, { recursive: true });
  small = !real && mount('-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk);
  for (const index of [0, 1] as const) {
    mkdirSync(folders[index], { recursive: true });
    mkdirSync(profiles[index]);
    allowFolder(profiles[index], built, folders[index]);
  }
  engine = await engineFor(process.env.SYNC_ENGINE);
  await engine.start();
  for (const index of [0, 1] as const) {
    await open(index);
    await side(index).running.speak('de');
    await side(index).page.bringToFront();
  }
});

afterAll(async () => {
  await engine.kill();
  for (const index of [0, 1] as const) await close(index);
  expect(strays).toEqual([]);
  if (small) spawnSync('umount', ['-l', disk]);
  rmSync(scratch, { recursive: true, force: true });
});

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const found = await (globalThis as unknown as { axe: typeof axe }).axe.run('[aria-labelledby=data-sync]', {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return found.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

const ids = async (index: 0 | 1) => (await stored(side(index).running, 'interactions')).map((row) => String(row.id));
const names = async (index: 0 | 1) => (await stored(side(index).running, 'contacts')).map((row) => row.name);
const within = { timeout: 60_000 };

test('a dropped folder, a passphrase, and what one device knows the other one knows', async () => {
  const [a, b] = [side(0).page, side(1).page];
  await dropPath(a, folders[0]);
  await a.getByText('liegt noch nichts von Vitamin B').waitFor();
  expect(await violations(a)).toEqual([]);
  await a.getByLabel('Passphrase des Ordners').fill(passphrase);
  await a.getByLabel('So heißt dieses Gerät').fill('Laptop');
  await a.getByRole('button', { name: 'Anfangen' }).click();
  await a.getByText('Alles auf demselben Stand.').waitFor(within);
  await a.setInputFiles('input[type=file]:not([data-sync])', {
    name: 'nuria.vcf',
    mimeType: 'text/vcard',
    buffer: Buffer.from('BEGIN:VCARD\nVERSION:4.0\nFN:Nuria Berg\nEND:VCARD\n'),
  });
  await a.getByRole('button', { name: 'Importieren' }).click();
  await a.getByText('Fertig.').waitFor();
  await expect
    .poll(() => readdirSync(folders[1]).filter((name) => name.endsWith('.age')).length, within)
    .toBeGreaterThan(2);

  await dropPath(b, folders[1]);
  await b.getByText('liegen schon Daten eines anderen Geräts').waitFor(within);
  await b.getByLabel('Passphrase des Ordners').fill('eine ganz andere');
  await b.getByRole('button', { name: 'Mitmachen' }).click();
  await b.getByText('Das ist nicht die Passphrase dieses Ordners.').waitFor(within);
  await b.getByLabel('Passphrase des Ordners').fill(passphrase);
  await b.getByLabel('So heißt dieses Gerät').fill('Desktop');
  await b.getByRole('button', { name: 'Mitmachen' }).click();
  await b.getByText('Laptop').waitFor(within);
  await expect.poll(() => names(1), within).toEqual(['Nuria Berg']);
  await a.getByText('Desktop').waitFor(within);
  expect(await violations(a)).toEqual([]);
  for (const name of readdirSync(folders[0]).filter((one) => one.endsWith('.age'))) {
    expect(name).toMatch(/^[a-z2-9]{20}\.age$/);
    expect(readFileSync(join(folders[0], name), 'latin1')).not.toMatch(/Nuria|Laptop|vitamin/i);
  }
});

/** An invitation, acknowledged by the worker, as the content script sends it. */
async function invite(index: 0 | 1, id: string, who: number): Promise<void> {
  const request = {
    id,
    identity: { site: 'linkedin', slug: `somebody-${who}` },
    name: `Somebody ${who}`,
    snapshot: {},
    note: `Ihr Vortrag in Dresden, ${id}`,
    verdict: 'send',
    fingerprint: [who],
    frame: null,
    at: Date.now(),
  };
  const envelope = JSON.stringify({ vitaminB: 1, to: 'background', name: 'invitation.sent', request });
  const reply = (await side(index).inContent(
    `(async () => { for (let n = 0; n < 20; n += 1) { const reply = await chrome.runtime.sendMessage(${envelope}).catch(() => null); if (reply) return reply; await new Promise((done) => setTimeout(done, 50)); } })()`,
  )) as { readonly ok?: boolean } | undefined;
  if (!reply?.ok) throw new Error(`not stored: ${JSON.stringify(reply)}`);
}

/** A private note, typed on the overview. */
async function typeNote(index: 0 | 1, text: string, luck: number): Promise<void> {
  const { running, page } = side(index);
  const all = (await storedCards(running)).map((card) => String(card.id)).sort();
  const id = all[Math.floor(luck * all.length)];
  if (id === undefined) return;
  await page.evaluate((who) => {
    location.hash = `#data?who=${who}`;
  }, id);
  const field = page.getByRole('textbox', { name: 'Nur für dich' });
  await field.fill(text);
  await field.blur();
}

const stores = ['contacts', 'interactions', 'promises', 'followUps', 'notes', 'openers', 'settings'] as const;

async function everything(index: 0 | 1): Promise<Record<string, unknown>> {
  const { running } = side(index);
  const kept: Record<string, unknown> = {};
  for (const store of stores) kept[store] = await stored(running, store);
  kept.cards = (await storedCards(running))
    .map(({ id, name, contacts }) => ({ id: String(id), name, contacts }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
  return kept;
}

/** What a side says of itself, for whoever has to find out why the two differ. */
async function standing(index: 0 | 1, acknowledged: number): Promise<string> {
  const kept = await everything(index);
  const counts = Object.entries(kept).map(([store, rows]) => `${store} ${(rows as unknown[]).length}`);
  const said = await side(index).page.locator('[aria-labelledby=data-sync]').innerText();
  const files = readdirSync(folders[index]);
  const other = new Set(readdirSync(folders[1 - index] ?? ''));
  const alone = files.filter((name) => !other.has(name));
  return `side ${index}, ${acknowledged} acknowledged: ${counts.join(', ')}; ${files.length} files, only here: ${alone}; ${said}`;
}

test(
  `${rounds} rounds of changes on both sides, with both and what carries between them killed at random`,
  async () => {
    const roll = dice(rounds + (real ? 1 : 0));
    const acknowledged: string[] = [];
    const told = { killed: 0, away: 0, engine: 0, notes: 0 };
    for (let round = 0; round < rounds; round += 1) {
      for (const index of [0, 1] as const) {
        const luck = roll();
        if (luck < 0.15) {
          await kill(index);
          told.killed += 1;
        } else if (luck < 0.25) {
          await close(index);
          told.away += 1;
        }
        if (!sides[index] && roll() < 0.6) await open(index);
        if (!sides[index]) continue;
        for (let count = Math.floor(roll() * 3); count >= 0; count -= 1) {
          const id = `record-${index}-${String(round).padStart(4, '0')}-${count}`;
          await invite(index, id, Math.floor(roll() * people));
          acknowledged.push(id);
        }
        if (roll() < 0.3) {
          await typeNote(index, `Notiz aus Runde ${round}`, roll());
          told.notes += 1;
        }
      }
      const luck = roll();
      if (luck < 0.2) {
        await engine.kill(luck < 0.1 ? 0 : 1);
        told.engine += 1;
      }
      if (roll() < 0.7) await engine.start();
      await new Promise((resolve) => setTimeout(resolve, roll() * 800));
    }
    await engine.start();
    for (const index of [0, 1] as const) await open(index);
    const settled = async () => {
      const [a, b] = [await everything(0), await everything(1)];
      return canonical(a) === canonical(b) && (a.notes as unknown[]).length === acknowledged.length;
    };
    await expect
      .poll(settled, { timeout: real ? 180_000 : 60_000, interval: 1000 })
      .toBe(true)
      .catch(async (error: unknown) => {
        for (const index of [0, 1] as const) console.info(await standing(index, acknowledged.length));
        throw error;
      });
    expect((await ids(0)).sort()).toEqual([...acknowledged].sort());
    const sizes = folders.map((folder) => readdirSync(folder).filter((name) => name.endsWith('.age')).length);
    console.info(
      `${rounds} rounds, ${acknowledged.length} records acknowledged, ${JSON.stringify(told)}, files ${sizes}`,
    );
  },
  rounds * 15_000 + 300_000,
);

async function toDataAreas(): Promise<void> {
  for (const index of [0, 1] as const)
    await side(index).page.evaluate(() => {
      location.hash = '#data';
    });
}

test.skipIf(real)(
  'a later version beside this one, and a device taken out that comes back: a clear word, and nothing lost',
  async () => {
    await toDataAreas();
    const [a, b] = [side(0).page, side(1).page];
    const key = readdirSync(folders[0]).find((name) =>
      readFileSync(join(folders[0], name), 'latin1').includes('scrypt'),
    );
    const ring = await unlockedKeys(new File([readFileSync(join(folders[0], String(key)))], 'key'), passphrase);
    const head = { format: 'vitamin-b-sync', version: 2, kind: 'changes', device: 'a'.repeat(20), number: 1 };
    const later = await sealed(`${JSON.stringify(head)}\n`, await recipientOf(ring.identities[0]));
    const name = `${'b'.repeat(20)}.age`;
    writeFileSync(join(folders[0], name), Buffer.from(await later.arrayBuffer()));
    for (const page of [a, b]) await page.getByText('Ein anderes Gerät hat schon eine neuere Version').waitFor(within);
    await invite(0, 'record-beside-a-later-version', 1);
    await expect.poll(() => ids(1), within).toContain('record-beside-a-later-version');
    expect(existsSync(join(folders[1], name))).toBe(true);
    for (const folder of folders) rmSync(join(folder, name));
    for (const page of [a, b]) await page.getByText('Alles auf demselben Stand.').waitFor(within);

    await b.getByRole('button', { name: 'Entfernen: Laptop' }).click();
    await a.getByText('Ein anderes Gerät hat dieses hier entfernt.').waitFor(within);
    await invite(0, 'record-while-out', 2);
    await b.getByText('Noch ist kein anderes Gerät dabei.').waitFor(within);
    await a.getByRole('button', { name: 'Wieder mitmachen' }).click();
    await a.getByLabel('Passphrase des Ordners').fill(passphrase);
    await a.getByLabel('So heißt dieses Gerät').fill('Laptop wieder da');
    await a.getByRole('button', { name: 'Mitmachen' }).click();
    await b.getByText('Laptop wieder da').waitFor(within);
    await expect.poll(() => ids(1), within).toContain('record-while-out');
  },
  300_000,
);

// A folder that vanishes makes syncthing wait for minutes; what is tried here needs no engine of its own.
test.skipIf(real)(
  'a folder that is not there, a full and a locked disk, a changed passphrase, a permission taken back, and an emptied folder: a clear word each',
  async () => {
    await toDataAreas();
    let a = side(0).page;
    const b = side(1).page;
    renameSync(folders[0], `${folders[0]}-away`);
    await a.getByText('Der Ordner ist nicht da').waitFor(within);
    renameSync(`${folders[0]}-away`, folders[0]);
    await a.getByText('Alles auf demselben Stand.').waitFor(within);
    await expect.poll(() => a.getByText('Der Ordner ist nicht da').count(), within).toBe(0);

    if (small) {
      fillDisk();
      await invite(0, 'record-on-a-full-disk', 1);
      await a.getByText('ist kein Platz mehr').waitFor(within);
      await a.getByText(/^\d+ Änderung(?:en warten| wartet) darauf, in den Ordner zu kommen/).waitFor(within);
      expect(mount('-o', 'remount,size=16m', disk)).toBe(true);
      await a.getByText('Alles auf demselben Stand.').waitFor(within);
      await expect.poll(() => ids(1), within).toContain('record-on-a-full-disk');
      expect(mount('-o', 'remount,ro', disk)).toBe(true);
      await invite(0, 'record-on-a-locked-disk', 1);
      await a.getByText('In diesen Ordner darf nichts geschrieben werden.').waitFor(within);
      expect(mount('-o', 'remount,rw', disk)).toBe(true);
      await expect.poll(() => ids(1), within).toContain('record-on-a-locked-disk');
    }

    await a.getByText('Passphrase ändern').click();
    await a.getByLabel('Neue Passphrase').fill('acht laute Erlen am Deich');
    await a.getByRole('button', { name: 'Ändern', exact: true }).click();
    await b.getByText('Auf einem anderen Gerät wurde die Passphrase geändert.').waitFor(within);
    expect(await violations(b)).toEqual([]);
    await b.getByLabel('Passphrase des Ordners').fill('acht laute Erlen am Deich');
    await b.getByRole('button', { name: 'Öffnen' }).click();
    await expect.poll(() => b.getByText('wurde die Passphrase geändert').count(), within).toBe(0);

    await close(0);
    withdrawFolder(profiles[0], built);
    await open(0);
    a = side(0).page;
    await invite(0, 'record-without-permission', 1);
    await a.getByText('Der Browser möchte, dass du den Ordner wieder erlaubst.').waitFor(within);
    // The browser's own question is nothing that a program can answer: one press puts it, that is seen here.
    await a.evaluate(() => {
      (FileSystemHandle.prototype as unknown as Record<string, unknown>).requestPermission = async (
        wanted: unknown,
      ) => {
        document.title = JSON.stringify(wanted);
        return 'prompt';
      };
    });
    await a.getByRole('button', { name: 'Ordner erlauben' }).click();
    await expect.poll(() => a.title()).toBe('{"mode":"readwrite"}');
    await close(0);
    allowFolder(profiles[0], built, folders[0]);
    await open(0);
    a = side(0).page;
    await expect.poll(() => ids(1), within).toContain('record-without-permission');

    await a.getByText('Beenden', { exact: true }).click();
    await a.getByRole('button', { name: 'Beenden und Ordner leeren' }).click();
    await a.getByRole('button', { name: 'Ordner wählen' }).waitFor(within);
    expect(readdirSync(folders[0]).filter((name) => name.endsWith('.age'))).toEqual([]);
    await b.getByText('Im Ordner liegt nichts mehr von Vitamin B.').waitFor(within);
    expect((await names(1)).length).toBeGreaterThan(0);

    // Chosen with the browser's own window, for which a folder of the browser's stands in.
    await a.evaluate(() => {
      (globalThis as unknown as Record<string, unknown>).showDirectoryPicker = () => navigator.storage.getDirectory();
    });
    await a.getByRole('button', { name: 'Ordner wählen' }).click();
    await a.getByText('liegt noch nichts von Vitamin B').waitFor(within);
    await a.getByLabel('Passphrase des Ordners').fill(passphrase);
    await a.getByRole('button', { name: 'Anfangen' }).click();
    await a.getByText('Alles auf demselben Stand.').waitFor(within);
    await a.getByText('Beenden', { exact: true }).click();
    await a.getByRole('button', { name: 'Nur hier beenden' }).click();
    await a.getByRole('button', { name: 'Ordner wählen' }).waitFor(within);
  },
  300_000,
);
