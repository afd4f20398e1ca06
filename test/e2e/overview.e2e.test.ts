import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { seedScript } from '../../scripts/screenshots/stage.mjs';
import { type Running, runChromium } from './harness/chromium.ts';
import { stored } from './harness/memory.ts';
import { misfits, nameless, shifted, smallTargets, violations } from './harness/sight.ts';

const overviewPath = 'src/entries/overview/overview.html';
const optionsPath = 'src/entries/options/options.html';
const welcomePath = 'src/entries/welcome/welcome.html';

let running: Running;
let script: string;
beforeAll(async () => {
  script = await seedScript();
});

async function inside(call: string): Promise<unknown> {
  const page = await running.openOwn('src/entries/popup/popup.html');
  await page.evaluate(script);
  const answer = await page.evaluate(`globalThis.vitaminB.${call}`);
  await page.close();
  return answer;
}

/** Runs in the page before its own code: notes in `asked` what Intl is asked for until `seen` is there. */
function listenToIntl(seen: string): void {
  const asked: string[] = [];
  Object.assign(globalThis, { asked });
  const note = (what: string) => {
    if (!document.querySelector(seen)) asked.push(what);
  };
  const all = Intl as unknown as Record<string, object>;
  for (const name of ['DateTimeFormat', 'NumberFormat', 'RelativeTimeFormat', 'ListFormat', 'PluralRules', 'Collator'])
    all[name] = new Proxy(all[name] as new (...args: readonly unknown[]) => object, {
      construct: (made, args) => {
        note(name);
        return new made(...args);
      },
      apply: (made, _this, args) => {
        note(name);
        return Reflect.apply(made, null, args);
      },
    });
  const compare = String.prototype.localeCompare;
  String.prototype.localeCompare = function (...args) {
    note('localeCompare');
    return compare.apply(this, args as [string]);
  };
}

async function openOverview(hash = ''): Promise<Page> {
  const page = await running.openOwn(`${overviewPath}${hash}`);
  await page.locator('.overview-main > *').first().waitFor();
  return page;
}

const names = (page: Page) => page.locator('.people-rows .people-name').allTextContents();
const focused = (page: Page) => page.evaluate(() => document.activeElement?.querySelector('.people-name')?.textContent);

