import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedScript } from '../../scripts/screenshots/stage.mjs';
import { pages, type ReplicaPage } from '../pages/index.ts';
import { type Running, runChromium } from './harness/chromium.ts';
import { stored } from './harness/memory.ts';

const popupPath = 'src/entries/popup/popup.html';
const sidePanelPath = 'src/entries/side-panel/side-panel.html';

let running: Running;
let script: string;
beforeAll(async () => {
  script = await seedScript();
});

/** Runs a call of the seeding script inside the extension. */
async function inside(call: string): Promise<void> {
  const page = await running.openOwn(popupPath);
  await page.evaluate(script);
  await page.evaluate(`globalThis.vitaminB.${call}`);
  await page.close();
}

const replica = (name: string): ReplicaPage => {
  const found = pages[name];
  if (!found) throw new Error(`no replica ${name}`);
  return found;
};

async function openPopup(): Promise<Page> {
  const page = await running.openOwn(popupPath);
  await page.setViewportSize({ width: 380, height: 560 });
  await page.locator('.popup').waitFor();
  return page;
}

/** The side panel in a tab, following a replica page in the tab beside it. */
async function openPanel(name: string | null): Promise<{ panel: Page; beside: Page | null }> {
  const panel = await running.openOwn(sidePanelPath);
  await panel.setViewportSize({ width: 360, height: 900 });
  const beside = name === null ? null : await running.open(replica(name));
  await beside?.bringToFront();
  await panel.locator('.panel').waitFor();
  return { panel, beside };
}

