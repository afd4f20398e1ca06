import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { pages } from '../pages/index.ts';
import { thawBuild } from '../upgrade/frozen-build.ts';
import { dataPage, exported, fill, fullLife, lost } from '../upgrade/full-life.ts';
import { built, type Running, runChromium } from './harness/chromium.ts';
import { inside, says } from './harness/own-page.ts';
import { panelGone, panelWhen } from './harness/panel.ts';
import { pressSite, typeNote } from './harness/site-page.ts';

const folders: string[] = [];
const running: Running[] = [];
afterEach(async () => {
  for (const each of running.splice(0)) await each.close().catch(() => {});
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A browser that is closed when the test ends, however it ends. */
async function start(options: Parameters<typeof runChromium>[0]): Promise<Running> {
  const started = await runChromium(options);
  running.push(started);
  return started;
}

const replica = pages['linkedin-classic-en'];
const note = 'Gareth, what did the fleece cost you per tree?';

async function everything(running: Running) {
  const page = await running.openOwn(dataPage);
  const all = await exported(inside(page));
  await page.close();
  return all;
}

test('Chromium: what 0.1 kept is there after the update to today', async () => {
  if (!replica) throw new Error('no replica');
  const folder = mkdtempSync(join(tmpdir(), 'vitamin-b-upgrade-'));
  folders.push(folder);
  const extension = join(folder, 'extension');
  const profile = join(folder, 'profile');
  thawBuild('0.1.0', 'chrome', extension);
  const old = await start({ extension, profile });
  await old.speak('en');
  const data = await old.openOwn(dataPage);
  await fill(inside(data));
  await data.close();
  const page = await old.open(replica);
  await pressSite(page, 'button', /to connect$/);
  await pressSite(page, 'button', /^Add a note$/);
  await typeNote(page, note);
  await panelWhen(page, ({ verdict }) => verdict !== null, 'the note is judged');
  await pressSite(page, 'button', /^Send invitation$/);
  await panelGone(page);
  await expect.poll(async () => JSON.stringify((await everything(old)).notes)).toContain(note);
  const before = await everything(old);
  // The sample was taken from an exported memory; settings are stamped anew when they are merged.
  const { settings: _, ...records } = fullLife().held;
  expect(lost(records, before)).toEqual([]);
  await old.close();

  rmSync(extension, { recursive: true });
  cpSync(built, extension, { recursive: true });
  const now = await start({ extension, profile });
  expect(now.extensionId).toBe(old.extensionId);
  const after = await everything(now);
  expect(lost(before, after)).toEqual([]);
  expect(after.contacts).toHaveLength(before.contacts?.length ?? 0);
  expect(after.interactions).toHaveLength(before.interactions?.length ?? 0);
  // Not only kept but at work: the popup finds the person, and the next invitation is recorded beside the old ones.
  const popup = await now.openOwn('src/entries/popup/popup.html');
  await popup.getByRole('searchbox').fill('jordis');
  await says(inside(popup), /Jördis Großkopf/);
  await popup.close();
  expect(now.requests()).toEqual([]);
  await now.close();
});
