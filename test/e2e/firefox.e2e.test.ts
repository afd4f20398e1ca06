import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { findFirefox } from '../../scripts/firefox.mjs';
import { classicProfile, gareth, newProfile, others, type ReplicaPage } from '../pages/index.ts';
import { type RunningFirefox, runFirefox } from './harness/firefox.ts';

/*
 * Firefox gives tests no accessibility tree and no way into a closed root. What can be seen from outside
 * is enough: our one element, its size, and what a press on its controls does to the note.
 */
const here = findFirefox() !== null;
let running: RunningFirefox;
beforeAll(async () => {
  if (here) running = await runFirefox();
});
afterAll(async () => {
  await running?.close();
});

const replicas: readonly [string, ReplicaPage][] = [
  ['classic', classicProfile(gareth, others, { language: 'en' })],
  ['new, native dialog', newProfile(gareth, others, { language: 'en', mount: 'native' })],
];
test.skipIf(!here).each(replicas)(
  '%s: the panel stands in the dialog, and an opener goes in by keyboard',
  async (_, replica) => {
    const page = await running.open(replica);
    await press(page, `Invite ${gareth.name} to connect`);
    await ours(page, (height) => height > 40);
    await press(page, 'Add a note');
    await page.waitForSelector('#custom-message');
    await ours(page, (height) => height > 200);

    const draft = 'Hi there, how are you? Lovely weather today. Hope you are well.';
    await page.focus('#custom-message');
    await page.keyboard.type(draft);
    expect(await value(page)).toBe(draft);
    // From the field: "more", the finding, its "?" and ×, then the openers' tabs; Enter there inserts.
    await page.waitForFunction(
      (text) => document.querySelector<HTMLTextAreaElement>('#custom-message')?.value === text,
      {},
      draft,
    );
    let tries = 0;
    while ((await value(page)) === draft && tries < 8) {
      tries += 1;
      await page.focus('#custom-message');
      for (let step = 0; step < tries + 2; step += 1) await page.keyboard.press('Tab');
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('Enter');
      await new Promise((resolve) => setTimeout(resolve, 400));
    }
    expect(await value(page)).toContain('Gareth');
    await page.close();
  },
);

/** Presses one of the page's own controls. */
async function press(page: Page, name: string): Promise<void> {
  const control = await page.waitForSelector(`::-p-xpath(//*[self::button or self::a][@aria-label="${name}"])`);
  await control?.click();
}

const value = (page: Page) => page.$eval('#custom-message', (field) => (field as HTMLTextAreaElement).value);

/** Waits for our element in the dialog and for its height. */
async function ours(page: Page, fits: (height: number) => boolean): Promise<void> {
  const until = Date.now() + 20_000;
  for (;;) {
    const height = await page.evaluate(() => {
      const dialog = document.querySelector('[role=dialog], dialog[open]');
      const host = [...(dialog?.querySelectorAll<HTMLElement>('div[data-theme]') ?? [])];
      return host.length === 1 ? (host[0]?.offsetHeight ?? 0) : -host.length;
    });
    if (fits(height)) return;
    if (Date.now() > until) throw new Error(`Our element is ${height} px high`);
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}