describe('a memory that is still empty', () => {
  beforeAll(async () => {
    running = await runChromium();
    await inside("seed('empty')");
    await inside("choose('de', 'light')");
  });
  afterAll(async () => {
    expect(running.requests()).toEqual([]);
    await running.close();
  });

  test('the overview says how it fills', async () => {
    const page = await openOverview();
    await page.getByRole('heading', { name: 'Hier sammelt sich dein Netzwerk' }).waitFor();
    await page.goto(page.url().replace(/#.*|$/, '#/pictures'));
    await page.getByRole('heading', { name: 'Noch gibt es nichts zu zeichnen' }).waitFor();
    expect(await violations(page)).toEqual([]);
    await page.goto(page.url().replace(/#.*|$/, '#/today'));
    await page.getByRole('heading', { name: 'Hier sammelt sich dein Netzwerk' }).waitFor();
    await page.getByRole('button', { name: 'Kontakte importieren' }).waitFor();
    await page.close();
  });

  test('an option applies at once, in every open window, and can be reset', async () => {
    const [page, other] = [await running.openOwn(optionsPath), await openOverview()];
    const language = page.getByRole('combobox', { name: 'Sprache der Oberfläche' });
    await language.selectOption('en');
    await page.getByRole('heading', { name: 'Settings', level: 1 }).waitFor();
    await other.getByRole('heading', { name: 'People', level: 1 }).waitFor();
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('en');
    await page.getByRole('combobox', { name: 'Interface language' }).selectOption('de');

    const rule = page.getByRole('switch', { name: 'Verkaufen' });
    await rule.click();
    await expect.poll(() => rule.getAttribute('aria-checked')).toBe('false');
    await expect.poll(async () => (await stored(running, 'settings'))[0]?.rulesOff).toEqual(['pitch']);
    await page.getByRole('button', { name: 'Zurücksetzen: Verkaufen' }).click();
    await expect.poll(() => rule.getAttribute('aria-checked')).toBe('true');
    await other.close();
    await page.close();
  });

  test('what was taken out of a list comes back with undo', async () => {
    const page = await running.openOwn(optionsPath);
    const goals = page.getByRole('group', { name: 'Meine Ziele' });
    for (const goal of ['Lernen', 'Lehren', 'Gründen']) {
      await goals.getByRole('textbox').fill(goal);
      await goals.getByRole('textbox').press('Enter');
      await goals.getByText(goal).waitFor();
    }
    await goals.getByText('Drei Ziele sind genug').waitFor();
    await goals.getByRole('button', { name: '„Lehren“ entfernen' }).click();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect
      .poll(async () => (await stored(running, 'settings'))[0]?.goals)
      .toEqual(['Lernen', 'Lehren', 'Gründen']);
    await page.close();
  });

  test('the self-test finds everything in order', async () => {
    const page = await running.openOwn(optionsPath);
    await page.getByRole('button', { name: 'Selbsttest starten' }).click();
    await page.locator('.self-test li').first().waitFor();
    expect(await page.locator('.self-test .tone-hold').allTextContents()).toEqual([]);
    await page.close();
  });

  test('the introduction by keyboard: four steps, left in the middle, taken up again, ended', async () => {
    const page = await running.openOwn(welcomePath);
    await page.getByRole('button', { name: 'Los geht’s' }).press('Enter');
    await page.getByRole('heading', { name: 'Wohin soll dein Netzwerk wachsen?' }).waitFor();
    await page.getByRole('button', { name: 'Weiter' }).press('Enter');
    await page.getByRole('radio', { name: /Nur in der Seitenleiste/ }).check();
    await expect
      .poll(async () => (await stored(running, 'settings'))[0]?.inPage)
      .toEqual({ linkedin: false, xing: false });
    await page.close();

    const again = await running.openOwn(welcomePath);
    await again.getByRole('heading', { name: 'Wo soll die Prüfung erscheinen?' }).waitFor();
    await again.getByRole('button', { name: 'Weiter' }).click();
    const note = again.getByRole('textbox', { name: 'Nachricht zur Probe' });
    await note.fill('Hallo [Name], lassen Sie uns vernetzen.');
    await expect.poll(() => again.locator('[data-verdict]').getAttribute('data-verdict')).toBe('hold');
    await again.getByRole('button', { name: 'Mein Netzwerk öffnen' }).click();
    await again.waitForURL(/overview\.html/);
    expect((await stored(running, 'settings'))[0]?.welcomed).toBe(true);
    expect(await stored(running, 'notes')).toEqual([]);
    await again.close();
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

  test('the list by keyboard alone: find, go through, open, close, choose, change, undo', async () => {
    const page = await openOverview();
    await page.locator('.people-name').first().waitFor();
    const all = await names(page);
    await page.keyboard.press('/');
    await page.keyboard.type('zwickau');
    await expect.poll(() => page.locator('.people-count span').first().textContent()).toContain(' von ');
    const found = await names(page);
    expect(found).not.toEqual(all);

    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(found[0]);
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => focused(page)).toBe(found[1]);
    await page.keyboard.press('Enter');
    await page
      .locator('.pane')
      .getByRole('heading', { name: found[1] ?? '' })
      .waitFor();
    await page.keyboard.press('ArrowDown');
    await page
      .locator('.pane')
      .getByRole('heading', { name: found[2] ?? '' })
      .waitFor();
    await page.getByRole('button', { name: 'Person schließen' }).press('Enter');
    await page.locator('.pane').waitFor({ state: 'detached' });
    await expect.poll(() => focused(page)).toBe(found[2]);

    await page.keyboard.press(' ');
    await page.keyboard.press('Shift+ArrowUp');
    const bulk = page.getByRole('group', { name: '2 ausgewählt' });
    await bulk.getByRole('textbox').fill('Gießen');
    await bulk.getByRole('textbox').press('Enter');
    const tagged = async () =>
      (await stored(running, 'contacts')).filter(({ tags }) => 'Gießen' in (tags as object)).length;
    await expect.poll(tagged).toBe(2);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect.poll(tagged).toBe(0);
    await page.close();
  });

  test('the address says what is shown: filters, order and person, and back leads back', async () => {
    const page = await openOverview('#/people?sort=last');
    await page.locator('.people-name').first().waitFor();
    const everybody = await names(page);
    await page.getByRole('button', { name: 'Mit Anlass' }).click();
    await expect.poll(() => page.url()).toContain('reason=1');
    // The address changes at once, the list when it has been read.
    await expect.poll(() => names(page)).not.toEqual(everybody);
    const reasons = await names(page);
    await page.locator('.people-rows .people-name').first().click();
    await page.locator('.pane').waitFor();
    await page.reload();
    await page.locator('.pane').waitFor();
    await expect.poll(async () => (await names(page)).slice(0, 8)).toEqual(reasons.slice(0, 8));
    await page.goBack();
    await page.locator('.pane').waitFor({ state: 'detached' });
    await page.goBack();
    await expect.poll(() => page.url()).not.toContain('reason');
    await page.close();
  });

  test('a contact is changed beside the list; a deleted one comes back', async () => {
    const page = await openOverview();
    const row = page.locator('.people-rows .people-name').first();
    const name = (await row.textContent()) ?? '';
    await row.click();
    const pane = page.getByRole('complementary', { name: 'Person' });
    await pane.getByRole('heading', { name }).waitFor();
    await pane.getByRole('textbox', { name: 'Nur für dich' }).fill('Mag Alphörner');
    await expect
      .poll(async () => (await stored(running, 'contacts')).some(({ note }) => note === 'Mag Alphörner'))
      .toBe(true);
    await pane.getByRole('button', { name: 'Anruf' }).click();
    await pane.getByText('Telefoniert').first().waitFor();
    await pane.getByRole('button', { name: 'Name und Angaben ändern' }).press('Enter');
    await pane.getByRole('textbox', { name: 'Name', exact: true }).waitFor();
    await page.keyboard.type('Amrei Neuner');
    await page.keyboard.press('Enter');
    await pane.getByRole('heading', { name: 'Amrei Neuner' }).waitFor();
    await pane.getByText(`früher ${name}`).waitFor();
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await pane.getByRole('heading', { name }).waitFor();
    await pane.getByRole('button', { name: 'Person vergessen' }).click();
    await pane.getByRole('button', { name: 'Vergessen', exact: true }).click();
    await expect.poll(() => names(page)).not.toContain(name);
    await page.getByRole('button', { name: 'Rückgängig' }).click();
    await expect.poll(() => names(page)).toContain(name);
    await page.close();
  });

  // The first Intl object of a page costs 20 ms and more, the first comparison by a language as much.
  test('no view asks Intl for anything before it can be read', async () => {
    const id = await inside('somebody()');
    for (const [path, seen] of [
      ['src/entries/popup/popup.html', '.follow-ups'],
      ['src/entries/side-panel/side-panel.html', '.panel-body'],
      [`${overviewPath}#/people`, '.people-name'],
      [`${overviewPath}#/people?who=${id}`, '.pane h1'],
      [`${overviewPath}#/people?q=zwickau`, '.people-name'],
      [`${overviewPath}#/today`, '.follow-ups'],
      [`${overviewPath}#/promises`, '.overview-promises'],
      [`${overviewPath}#/pictures`, '.picture'],
      [`${overviewPath}#/data`, '.data-section'],
      [optionsPath, '.setting'],
      [`${welcomePath}#promise`, 'h1'],
    ] as const) {
      const page = await running.context.newPage();
      await page.addInitScript(listenToIntl, seen);
      await page.goto(`chrome-extension://${running.extensionId}/${path}`);
      await page.locator(seen).first().waitFor();
      expect(await page.evaluate(() => (globalThis as { asked?: readonly string[] }).asked), path).toEqual([]);
      await page.close();
    }
  });

  test('every picture has a table that says the same', async () => {
    const page = await openOverview('#/pictures');
    await page.locator('.picture').first().waitFor();
    await expect.poll(() => page.locator('.picture').count()).toBe(5);
    await page.getByRole('button', { name: 'Als Tabellen zeigen' }).click();
    expect(await page.locator('.picture table').count()).toBeGreaterThanOrEqual(4);
    await page.close();
  });

  describe.each(['de', 'en'] as const)('in %s', (language) => {
    test.each(['light', 'dark'] as const)('%s: no violation, names, targets, nothing moves', async (theme) => {
      await inside(`choose('${language}', '${theme}')`);
      const sound = async (page: Page, what: string) => {
        expect(await violations(page), what).toEqual([]);
        expect(await nameless(page), what).toEqual([]);
        expect(await smallTargets(page), what).toEqual([]);
      };
      for (const hash of ['#/people', '#/today', '#/promises', '#/pictures', '#/data']) {
        const page = await openOverview(hash);
        await page.waitForTimeout(300);
        expect(await shifted(page), hash).toBeLessThan(0.001);
        await sound(page, hash);
        if (hash === '#/people') {
          await page.locator('.people-rows .people-name').nth(1).click();
          await page.locator('.pane').waitFor();
          await page.locator('.people-rows input').first().check({ force: true });
          await page.locator('.filter-menu button').first().click();
          await page.locator('.filter-list').waitFor();
          await sound(page, 'person, choice and filter');
        }
        await page.close();
      }
      const options = await running.openOwn(optionsPath);
      await sound(options, 'options');
      await options.close();
      for (const step of ['promise', 'goal', 'place', 'trial']) {
        const page = await running.openOwn(`${welcomePath}#${step}`);
        await page.locator('h1').waitFor();
        await sound(page, step);
        await page.close();
      }
    });

    test.each([
      ['200 % zoom', 640, 400],
      ['the narrowest window', 320, 640],
      ['a wide window', 2000, 1000],
    ] as const)('%s: every word fits', async (_name, width, height) => {
      await inside(`choose('${language}', 'light')`);
      for (const path of [
        `${overviewPath}#/people`,
        `${overviewPath}#/today`,
        `${overviewPath}#/promises`,
        `${overviewPath}#/pictures`,
        `${overviewPath}#/data`,
        optionsPath,
        ...['promise', 'goal', 'place', 'trial'].map((step) => `${welcomePath}#${step}`),
      ]) {
        const page = await running.openOwn(path);
        await page.setViewportSize({ width, height });
        await page.locator('h1').waitFor();
        await page.waitForTimeout(250);
        expect(await misfits(page), path).toEqual([]);
        await page.close();
      }
    });
  });
});
