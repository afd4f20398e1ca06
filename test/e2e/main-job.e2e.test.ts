import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { pages } from '../pages/index.ts';
import { type Running, runChromium } from './harness/chromium.ts';
import { stored } from './harness/memory.ts';
import { panelBox, panelGone, panelWhen, pressIn, seePanel } from './harness/panel.ts';
import { noteValue, pressSite, siteControl, typeNote } from './harness/site-page.ts';
import { seenButtons, watchButtons } from './harness/steady.ts';

let running: Running;
let page: Page;
beforeAll(async () => {
  running = await runChromium();
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  expect(running.requests()).toEqual([]);
  await running.close();
});

const words = {
  de: {
    connect: /^Vernetzen$|als Kontakt einladen$|^Als Kontakt hinzufügen$/,
    addNote: /^Nachricht hinzufügen$/,
    send: /^(?:Senden|Einladung senden|Kontaktanfrage senden)$/,
    worth: 'Hier lohnt sich eine Nachricht',
    openers: /Einstiege? aus dem Profil/,
    smalltalk: 'Guten Tag, wie geht es Ihnen? Was für ein schönes Wetter heute.',
    insert: /^Einfügen/,
    undo: /^Rückgängig/,
    noField: 'Hier gibt es kein Nachrichtenfeld',
    keep: /^Merken$/,
    kept: 'Gemerkt.',
  },
  en: {
    connect: /^Connect$|to connect$|^Add as contact$/,
    addNote: /^Add a note$/,
    send: /^(?:Send|Send invitation|Send contact request)$/,
    worth: 'A note is worth it here',
    openers: /openers? from this profile/,
    smalltalk: 'Hi there, how are you? Lovely weather today. Hope you are well.',
    insert: /^Insert/,
    undo: /^Undo/,
    noField: 'There is no field for a note here',
    keep: /^Keep$/,
    kept: 'Kept.',
  },
} as const;

/** Every mount of the dialog is tried wide in one language, and as narrow as a phone in the other. */
const windows = { de: { width: 1280, height: 800 }, en: { width: 400, height: 800 } } as const;

const replica = (name: string) => {
  const found = pages[name];
  if (!found) throw new Error(`no replica ${name}`);
  return found;
};
/** Profiles whose dialog has a field; lists and composers are other surfaces. */
const withField = Object.keys(pages).filter((name) =>
  /^(?:linkedin-(?:classic|new-(?:open|closed|native|frame))|xing-field)-(?:de|en)$/.test(name),
);

describe.each(['de', 'en'] as const)('in %s', (language) => {
  beforeAll(() => running.speak(language));
  const speaking = (names: readonly string[]) => names.filter((name) => name.endsWith(`-${language}`));

  test.each(speaking(withField))('%s: type, verdict, insert, undo, insert, send, remembered', async (name) => {
    const say = words[language];
    page = await running.open(replica(name));
    await page.setViewportSize(windows[language]);
    await watchButtons(page);
    expect(await seePanel(page)).toBeNull();
    await pressSite(page, name.includes('new') ? 'link' : 'button', say.connect);
    if (name.startsWith('linkedin')) {
      await panelWhen(page, ({ text }) => text.includes(say.worth), 'the first step says that a note is worth it');
      await pressSite(page, 'button', say.addNote);
    }
    await panelWhen(page, ({ text }) => say.openers.test(text), 'openers over the empty note');

    await typeNote(page, say.smalltalk);
    const held = await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
    expect(held.findings.length).toBeGreaterThan(0);
    expect(held.tabs.length).toBeGreaterThan(0);

    await pressIn(page, 'button', say.insert);
    await panelWhen(page, ({ verdict }) => verdict === 'send', 'an opener is good to go');
    expect(await noteValue(page)).not.toBe(say.smalltalk);
    await pressIn(page, 'button', say.undo);
    await panelWhen(page, ({ verdict }) => verdict === 'hold', 'undo brings the draft back');
    expect(await noteValue(page)).toBe(say.smalltalk);

    await pressIn(page, 'button', say.insert);
    await panelWhen(page, ({ verdict }) => verdict === 'send', 'inserted again');
    const note = await noteValue(page);
    expect(note).not.toMatch(/\s$/);
    const steady = await seenButtons(page);
    expect(steady.length).toBeGreaterThan(0);
    for (const { view, inDialog, inWindow, covered, astray } of steady) {
      expect(inDialog, `${view}: the page’s own buttons stay where they are in their dialog`).toHaveLength(1);
      expect(inWindow, `${view}: ${inWindow.join(' → ')}`).toHaveLength(1);
      expect({ view, covered, astray }).toEqual({ view, covered: 0, astray: 0 });
    }
    const before = await stored(running, 'interactions');
    await pressSite(page, 'button', say.send);
    await panelGone(page);
    await expect.poll(() => stored(running, 'interactions')).toHaveLength(before.length + 1);
    const notes = await stored(running, 'notes');
    expect(JSON.stringify(notes)).toContain(JSON.stringify(note).slice(1, -1));
  });

  test.each(speaking(['xing-basic-de', 'xing-basic-en']))('%s: no field, and the occasion is kept', async (name) => {
    const say = words[language];
    page = await running.open(replica(name));
    await pressSite(page, 'button', say.connect);
    await panelWhen(page, ({ text }) => text.includes(say.noField), 'says that there is no field');
    const before = await stored(running, 'openers');
    await pressIn(page, 'button', say.keep);
    await panelWhen(page, ({ text }) => text.includes(say.kept), 'says that it is kept');
    expect(await stored(running, 'openers')).toHaveLength(before.length + 1);
  });
});

