import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ElementHandle, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { archive } from '../import/archives.ts';
import {
  classicProfile,
  gareth,
  garethWithNews,
  henrike,
  newProfile,
  others,
  type ReplicaPage,
} from '../pages/index.ts';
import { thawBuild } from '../upgrade/frozen-build.ts';
import { dataPage, type Everything, exported, fill, lost } from '../upgrade/full-life.ts';
import { builtForFirefox, type RunningFirefox, runFirefox } from './harness/firefox.ts';
import { giveFile, inside, pressOwn, says, until } from './harness/own-page.ts';

/*
 * Firefox gives tests no accessibility tree and no way into a closed root; the page's own closed roots are noted as
 * the page makes them, ours stay shut. What can be seen from outside is enough: our one element, its size, and what a press on its controls does to the note. The tests follow
 * one life: 0.1 is filled, updated, used, and the browser starts anew.
 */
const here = findFirefox() !== null;
const popupPath = 'src/entries/popup/popup.html';
let folder: string;
let running: RunningFirefox;
beforeAll(async () => {
  if (!here) return;
  folder = mkdtempSync(join(tmpdir(), 'vitamin-b-firefox-'));
  thawBuild('0.1.0', 'firefox', join(folder, 'extension'));
  running = await runFirefox({ extension: join(folder, 'extension'), profile: join(folder, 'profile') });
});
afterAll(async () => {
  if (!here) return;
  expect(running.requests()).toEqual([]);
  await running.close();
  rmSync(folder, { recursive: true, force: true });
});

async function everything(): Promise<Everything> {
  const page = await running.openOwn(dataPage);
  const all = await exported(inside(page));
  await page.close();
  return all;
}

test.skipIf(!here)('what 0.1 kept is there after the update to today', async () => {
  const data = await running.openOwn(dataPage);
  await fill(inside(data));
  await data.close();
  const before = await everything();
  expect(before.contacts?.length).toBeGreaterThan(20);
  await running.install(builtForFirefox);
  const after = await everything();
  expect(lost(before, after)).toEqual([]);
  expect(after.interactions).toHaveLength(before.interactions?.length ?? 0);
});

const replicas: readonly [string, ReplicaPage][] = [
  ['classic', classicProfile(garethWithNews, others, { language: 'en' })],
  ['new, native dialog', newProfile(garethWithNews, others, { language: 'en', mount: 'native' })],
  ['new, closed root', newProfile(garethWithNews, others, { language: 'en', mount: 'closed' })],
];

