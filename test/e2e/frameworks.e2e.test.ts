import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { classicProfile, gareth, others } from '../pages/index.ts';
import { type Running, runChromium } from './harness/chromium.ts';
import { drawnBy, type Framework } from './harness/framework.ts';
import { panelWhen, pressIn } from './harness/panel.ts';
import { pressSite } from './harness/site-page.ts';

let running: Running;
let page: Page;
beforeAll(async () => {
  running = await runChromium();
  await running.speak('en');
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  expect(running.requests()).toEqual([]);
  await running.close();
});

const draft = 'Hi there, how are you? Hope you are well.';
type Window = { readonly framework: Framework };
/** What the framework's own state holds. */
const known = () => page.evaluate(() => (window as unknown as Window).framework.text());
/** What stands in the field. */
const shown = () =>
  page.evaluate(() => {
    const field = document.querySelector<HTMLElement>('#custom-message');
    return field instanceof HTMLTextAreaElement ? field.value : (field?.innerText ?? '').replace(/\n$/, '');
  });
/** The text that field and framework agree on. */
async function agreed(): Promise<string> {
  await expect.poll(async () => (await shown()) === (await known())).toBe(true);
  await page.evaluate(() => (window as unknown as Window).framework.again());
  expect(await shown()).toBe(await known());
  return known();
}

test.each(['react-textarea', 'react-editable', 'ember-textarea'])(
  '%s: insert, undo, typing on and a field drawn anew; the framework knows every text, and one panel stays',
  async (framework) => {
    const replica = await drawnBy(framework, classicProfile(gareth, others, { language: 'en' }));
    page = await running.open(replica);
    await pressSite(page, 'button', /to connect$/);
    await pressSite(page, 'button', /^Add a note$/);
    await panelWhen(page, ({ text }) => /openers? from this profile/.test(text), 'openers over the empty note');
    await page.locator('#custom-message').click();
    await page.keyboard.type(draft);
    await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
    expect(await agreed()).toBe(draft);

    await pressIn(page, 'button', /^Insert/);
    await panelWhen(page, ({ verdict }) => verdict === 'send', 'inserted');
    const opener = await agreed();
    expect(opener).toContain('Gareth');

    await page.evaluate(() => (window as unknown as Window).framework.anew());
    expect(await agreed()).toBe(opener);
    await pressIn(page, 'button', /^Undo/);
    await panelWhen(page, ({ verdict }) => verdict === 'hold', 'undone in the new field');
    expect(await agreed()).toBe(draft);

    await pressIn(page, 'button', /^Insert/);
    await panelWhen(page, ({ verdict }) => verdict === 'send', 'inserted into the new field');
    await page.waitForTimeout(300);
    await page.keyboard.press('ControlOrMeta+Z');
    await panelWhen(page, ({ verdict }) => verdict === 'hold', 'undone by the browser');
    expect(await agreed()).toBe(draft);

    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.type('Gareth, what did the fleece cost you per tree?');
    await panelWhen(page, ({ verdict }) => verdict !== 'hold', 'a question of one’s own');
    expect(await agreed()).toBe('Gareth, what did the fleece cost you per tree?');
  },
);