test.each([
  ['linkedin-new-native-de', 1280, 560],
  ['linkedin-new-native-de', 400, 600],
  ['linkedin-classic-de', 1280, 560],
  ['linkedin-classic-de', 400, 600],
] as const)(
  '%s in a low window of %i × %i: the buttons stay, with all that the panel has',
  async (name, width, height) => {
    const say = words.de;
    await running.speak('de');
    page = await running.open(replica(name));
    await page.setViewportSize({ width, height });
    await watchButtons(page);
    await pressSite(page, name.includes('new') ? 'link' : 'button', say.connect);
    await panelWhen(page, () => true, 'the panel on the first step');
    await pressSite(page, 'button', say.addNote);
    await panelWhen(page, ({ text }) => text.length > 0, 'the panel');
    await typeNote(page, say.smalltalk);
    const held = await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
    // Below a dialog that hangs from the top one line is shown first.
    const more = /^\d+ Hinweis|^\d+ Einstieg/;
    if (held.all('button').some((button) => more.test(button.name))) await pressIn(page, 'button', more);
    const open = await panelWhen(page, ({ findings, tabs }) => findings.length > 0 && tabs.length > 0, 'all of it');
    const box = await panelBox(page, open);
    expect(box.top + box.height).toBeLessThanOrEqual(height);
    for (const { view, inDialog, inWindow, covered, astray } of await seenButtons(page)) {
      expect(inDialog, view).toHaveLength(1);
      expect(inWindow, `${view}: ${inWindow.join(' → ')}`).toHaveLength(1);
      expect({ view, covered, astray }).toEqual({ view, covered: 0, astray: 0 });
    }
  },
);

test.each(['linkedin-classic-de', 'linkedin-new-native-de'] as const)(
  '%s with a focus trap that turns round at the last control it can see: Tab gets into the panel, Insert, and back',
  async (name) => {
    const say = words.de;
    await running.speak('de');
    page = await running.open(replica(name));
    await page.evaluate(() => {
      const stops = () => [...document.querySelectorAll<HTMLElement>('.send-invite :is(button, textarea)')];
      document.addEventListener(
        'keydown',
        (event) => {
          const shown = stops().filter((each) => each.checkVisibility() && !each.matches(':disabled'));
          const end = shown.at(event.shiftKey ? 0 : -1);
          const lost = document.activeElement === null || !shown.some((each) => each === document.activeElement);
          if (event.key !== 'Tab' || (document.activeElement !== end && !lost)) return;
          event.preventDefault();
          shown.at(event.shiftKey ? -1 : 0)?.focus();
        },
        true,
      );
    });
    await pressSite(page, name.includes('new') ? 'link' : 'button', say.connect);
    await panelWhen(page, () => true, 'the panel on the first step');
    await pressSite(page, 'button', say.addNote);
    await typeNote(page, say.smalltalk);
    await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
    const focused = async () => {
      const panel = await seePanel(page);
      return panel?.all('button').find(({ states }) => states.focused)?.name ?? '';
    };
    for (let presses = 0; presses < 25 && !say.insert.test(await focused()); presses += 1)
      await page.keyboard.press('Tab');
    expect(await focused()).toMatch(say.insert);
    await page.keyboard.press('Enter');
    await panelWhen(page, ({ verdict }) => verdict === 'send', 'an opener, by the keyboard alone');
    await page.keyboard.press('Shift+Tab');
    expect(await focused()).toBe('');
  },
);