async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(' | ')}`);
  });
}

/** Elements that stick out of the window to the side. */
const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

describe('a memory that is still empty', () => {
  beforeAll(async () => {
    running = await runChromium();
    await running.speak('de');
    await inside("seed('empty')");
  });
  afterAll(async () => {
    expect(running.requests()).toEqual([]);
    await running.close();
  });

  test('the popup teaches how it fills', async () => {
    const popup = await openPopup();
    await expect.poll(() => popup.getByRole('heading', { level: 2 }).textContent()).toContain('ein Wort verdient');
    expect(await popup.getByRole('listitem').count()).toBe(3);
    await popup.close();
  });

  test('nothing is stored of somebody whom the panel shows, until *Remember* is pressed', async () => {
    const { panel, beside } = await openPanel('linkedin-classic-de');
    await panel.getByRole('heading', { name: 'Henrike Vossbeck' }).waitFor();
    expect(await stored(running, 'contacts')).toEqual([]);

    await panel.getByRole('button', { name: 'Merken' }).click();
    await panel.getByRole('heading', { name: 'Verlauf' }).waitFor();
    const [contact] = await stored(running, 'contacts');
    expect(contact).toMatchObject({ name: 'Henrike Vossbeck', source: 'remembered' });

    await panel.getByRole('button', { name: 'Rückgängig' }).click();
    await panel.getByRole('button', { name: 'Merken' }).waitFor();
    await expect.poll(() => stored(running, 'contacts')).toEqual([]);
    await beside?.close();
    await panel.close();
  });

  test('what is typed into the private note is there after the window died in mid-word', async () => {
    const { panel, beside } = await openPanel('linkedin-classic-de');
    await panel.getByRole('button', { name: 'Merken' }).click();
    const note = panel.getByRole('textbox', { name: 'Nur für dich' });
    await note.fill('Klettert am liebsten im Elbsandst');
    await panel.close({ runBeforeUnload: false });
    await running.killWorker();

    const again = await running.openOwn(sidePanelPath);
    await beside?.bringToFront();
    await expect
      .poll(() => again.getByRole('textbox', { name: 'Nur für dich' }).inputValue())
      .toBe('Klettert am liebsten im Elbsandst');
    await expect
      .poll(async () => (await stored(running, 'contacts'))[0]?.note)
      .toBe('Klettert am liebsten im Elbsandst');
    await again.close();
    await beside?.close();
  });

  test('one press keeps a call; a line is added', async () => {
    const { panel, beside } = await openPanel('linkedin-classic-de');
    await panel.getByRole('heading', { name: 'Henrike Vossbeck' }).waitFor();
    const unknown = panel.getByRole('button', { name: 'Merken' });
    if ((await unknown.count()) > 0) await unknown.click();
    await panel.getByRole('button', { name: 'Anruf' }).click();
    const line = panel.getByRole('textbox', { name: /Eine Zeile dazu/ });
    await line.fill('Ich schicke dir morgen die Zahlen');
    await line.press('Enter');
    await panel.getByRole('button', { name: 'Als Versprechen merken' }).click();
    await expect.poll(async () => (await stored(running, 'promises')).length).toBe(1);
    const entries = await stored(running, 'interactions');
    expect(entries.map(({ kind }) => kind)).toEqual(['called', 'called']);
    await panel.close();
    await beside?.close();
  });

  test('the popup finds the person and counts the week', async () => {
    const popup = await openPopup();
    await popup.getByRole('searchbox').fill('küsten');
    await popup.getByRole('link', { name: /Henrike Vossbeck/ }).waitFor();
    expect(await popup.locator('.rhythm').textContent()).toContain('1 neu');
    await popup.close();
  });

  test('a pasted text is checked, also where no page is understood', async () => {
    const { panel } = await openPanel(null);
    await panel.getByRole('tab', { name: 'Text prüfen' }).click();
    const field = panel.getByRole('textbox', { name: 'Dein Text' });
    await field.fill('Guten Tag, wie geht es Ihnen? Was für ein schönes Wetter heute.');
    const status = panel.locator('[data-verdict]');
    await expect.poll(() => status.getAttribute('data-verdict')).toBe('hold');
    expect(await panel.locator('.findings li').count()).toBeGreaterThan(0);
    await panel.close();
  });
});

describe('a memory with a network in it', () => {
  beforeAll(async () => {
    running = await runChromium();
    await inside("seed('typical')");
    await inside("choose('de', 'light')");
  });
  afterAll(async () => {
    expect(running.requests()).toEqual([]);
    await running.close();
  });

  test('the popup by keyboard alone: find, leave, go through, done, undo', async () => {
    const popup = await openPopup();
    const rows = () => popup.locator('.follow-ups .person-row-name').allTextContents();
    const before = await rows();
    expect(before.length).toBeGreaterThan(1);

    await popup.keyboard.press('/');
    await popup.keyboard.type('gieß');
    await popup.locator('.popup-hits li').first().waitFor();
    await popup.keyboard.press('ArrowDown');
    expect(await popup.evaluate(() => document.activeElement?.closest('.popup-hits') !== null)).toBe(true);
    await popup.getByRole('searchbox').focus();
    await popup.keyboard.press('Escape');
    await popup.locator('.follow-ups').waitFor();

    await popup.evaluate(() => (document.activeElement as HTMLElement).blur());
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('ArrowDown');
    await popup.keyboard.press('d');
    await expect.poll(rows).not.toContain(before[1]);
    await popup.keyboard.press('u');
    await expect.poll(rows).toEqual(before);
    await popup.keyboard.press('s');
    await expect.poll(async () => (await rows()).length).toBeLessThan(before.length + 1);
    await popup.keyboard.press('z');
    await expect.poll(rows).toEqual(before);
    await popup.close();
  });

  test('a link leads to the profile and nowhere else', async () => {
    const popup = await openPopup();
    const hrefs = await popup
      .locator('a[data-row]')
      .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).href));
    for (const href of hrefs) expect(href).toMatch(/^https:\/\/www\.(linkedin\.com\/in|xing\.com\/profile)\/[^/]+\/?$/);
    await popup.close();
  });

  test('the sixteenth in a circle of fifteen asks whom to move out', async () => {
    await inside("fill('core', 5)");
    const { panel, beside } = await openPanel('linkedin-classic-de');
    await panel.getByRole('button', { name: /Nah · alle/ }).click();
    await panel.getByRole('radio', { name: /^Kern/ }).click();
    await panel.getByText('ist mit 5 Menschen voll').waitFor();
    const candidates = panel.locator('.circle-candidate');
    await candidates.first().click();
    await panel.getByRole('button', { name: /Kern · alle/ }).waitFor();
    const core = (await stored(running, 'contacts')).filter(({ circle }) => circle === 'core');
    expect(core).toHaveLength(5);
    await panel.getByRole('button', { name: 'Rückgängig' }).click();
    await panel.getByRole('button', { name: /Nah · alle/ }).waitFor();
    await expect
      .poll(async () => (await stored(running, 'contacts')).filter(({ circle }) => circle === 'core').length)
      .toBe(5);
    await panel.close();
    await beside?.close();
  });

  test('a promise has three ends, and each can be taken back', async () => {
    const { panel, beside } = await openPanel('linkedin-classic-de');
    const keep = panel.getByRole('button', { name: /^Gehalten: Kontakt zur Härterei/ });
    await keep.click();
    await keep.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Rückgängig' }).click();
    await keep.waitFor();
    await panel.getByRole('button', { name: /^Anders beenden: Kontakt zur Härterei/ }).click();
    await panel.getByRole('menuitem', { name: 'Ehrlich absagen' }).click();
    expect(await panel.getByRole('textbox', { name: /Ein Satz zum Anpassen/ }).inputValue()).toContain('Härterei');
    await panel.getByRole('button', { name: 'Als abgesagt festhalten' }).click();
    await keep.waitFor({ state: 'detached' });
    await panel.getByRole('button', { name: 'Rückgängig' }).click();
    await keep.waitFor();
    await panel.close();
    await beside?.close();
  });

  test('the panel follows the tab, and keeps the person while one of our own pages is looked at', async () => {
    const { panel, beside } = await openPanel('linkedin-classic-de');
    await panel.getByRole('heading', { name: 'Henrike Vossbeck' }).waitFor();
    const other = await running.open(replica('xing-field-en'));
    await other.bringToFront();
    await panel.getByRole('heading', { name: 'Gareth Pennwood' }).waitFor();
    expect(await panel.getByRole('heading', { name: 'Henrike Vossbeck' }).count()).toBe(0);
    await beside?.bringToFront();
    await panel.getByRole('heading', { name: 'Henrike Vossbeck' }).waitFor();
    await panel.bringToFront();
    await panel.waitForTimeout(300);
    expect(await panel.getByRole('heading', { name: 'Henrike Vossbeck' }).count()).toBe(1);
    await other.close();
    await beside?.close();
    await panel.close();
  });

  describe.each(['de', 'en'] as const)('in %s', (language) => {
    test.each(['light', 'dark'] as const)('%s: no violation, nothing sticks out', async (theme) => {
      await inside(`choose('${language}', '${theme}')`);
      const popup = await openPopup();
      expect(await violations(popup)).toEqual([]);
      await popup.getByRole('searchbox').fill('gie');
      await popup.locator('.popup-hits').waitFor();
      expect(await violations(popup)).toEqual([]);
      await popup.setViewportSize({ width: 320, height: 560 });
      expect(await overflow(popup)).toBe(0);
      await popup.close();

      const { panel, beside } = await openPanel('linkedin-classic-de');
      await panel.locator('.timeline').first().waitFor();
      expect(await violations(panel)).toEqual([]);
      await panel.locator('.person-standing .chip').click();
      await panel.locator('.next-step .button-main').click();
      await panel.locator('.section-head .icon-button').nth(1).click();
      expect(await violations(panel)).toEqual([]);
      await panel.setViewportSize({ width: 320, height: 900 });
      expect(await overflow(panel)).toBe(0);
      await panel.getByRole('tab').nth(1).click();
      await panel.locator('.check-field').fill('Guten Tag, wie geht es Ihnen? Schönes Wetter heute.');
      await panel.locator('.findings').waitFor();
      expect(await violations(panel)).toEqual([]);
      expect(await overflow(panel)).toBe(0);
      await beside?.close();
      await panel.close();
    });

    test('at twice the size nothing sticks out', async () => {
      await inside(`choose('${language}', 'light')`);
      const { panel, beside } = await openPanel('linkedin-classic-de');
      await panel.locator('.timeline').first().waitFor();
      await panel.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      expect(await overflow(panel)).toBe(0);
      await panel.getByRole('tab').nth(1).click();
      expect(await overflow(panel)).toBe(0);
      await beside?.close();
      await panel.close();
    });
  });

  test('targets are at least 24 px', async () => {
    const { panel, beside } = await openPanel('linkedin-classic-de');
    await panel.locator('.timeline').first().waitFor();
    const small = await panel.evaluate(() =>
      [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea')]
        .filter((element) => element.offsetParent !== null && !element.matches('[type=checkbox]'))
        .map((element) => {
          const box = element.getBoundingClientRect();
          const grown = Number.parseFloat(getComputedStyle(element, '::after').inset) || 0;
          return { name: element.outerHTML.slice(0, 90), width: box.width - 2 * grown, height: box.height - 2 * grown };
        })
        .filter(({ width, height }) => Math.round(width) < 24 || Math.round(height) < 24),
    );
    expect(small).toEqual([]);
    await beside?.close();
    await panel.close();
  });
});