/** The page's roots, the document first. The page's own script makes the closed ones, in its own world. */
interface Watched {
  readonly roots: (Document | ShadowRoot)[];
}
const watched = (replica: ReplicaPage): ReplicaPage => ({
  ...replica,
  html: replica.html.replace(
    /<head[^>]*>/,
    `$&<script>window.roots = [document];
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function (init) {
        const root = attach.call(this, init);
        window.roots.push(root);
        return root;
      };</script>`,
  ),
});
test.skipIf(!here).each(replicas)(
  '%s: an opener goes in by keyboard; what is sent is remembered, though the event page had ended',
  async (_, replica) => {
    const before = (await everything()).notes?.length ?? 0;
    const page = await running.open(watched(replica));
    await press(page, `Invite ${gareth.name} to connect`);
    await ours(page, (height) => height > 40);
    await press(page, 'Add a note');
    await field(page);
    await ours(page, (height) => height > 200);

    const draft = 'Hi there, how are you? Lovely weather today. Hope you are well.';
    await (await field(page)).focus();
    await page.keyboard.type(draft);
    expect(await value(page)).toBe(draft);
    // From the field: "more", the finding, its "?" and ×, then the openers' tabs; Enter there inserts.
    let tries = 0;
    while ((await value(page)) === draft && tries < 8) {
      tries += 1;
      await (await field(page)).focus();
      for (let step = 0; step < tries + 2; step += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    const note = await value(page);
    expect(note).toContain('Gareth');

    const popup = await running.openOwn(popupPath);
    await until(inside(popup), 'the event page has ended', () => inside(popup)(noBackground, null));
    await popup.close();
    await page.bringToFront();
    await press(page, 'Send invitation');
    await expect.poll(async () => (await everything()).notes?.length, { timeout: 30_000 }).toBe(before + 1);
    expect(JSON.stringify((await everything()).notes)).toContain(JSON.stringify(note).slice(1, -1));
    await page.close();
  },
);

test.skipIf(!here)('the popup finds who was written to, and takes "done" back', async () => {
  const popup = await running.openOwn(popupPath);
  const run = inside(popup);
  await popup.locator('input[type=search]').fill('pennwood');
  await says(run, /Gareth Pennwood/);
  await popup.focus('input[type=search]');
  await popup.keyboard.press('Escape');
  const rows = () =>
    run(() => [...document.querySelectorAll('.follow-ups .person-row-name')].map((row) => row.textContent), null);
  await until(run, "today's list", async () => (await rows()).length > 0);
  const before = await rows();
  await popup.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('d');
  await expect.poll(rows).not.toEqual(before);
  await popup.keyboard.press('u');
  await expect.poll(rows).toEqual(before);
  await popup.close();
});

test.skipIf(!here)('the real sidebar follows the page, and keeps nobody before *Remember* is pressed', async () => {
  const own = await running.openOwn(popupPath);
  const run = inside(own);
  await run(openSidebarOnPress, null);
  await own.click('#open-sidebar');
  await until(run, 'an open sidebar', () => run(sidebarIsOpen, null));
  const page = await running.open(classicProfile(henrike, others, { language: 'de' }));
  await until(run, 'the person in the sidebar', async () => (await run(sidebarText, null)).includes(henrike.name));
  const kept = async () => JSON.stringify((await everything()).contacts).includes(henrike.name);
  expect(await kept()).toBe(false);
  await page.bringToFront();
  await until(run, 'Remember', () => run(pressInSidebar, 'Remember|Merken'));
  await expect.poll(kept, { timeout: 20_000 }).toBe(true);
  await page.close();
  await own.close();
});

test.skipIf(!here)(
  'an archive of LinkedIn is shown first, then imported; a second time there is nothing to do',
  async () => {
    const before = (await everything()).contacts?.length ?? 0;
    const zip = await archive({ people: 120, messages: 300, invitations: 12, extras: true });
    const bytes = new Uint8Array(await zip.arrayBuffer());
    const page = await running.openOwn(dataPage);
    const run = inside(page);
    await giveFile(run, 'Basic_LinkedInDataExport_11-01-2026.zip', bytes);
    await says(run, /120 (?:neue Kontakte|new contacts)/);
    await pressOwn(run, /^(?:Importieren|Import)$/);
    await says(run, /Fertig\.|Done\./);
    expect((await everything()).contacts).toHaveLength(before + 120);
    await pressOwn(run, /^(?:Noch eine Datei|Another file)$/);
    await giveFile(run, 'Basic_LinkedInDataExport_11-01-2026.zip', bytes);
    await says(run, /Das ist alles schon da|All of this is here already/);
    await page.close();
  },
);

test.skipIf(!here)('after a restart of the browser everything is there', async () => {
  const before = await everything();
  await running.close();
  running = await runFirefox({ profile: join(folder, 'profile') });
  const after = await everything();
  expect(lost(before, after)).toEqual([]);
  expect(after.contacts).toHaveLength(before.contacts?.length ?? 0);
});

/* What runs inside the extension's own pages. */

interface Firefox {
  readonly browser: {
    readonly extension: {
      getBackgroundPage(): Window | null;
      getViews(of: { type: 'sidebar' }): readonly Window[];
    };
    readonly sidebarAction: { open(): Promise<void>; isOpen(of: object): Promise<boolean> };
  };
}

function noBackground(): boolean {
  return (globalThis as unknown as Firefox).browser.extension.getBackgroundPage() === null;
}

/** Firefox opens the sidebar on a person's press only, so the page gets something to press. */
function openSidebarOnPress(): void {
  const button = document.createElement('button');
  button.id = 'open-sidebar';
  button.style.cssText = 'position:fixed;inset:0 auto auto 0;width:9rem;height:3rem;z-index:99';
  button.onclick = () => void (globalThis as unknown as Firefox).browser.sidebarAction.open();
  document.body.append(button);
}

function sidebarIsOpen(): Promise<boolean> {
  return (globalThis as unknown as Firefox).browser.sidebarAction.isOpen({});
}

function sidebarText(): string {
  const [view] = (globalThis as unknown as Firefox).browser.extension.getViews({ type: 'sidebar' });
  return view?.document.body.innerText ?? '';
}

function pressInSidebar(name: string): boolean {
  const [view] = (globalThis as unknown as Firefox).browser.extension.getViews({ type: 'sidebar' });
  const buttons = [...(view?.document.querySelectorAll('button') ?? [])];
  const wanted = buttons.find((button) => new RegExp(`^(?:${name})$`).test(button.textContent?.trim() ?? ''));
  wanted?.click();
  return wanted !== undefined;
}

/** Presses one of the page's own controls. */
async function press(page: Page, name: string): Promise<void> {
  await (await inRoots(page, `:is(button, a)[aria-label="${name}"]`)).click();
}

const field = (page: Page) => inRoots(page, '#custom-message');
const value = async (page: Page) => (await field(page)).evaluate((field) => (field as HTMLTextAreaElement).value);

/** The element in the page or in one of its own roots, closed ones too; waits for it. */
async function inRoots(page: Page, selector: string): Promise<ElementHandle<HTMLElement>> {
  const found = await page.waitForFunction(
    (selector) => {
      const roots = (globalThis as unknown as Watched).roots ?? [document];
      return roots.map((root) => root.querySelector<HTMLElement>(selector)).find((each) => each?.isConnected);
    },
    {},
    selector,
  );
  return found.asElement() as ElementHandle<HTMLElement>;
}

/** Waits for our element in the dialog and for its height. */
async function ours(page: Page, fits: (height: number) => boolean): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const height = await page.evaluate(() => {
      const dialog = ((globalThis as unknown as Watched).roots ?? [document])
        .map((root) => root.querySelector('[role=dialog], dialog[open]'))
        .find((each) => each !== null);
      const host = [...(dialog?.querySelectorAll<HTMLElement>('div[data-theme]') ?? [])];
      return host.length === 1 ? (host[0]?.offsetHeight ?? 0) : -host.length;
    });
    if (fits(height)) return;
    if (Date.now() > until) throw new Error(`Our element is ${height} px high`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