test('a panel that floats follows its dialog: another window, a field that grows, a dialog that is moved', async () => {
  const say = words.de;
  await running.speak('de');
  page = await running.open(replica('linkedin-new-native-de'));
  await page.setViewportSize({ width: 1280, height: 800 });
  await pressSite(page, 'link', say.connect);
  await panelWhen(page, () => true, 'the panel on the first step');
  await pressSite(page, 'button', say.addNote);
  await typeNote(page, say.smalltalk);
  await panelWhen(page, ({ findings, tabs }) => findings.length > 0 && tabs.length > 0, 'all of it');
  const dialogBox = () => page.locator('dialog[open]').evaluate((dialog) => dialog.getBoundingClientRect().toJSON());
  /** How far the panel stands from the dialog: to its right, below it. Pixels. */
  const apart = async () => {
    const panel = await seePanel(page);
    if (!panel) throw new Error('no panel');
    const [own, dialog] = [await panelBox(page, panel), await dialogBox()];
    return [own.left - dialog.right, own.top - dialog.bottom].map(Math.round);
  };
  /** How far the panel's right edge lies from where the button begins that comes later; minus: left of it. */
  const freeWindow = async () => {
    const panel = await seePanel(page);
    const own = panel && (await panelBox(page, panel));
    return own ? own.left + own.width - (1280 - 300) : 0;
  };
  await expect.poll(async () => (await apart())[0], { message: 'beside it in a wide window' }).toBe(8);
  await page.locator('dialog[open]').evaluate((dialog) => {
    dialog.style.translate = '-60px 0';
  });
  await expect.poll(async () => (await apart())[0], { message: 'when it was moved' }).toBe(8);
  await page.locator('dialog[open]').evaluate(async (dialog) => {
    dialog.style.translate = '';
    await dialog.animate([{ transform: 'translateY(-100%)' }, { transform: 'none' }], 300).finished;
  });
  await expect.poll(async () => (await apart())[0], { message: 'after an animation that tells nobody' }).toBe(8);
  const fade = (opacity: string) =>
    page.locator('dialog[open]').evaluate((dialog, given) => {
      dialog.style.opacity = given;
    }, opacity);
  await fade('0');
  await expect.poll(() => seePanel(page), { message: 'gone with a dialog that cannot be seen' }).toBeNull();
  await fade('');
  await panelWhen(page, () => true, 'the panel is back');
  await expect.poll(async () => (await apart())[0], { message: 'back where it was' }).toBe(8);
  await page.locator('dialog[open]').evaluate((dialog) => {
    const later = document.createElement('div');
    later.attachShadow({ mode: 'closed' }).innerHTML =
      '<button style="position:fixed;right:0;top:0;width:300px;height:100%">Undo</button>';
    dialog.append(later);
  });
  await expect.poll(freeWindow, { message: 'away from what the page lays over its dialog later' }).toBeLessThan(0);
  await page.locator('dialog[open]').evaluate((dialog) => dialog.lastElementChild?.remove());
  await expect.poll(async () => (await apart())[0], { message: 'and back when that is gone' }).toBe(8);
  const coveredFrames = await page.locator('dialog[open]').evaluate(async (dialog) => {
    const later = document.createElement('div');
    later.innerHTML = '<button style="position:fixed;right:0;top:0;width:300px;height:100%">Undo</button>';
    dialog.append(later);
    let covered = 0;
    for (let frame = 0; frame < 30; frame += 1) {
      await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
      if (!later.contains(document.elementFromPoint(innerWidth - 150, innerHeight / 2))) covered += 1;
    }
    later.remove();
    return covered;
  });
  expect(coveredFrames, 'frames in which something new was covered').toBeLessThan(6);
  await expect.poll(async () => (await apart())[0], { message: 'and back again' }).toBe(8);
  await page.locator('dialog[open] button').evaluateAll((buttons) => {
    const row = buttons.at(-1)?.parentElement;
    row?.replaceWith(row.cloneNode(true));
  });
  await page.waitForTimeout(300);
  await expect.poll(async () => (await apart())[0], { message: 'when the buttons were drawn anew' }).toBe(8);
  await page.setViewportSize({ width: 400, height: 800 });
  await expect.poll(async () => (await apart())[1], { message: 'below it in a narrow one' }).toBe(8);
  const before = await dialogBox();
  await page.locator('dialog[open] textarea').evaluate((field) => {
    field.style.height = '140px';
  });
  await expect.poll(async () => (await dialogBox()).bottom).toBeGreaterThan(before.bottom);
  await expect.poll(async () => (await apart())[1], { message: 'when its field has grown' }).toBe(8);
  // The dialog fills the window: one line is left, over what is only text, and the dialog does not move for it.
  await page.locator('dialog[open] textarea').evaluate((field) => {
    field.style.height = `${innerHeight - 340}px`;
  });
  const full = await panelWhen(page, () => true, 'one line');
  await expect.poll(async () => (await panelBox(page, full)).height).toBeLessThan(100);
  const line = await panelBox(page, full);
  const parts = await page
    .locator('dialog[open] :is(button, textarea)')
    .evaluateAll((all) => all.map((each) => each.getBoundingClientRect().toJSON()));
  expect(parts.every(({ top, bottom }) => bottom <= line.top || top >= line.top + line.height)).toBe(true);
  const held = await dialogBox();
  expect(Math.abs(held.top - (800 - held.bottom))).toBeLessThanOrEqual(2);
  await page.keyboard.press('Escape');
  await panelGone(page);
});

test('two weeks after the invitations the popup has each of them, and the side panel knows them', async () => {
  await running.speak('en');
  const popup = await running.context.newPage();
  await popup.clock.setFixedTime(Date.now() + 15 * 86_400_000);
  await popup.goto(`chrome-extension://${running.extensionId}/src/entries/popup/popup.html`);
  const rows = () => popup.locator('.follow-ups .person-row-name').allTextContents();
  await expect.poll(rows).toContain('Gareth Pennwood');
  await expect.poll(rows).toContain('Henrike Vossbeck');
  const all = await rows();
  const row = popup.locator('a[data-row]', { hasText: 'Gareth Pennwood' }).first();
  expect(await row.getAttribute('href')).toMatch(/^https:\/\/www\.(?:linkedin\.com\/in|xing\.com\/profile)\//);
  await popup.keyboard.press('ArrowDown');
  await popup.keyboard.press('d');
  await expect.poll(async () => (await rows()).length).toBe(all.length - 1);
  await popup.keyboard.press('u');
  await expect.poll(rows).toEqual(all);
  await popup.close();

  const panel = await running.openOwn('src/entries/side-panel/side-panel.html');
  page = await running.open(replica('linkedin-classic-en'));
  await page.bringToFront();
  await panel.getByRole('heading', { name: 'Gareth Pennwood' }).waitFor();
  await expect.poll(() => panel.locator('.timeline').textContent()).toMatch(/invit/i);
  await panel.close();
});

test('a page without a dialog gets nothing of ours', async () => {
  page = await running.open(replica('linkedin-new-open-en'));
  await siteControl(page, 'link', words.en.connect);
  await page.waitForTimeout(600);
  expect(await seePanel(page)).toBeNull();
  expect(await page.evaluate(() => document.querySelectorAll('body > div:not([class]):not([id])').length)).toBe(0);
});
