import type { Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import {
  classicProfile,
  gareth,
  garethWithNews,
  network,
  newProfile,
  onXing,
  others,
  type ReplicaPage,
  xingProfile,
} from '../pages/index.ts';
import { boxOf, debugging } from './harness/accessible.ts';
import { type Running, runChromium } from './harness/chromium.ts';
import { stored } from './harness/memory.ts';
import { panelBox, panelGone, panelWhen, pressIn, seePanel } from './harness/panel.ts';
import { noteField, noteValue, pressSite, siteControl, typeNote } from './harness/site-page.ts';

let running: Running;
let page: Page;
beforeAll(async () => {
  running = await runChromium({ backForwardCache: true });
  await running.speak('en');
});
afterEach(async () => {
  await page?.close();
});
afterAll(async () => {
  expect(running.requests()).toEqual([]);
  await running.close();
});

const invite = (name: string) => new RegExp(`^Invite ${name} to connect$`);
const openers = /openers? from this profile/;
const restlessDraft = 'Hi there, how are you? Hope you are well.';
const smallTalk = 'Hi there, how are you? Lovely weather today. Hope you are well.';

async function openNote(replica: ReplicaPage, control: 'button' | 'link' = 'button'): Promise<void> {
  page = await running.open(replica);
  await pressSite(page, control, invite(gareth.name));
  await pressSite(page, 'button', /^Add a note$/);
  await panelWhen(page, () => true, 'the panel');
}

/** Records of a store, once those that are awaited are there and others have had time to arrive. */
async function settled(store: string, awaited = 0) {
  await expect.poll(async () => (await stored(running, store)).length).toBeGreaterThanOrEqual(awaited);
  await page.waitForTimeout(2_000);
  return stored(running, store);
}

test('sending without a note is remembered as well', async () => {
  page = await running.open(classicProfile(gareth, others, { language: 'en' }));
  await pressSite(page, 'button', invite(gareth.name));
  await panelWhen(page, () => true, 'the panel on the first step');
  await pressSite(page, 'button', /^Send without a note$/);
  await panelGone(page);
  const people = await settled('contacts', 1);
  expect(JSON.stringify(people)).toContain(gareth.name);
  expect(await stored(running, 'notes')).toHaveLength(0);
});

test('going back and dismissing remembers nothing', async () => {
  const before = (await stored(running, 'interactions')).length;
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, smallTalk);
  await pressSite(page, 'button', /^Cancel/);
  await panelWhen(page, ({ text }) => text.includes('A note is worth it here'), 'the first step again');
  await pressSite(page, 'button', /^Dismiss$/);
  await panelGone(page);
  expect(await settled('interactions')).toHaveLength(before);
});

test('Escape closes the dialog from inside the panel, and nothing is remembered', async () => {
  const before = (await stored(running, 'interactions')).length;
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Escape');
  await panelGone(page);
  expect(await settled('interactions')).toHaveLength(before);
});

/** A page on which sending fails: the dialog stays and says so. */
function refusing(replica: ReplicaPage): ReplicaPage {
  const refusal = `const box = outlet().querySelector('.artdeco-modal__content');
    const alert = document.createElement('p');
    alert.setAttribute('role', 'alert');
    alert.textContent = window.silent ? '' : 'The invitation could not be sent.';
    box.append(alert);
    return;`;
  const html = replica.html.replace('function send(note) {', `$& ${refusal}`);
  expect(html).not.toBe(replica.html);
  return { ...replica, html };
}
const backdrop = () => page.mouse.click(8, 400);

test.each([
  ['the backdrop is pressed', true, backdrop],
  [
    'Escape is pressed outside of it',
    true,
    () =>
      page.evaluate(() => (document.activeElement as HTMLElement)?.blur()).then(() => page.keyboard.press('Escape')),
  ],
  [
    'the page takes it away',
    false,
    () => page.evaluate(() => (window as unknown as { replica: { close(): void } }).replica.close()),
  ],
] as const)('sending failed, then %s: nothing is remembered', async (_, silent, leave) => {
  for (const mount of ['light', 'open', 'closed'] as const) {
    const before = (await stored(running, 'interactions')).length;
    const own = { language: 'en', mount } as const;
    page = await running.open(
      refusing(mount === 'light' ? classicProfile(gareth, others, own) : newProfile(gareth, others, own)),
    );
    await page.evaluate((silent) => Object.assign(window, { silent }), silent);
    await pressSite(page, mount === 'light' ? 'button' : 'link', invite(gareth.name));
    await pressSite(page, 'button', /^Add a note$/);
    await typeNote(page, 'Gareth, what did the fleece cost you per tree?');
    await panelWhen(page, ({ verdict }) => verdict !== null, 'the note is judged');
    await pressSite(page, 'button', /^Send invitation$/);
    await page.waitForTimeout(800);
    await leave();
    await panelGone(page);
    expect(await settled('interactions'), mount).toHaveLength(before);
    await page.close();
  }
});

/** A page that closes the dialog at once and says a while later what came of it, in a toast of its own. */
function telling(replica: ReplicaPage, says: string, after = 500): ReplicaPage {
  const toast = `const toast = document.createElement('div');
    toast.setAttribute('role', 'alert');
    toast.textContent = ${JSON.stringify(says)};
    setTimeout(() => document.body.append(toast), ${after});`;
  const html = replica.html.replace('function send(note) {', `$& ${toast}`);
  expect(html).not.toBe(replica.html);
  return { ...replica, html };
}

test.each([
  ['Something went wrong. Please try again.', 0],
  ['Deine Einladung konnte nicht gesendet werden.', 0],
  ['Your invitation to Gareth was sent.', 1],
  ['You have a new follower.', 1],
] as const)('the dialog closes, then the page says “%s”: remembered %i times', async (says, times) => {
  const before = (await stored(running, 'interactions')).length;
  page = await running.open(telling(classicProfile(gareth, others, { language: 'en' }), says));
  await pressSite(page, 'button', invite(gareth.name));
  await pressSite(page, 'button', /^Add a note$/);
  await typeNote(page, 'Gareth, what did the fleece cost you per tree?');
  await panelWhen(page, ({ verdict }) => verdict !== null, 'the note is judged');
  await pressSite(page, 'button', /^Send invitation$/);
  await panelGone(page);
  expect(await settled('interactions', before + times)).toHaveLength(before + times);
});

test('what a list sends at once is remembered when its row says that it is out, and of the right person', async () => {
  const before = await stored(running, 'interactions');
  page = await running.open(network([gareth, ...others], { language: 'en' }));
  const [, second] = others;
  await pressSite(page, 'button', invite(second?.name ?? ''));
  await expect.poll(() => stored(running, 'interactions')).toHaveLength(before.length + 1);
  const sent = (await stored(running, 'interactions')).find(({ id }) => !before.some((known) => known.id === id));
  expect(sent).toMatchObject({ kind: 'invited', source: 'seen' });
  expect(sent).not.toHaveProperty('note');
  const people = await stored(running, 'contacts');
  expect(people.find(({ id }) => id === sent?.contact)?.name).toBe(second?.name);
});

/** A XING page on which *Add as contact* opens no dialog, as with Basic membership; `then` is what happens instead. */
function withoutDialog(then: string): ReplicaPage {
  const replica = xingProfile(onXing(gareth), others.map(onXing), { language: 'en' });
  const html = replica.html.replace('open(target(button));', then);
  expect(html).not.toBe(replica.html);
  return { ...replica, html };
}

test('XING sends without a dialog: remembered when the button says so, else the side panel asks', async () => {
  const interactions = () => stored(running, 'interactions');
  const before = (await interactions()).length;
  page = await running.open(withoutDialog('person = target(button); send(null);'));
  await pressSite(page, 'button', /^Add as contact$/);
  await expect.poll(interactions).toHaveLength(before + 1);
  await page.close();

  page = await running.open({
    ...withoutDialog(''),
    url: 'https://www.xing.com/profile/Silent_Person',
  });
  const panel = await running.openOwn('src/entries/side-panel/side-panel.html');
  try {
    await page.bringToFront();
    await panel.getByText('Not in your network yet').waitFor();
    await pressSite(page, 'button', /^Add as contact$/);
    await panel.getByText('Invitation went out without a note?').waitFor({ timeout: 15_000 });
    // Looking into the memory would take the page from the panel's side: what was silent is counted below.
    await panel.getByRole('button', { name: 'Remember', exact: true }).click();
    await expect.poll(interactions).toHaveLength(before + 2);
  } finally {
    await panel.close();
  }
});

test('a failure told late, on the next address and with the worker dead meanwhile, takes the invitation back', async () => {
  const own = newProfile(gareth, others, { language: 'en', mount: 'open' });
  const before = await stored(running, 'interactions');
  page = await running.open(telling(own, 'Your invitation could not be sent.', 5_000));
  await pressSite(page, 'link', invite(gareth.name));
  await pressSite(page, 'button', /^Add a note$/);
  await typeNote(page, 'Gareth, what did the fleece cost you per tree?');
  await panelWhen(page, ({ verdict }) => verdict !== null, 'the note is judged');
  await pressSite(page, 'button', /^Send invitation$/);
  await panelGone(page);
  await page.evaluate((slug) => {
    (window as unknown as { replica: { navigate(slug: string): void } }).replica.navigate(slug);
  }, others[0]?.slug ?? '');
  await expect.poll(() => stored(running, 'interactions')).toHaveLength(before.length + 1);
  await running.killWorker();
  // The entry stays, and a second one says that it did not happen.
  await expect.poll(() => stored(running, 'interactions')).toHaveLength(before.length + 2);
  const [last] = (await stored(running, 'interactions')).filter(({ cancelled }) => cancelled === true);
  expect(last).toMatchObject({ kind: 'invited', corrects: expect.any(String) });
});

test('an error drawn in the dialog’s place is neither a step nor a success', async () => {
  const before = (await stored(running, 'interactions')).length;
  const replica = classicProfile(gareth, others, { language: 'en' });
  const failing = `const box = outlet().querySelector('[role=dialog]');
    setTimeout(() => {
      box.querySelector('.artdeco-modal__content').textContent = 'Something went wrong. Your invitation could not be sent.';
      const bar = box.querySelector('.artdeco-modal__actionbar');
      bar.innerHTML = '<button type="button" class="artdeco-button">Got it</button>';
      bar.querySelector('button').addEventListener('click', (event) => { event.stopPropagation(); outlet().replaceChildren(); });
    }, 400);
    return;`;
  const html = replica.html.replace('function send(note) {', `$& ${failing}`);
  expect(html).not.toBe(replica.html);
  await openNote({ ...replica, html });
  await typeNote(page, 'Gareth, what did the fleece cost you per tree?');
  await panelWhen(page, ({ verdict }) => verdict !== null, 'the note is judged');
  await pressSite(page, 'button', /^Send invitation$/);
  await page.waitForTimeout(900);
  await pressSite(page, 'button', /^Got it$/);
  await panelGone(page);
  expect(await settled('interactions')).toHaveLength(before);
});

test('a press on the dialog’s own text while it sends calls nothing off', async () => {
  const before = (await stored(running, 'interactions')).length;
  const replica = classicProfile(gareth, others, { language: 'en' });
  const html = replica.html.replace(
    'function send(note) {',
    `$& if (!window.slow) { window.slow = true; setTimeout(() => send(note), 1200); return; }`,
  );
  expect(html).not.toBe(replica.html);
  await openNote({ ...replica, html });
  await typeNote(page, 'Gareth, what did the fleece cost you per tree?');
  await panelWhen(page, ({ verdict }) => verdict !== null, 'the note is judged');
  await pressSite(page, 'button', /^Send invitation$/);
  await page.locator('[role=dialog] h2').first().click();
  await panelGone(page);
  expect(await settled('interactions', before + 1)).toHaveLength(before + 1);
});

test('leaving the page right after Send loses nothing', async () => {
  const before = (await stored(running, 'interactions')).length;
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, 'Gareth, what did the fleece cost you per tree?');
  await panelWhen(page, ({ verdict }) => verdict !== null, 'the note is judged');
  await pressSite(page, 'button', /^Send invitation$/);
  await panelGone(page);
  await page.close();
  await expect.poll(() => stored(running, 'interactions')).toHaveLength(before + 1);
});

test('a double press on Send is one invitation', async () => {
  const before = (await stored(running, 'interactions')).length;
  await openNote(newProfile(gareth, others, { language: 'en', mount: 'closed' }), 'link');
  await typeNote(page, 'Gareth, what did the fleece cost you per tree?');
  await panelWhen(page, ({ verdict }) => verdict !== null, 'the note is judged');
  const { left, top, width, height } = await boxOf(page, await siteControl(page, 'button', /^Send invitation$/));
  await page.mouse.dblclick(left + width / 2, top + height / 2);
  await panelGone(page);
  expect(await settled('interactions', before + 1)).toHaveLength(before + 1);
});

test('a page that draws its dialog anew after every key keeps one panel', async () => {
  await openNote(classicProfile(gareth, others, { language: 'en', restless: true }));
  for (const letter of restlessDraft) await page.keyboard.type(letter);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
  await pressIn(page, 'button', /^Insert/);
  await panelWhen(page, ({ verdict }) => verdict === 'send', 'inserted');
  await pressIn(page, 'button', /^Undo/);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'undone');
  expect(await noteValue(page)).toBe(restlessDraft);
});

test('an editable element instead of a text area: insert and undo', async () => {
  const replica = classicProfile(gareth, others, { language: 'en' });
  const html = replica.html.replaceAll(
    /<textarea([^>]*id="custom-message"[^>]*)><\/textarea>/g,
    '<div contenteditable="true" role="textbox" aria-multiline="true" style="min-height:96px;border:1px solid"$1></div>',
  );
  expect(html).not.toBe(replica.html);
  await openNote({ ...replica, html });
  await page.locator('#custom-message').click();
  await page.keyboard.insertText(restlessDraft);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
  const written = () => page.locator('#custom-message').innerText();
  await pressIn(page, 'button', /^Insert/);
  await panelWhen(page, ({ verdict }) => verdict === 'send', 'inserted');
  expect(await written()).toContain('Gareth');
  await pressIn(page, 'button', /^Undo/);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'undone');
  expect((await written()).trim()).toBe(restlessDraft);
});

test('the browser’s own undo takes an opener back as well', async () => {
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, restlessDraft);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
  await pressIn(page, 'button', /^Insert/);
  await panelWhen(page, ({ verdict }) => verdict === 'send', 'inserted');
  await page.waitForTimeout(300);
  await page.keyboard.press('ControlOrMeta+Z');
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'undone');
  expect(await noteValue(page)).toBe(restlessDraft);
});

test('two dialogs in a row are about two people', async () => {
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await panelWhen(page, ({ text }) => openers.test(text), 'openers for the open profile');
  await pressSite(page, 'button', /^Dismiss$/);
  await panelGone(page);
  const [other] = others;
  if (!other) throw new Error('nobody else on the page');
  await pressSite(page, 'button', invite(other.name));
  await pressSite(page, 'button', /^Add a note$/);
  const panel = await panelWhen(page, () => true, 'the second panel');
  await page.waitForTimeout(300);
  const said = (await seePanel(page))?.text ?? panel.text;
  for (const fact of [gareth.name, gareth.company, ...gareth.mutual]) expect(said).not.toContain(fact);
  await typeNote(page, 'Hi Gareth, which of the turbines at Dollart did you repair first this winter?');
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'the name of the open profile is the wrong one here');
});

test.each(['light', 'dark'] as const)('in a %s dialog the panel is as well', async (theme) => {
  await openNote(classicProfile(gareth, others, { language: 'en', theme }));
  const panel = await panelWhen(page, () => true, 'the panel');
  const { left, top } = await panelBox(page, panel);
  const drawn = () =>
    page.evaluate(
      ({ left, top }) => {
        const host = document.elementFromPoint(left + 20, top + 20);
        return host && getComputedStyle(host).colorScheme;
      },
      { left, top },
    );
  expect(await drawn()).toBe(theme);
});

test('the dialog for the next person, right after Send, is no word about the invitation before', async () => {
  const before = await stored(running, 'interactions');
  page = await running.open(newProfile(gareth, others, { language: 'en', mount: 'open' }));
  await pressSite(page, 'link', invite(gareth.name));
  await pressSite(page, 'button', /^Add a note$/);
  await typeNote(page, 'Hi Gareth, which of the old rows came through the frost best this April?');
  await pressSite(page, 'button', /^Send invitation$/);
  await panelGone(page);
  const [other] = others;
  if (!other) throw new Error('nobody else on the page');
  // Its text names a limit of characters and a month, as a refusal does.
  await pressSite(page, 'link', invite(other.name));
  await pressSite(page, 'button', /^Add a note$/);
  await panelWhen(page, () => true, 'the second panel');
  const kinds = async () =>
    (await settled('interactions', before.length + 1))
      .slice(before.length)
      .map((entry) => JSON.stringify(entry).includes(gareth.slug));
  expect(await kinds()).toHaveLength(1);
  await page.waitForTimeout(3_000);
  expect(await kinds(), 'and nothing was taken back').toHaveLength(1);
});

test('going to another profile takes the panel away', async () => {
  page = await running.open(newProfile(gareth, others, { language: 'en', mount: 'open' }));
  await pressSite(page, 'link', invite(gareth.name));
  await panelWhen(page, () => true, 'the panel');
  const [other] = others;
  await page.evaluate((slug) => {
    (window as unknown as { replica: { navigate(slug: string): void } }).replica.navigate(slug);
  }, other?.slug ?? '');
  await panelGone(page);
});

test.each([
  ['upsell', 'No personal notes left this month'],
  ['email', 'An e-mail address is asked for here'],
  ['limit', 'Enough invitations for this week'],
] as const)('%s: one calm sentence', async (answer, title) => {
  const before = (await stored(running, 'interactions')).length;
  page = await running.open(classicProfile(gareth, others, { language: 'en', answer }));
  await pressSite(page, 'button', invite(gareth.name));
  await panelWhen(page, ({ text }) => text.includes(title), title);
  expect(await settled('interactions')).toHaveLength(before);
});

test('the keyboard reaches field, Send and panel in this order, and the page hears nothing of what is the panel’s', async () => {
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, smallTalk);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'held');
  await page.evaluate(() => {
    const heard: string[] = [];
    Object.assign(window, { heard });
    document.addEventListener('keydown', (event) => heard.push(event.key));
  });
  const focused = () =>
    page.evaluate(() => {
      const element = document.activeElement;
      return element?.id || element?.getAttribute('aria-label') || element?.localName || '';
    });
  const visited: string[] = [];
  for (let step = 0; step < 3; step += 1) {
    await page.keyboard.press('Tab');
    visited.push(await focused());
  }
  expect(visited).toEqual([expect.stringMatching(/Cancel/), expect.stringMatching(/Send/), 'div']);
  await page.evaluate(() => ((window as unknown as { heard: string[] }).heard.length = 0));
  await page.keyboard.press('Tab');
  await page.keyboard.press('ArrowRight');
  expect(await focused()).toBe('div');
  const heard = await page.evaluate(() => (window as unknown as { heard: string[] }).heard);
  expect(heard).toEqual([]);
});

test('openers by keyboard alone: arrows choose, Enter inserts, the focus is back in the field', async () => {
  await openNote(classicProfile(garethWithNews, others, { language: 'en' }));
  await typeNote(page, smallTalk);
  const held = await panelWhen(page, ({ tabs }) => tabs.length > 1, 'several openers');
  const reached = async () => (await seePanel(page))?.all('tab').find(({ states }) => states.focused === true)?.name;
  for (let step = 0; step < 12 && !(await reached()); step += 1) await page.keyboard.press('Tab');
  expect(await reached()).toBe(held.tabs[0]);
  await page.keyboard.press('ArrowRight');
  expect(await reached()).toBe(held.tabs[1]);
  await page.keyboard.press('Enter');
  await panelWhen(page, ({ verdict }) => verdict === 'send', 'inserted');
  expect((await noteField(page)).states.focused).toBe(true);
});

test('a finding selects its words, explains itself and can be dismissed', async () => {
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, smallTalk);
  const held = await panelWhen(page, ({ findings }) => findings.length > 0, 'a finding');
  await pressIn(page, 'button', /^Why\?/);
  const open = await panelWhen(page, ({ text }) => text.length > held.text.length + 20, 'the reason');
  expect(open.findings[0]).not.toBe(held.findings[0]);
  const sentence = open.all('button').find(({ name }) => held.findings[0]?.startsWith(name));
  if (sentence) await pressIn(page, 'button', new RegExp(`^${sentence.name.slice(0, 12)}`));
  const selected = await page.evaluate(() => {
    const field = document.querySelector<HTMLTextAreaElement>('#custom-message');
    return field ? field.value.slice(field.selectionStart, field.selectionEnd) : '';
  });
  expect(smallTalk).toContain(selected);
  expect(selected.length).toBeGreaterThan(3);
  await pressIn(page, 'button', /^Hide this hint/);
  await pressIn(page, 'menuitem', /^Not here$/);
  await panelWhen(page, ({ findings }) => !findings.includes(held.findings[0] ?? ''), 'the hint is hidden');
});

test('at most three findings, the weightiest first; a rule never wanted again stays off; a good note is told why', async () => {
  const asked = 'Hi Gareth, how deep did the frost of 24 April reach into the Dabinett rows?';
  const faulty = 'Hi [Name], PLEASE ANSWER THIS MESSAGE TODAY, we sell software: www.offers-example.com';
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, faulty);
  const held = await panelWhen(page, ({ findings }) => findings.length === 3, 'three findings');
  expect(held.findings[0]).toMatch(/^A gap from a template/);
  await typeNote(page, `${asked} www.offers-example.com`);
  const one = await panelWhen(page, ({ findings }) => findings.length === 1, 'the address alone');
  await pressIn(page, 'button', /^Hide this hint/);
  await pressIn(page, 'menuitem', /^Never again$/);
  await panelWhen(page, ({ findings, verdict }) => findings.length === 0 && verdict === 'send', 'it may go out');
  expect(one.findings[0]).not.toBe('');
  await expect.poll(async () => (await stored(running, 'settings'))[0]?.rulesOff).toEqual(['contact']);
  await page.close();
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, `${asked} www.offers-example.com`);
  await panelWhen(
    page,
    ({ findings, verdict }) => findings.length === 0 && verdict === 'send',
    'and so does the next one',
  );
  await typeNote(page, asked);
  await panelWhen(page, ({ text }) => /Asks about something specific/.test(text), 'what makes it good');
});

test.each([
  [1280, 720],
  [400, 800],
  [1280, 560],
])('at %i × %i the panel stands below Send, covers nothing and stays in the window', async (width, height) => {
  page = await running.open(classicProfile(gareth, others, { language: 'en' }));
  await page.setViewportSize({ width, height });
  await pressSite(page, 'button', invite(gareth.name));
  await pressSite(page, 'button', /^Add a note$/);
  const send = () => page.getByRole('button', { name: 'Send invitation' }).boundingBox();
  await panelWhen(page, () => true, 'the panel');
  const before = await send();
  await typeNote(page, smallTalk);
  const panel = await panelWhen(page, ({ verdict }) => verdict === 'hold', 'held');
  await page.waitForTimeout(600);
  const box = await panelBox(page, (await seePanel(page)) ?? panel);
  const after = await send();
  if (!after) throw new Error('no Send');
  expect(after).toEqual(before);
  expect(box.top).toBeGreaterThanOrEqual(after.y + after.height);
  expect(box.top + box.height).toBeLessThanOrEqual(height);
  expect(box.left).toBeGreaterThanOrEqual(0);
  expect(box.left + box.width).toBeLessThanOrEqual(width);
});

/** Dialogs that keep their buttons at their lower edge: what they add to the replica's look. */
const footed = {
  'a sheet as large as the window': `.artdeco-modal-overlay { padding: 0 !important }
    .send-invite { display: flex; flex-direction: column; width: 100% !important; height: 100% }
    .artdeco-modal__actionbar { margin-top: auto }`,
  'a grid of a fixed height': '.send-invite { display: grid; grid-template-rows: auto 1fr auto; height: 440px }',
  'parts apart in a fixed height': `.send-invite { display: flex; flex-direction: column; height: 480px;
    justify-content: space-between }`,
  'buttons placed over a fixed height': `.send-invite { height: 440px; overflow: hidden }
    .artdeco-modal__actionbar { position: absolute; inset: auto 0 0 }`,
  'a sheet from below': `.artdeco-modal-overlay { align-items: flex-end !important; padding: 0 !important }`,
} as const;

test.each(Object.keys(footed) as (keyof typeof footed)[])(
  '%s: the panel moves no button and covers none',
  async (name) => {
    const replica = classicProfile(gareth, others, { language: 'en' });
    page = await running.open({
      ...replica,
      html: replica.html.replace('</head>', `<style>${footed[name]}</style></head>`),
    });
    for (const [width, height] of [
      [1280, 800],
      [400, 800],
    ] as const) {
      await page.setViewportSize({ width, height });
      await page.evaluate((slug) => (window as unknown as Opening).replica.open(slug, 'note'), gareth.slug);
      const send = () =>
        page.getByRole('button', { name: 'Send invitation' }).evaluate((button) => {
          const { left, top, width, height } = button.getBoundingClientRect();
          const hit = document.elementFromPoint(left + width / 2, top + height / 2);
          return { left, top, free: button.contains(hit) };
        });
      const before = await send();
      expect(before.free).toBe(true);
      await panelWhen(page, () => true, 'the panel');
      expect(await send()).toEqual(before);
      await typeNote(page, smallTalk);
      await panelWhen(page, ({ verdict }) => verdict === 'hold', 'held');
      expect(await send()).toEqual(before);
      const box = await panelBox(page, await panelWhen(page, () => true, 'the panel'));
      expect(box.height).toBeGreaterThan(80);
      expect(box.top).toBeGreaterThanOrEqual(0);
      expect(box.top + box.height).toBeLessThanOrEqual(height);
      await page.evaluate(() => (window as unknown as Opening).replica.close());
      await panelGone(page);
    }
  },
);

test('the menu of the panel opens over nothing of the page, and Escape closes only the menu', async () => {
  page = await running.open(classicProfile(gareth, others, { language: 'en' }));
  await page.setViewportSize({ width: 1280, height: 480 });
  await pressSite(page, 'button', invite(gareth.name));
  await pressSite(page, 'button', /^Add a note$/);
  await panelWhen(page, () => true, 'the panel');
  const dialog = await page.locator('[role=dialog]').first().boundingBox();
  const send = await page.getByRole('button', { name: 'Send invitation' }).boundingBox();
  await pressIn(page, 'button', /^More$/);
  const open = await panelWhen(page, ({ all }) => all('menuitem').length > 1, 'the menu');
  for (const item of open.all('menuitem')) {
    const { left, top, width } = await boxOf(page, item);
    // In so low a window the panel floats beside the dialog; else the menu opens below Send.
    const beside = left + width <= (dialog?.x ?? 0) || left >= (dialog?.x ?? 0) + (dialog?.width ?? 0);
    expect(beside || top >= (send?.y ?? 0) + (send?.height ?? 0)).toBe(true);
  }
  await page.keyboard.press('Escape');
  await panelWhen(page, ({ all }) => all('menuitem').length === 0, 'the menu is closed');
  expect(await page.locator('[role=dialog]').count()).toBe(1);
});

test('a repair mends the words that a finding is about, and undo brings them back', async () => {
  const leftover = 'Hi [Name], how deep did the frost of 24 April reach into the Dabinett rows?';
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, leftover);
  await panelWhen(page, ({ findings }) => findings.length > 0, 'the leftover is found');
  await pressIn(page, 'button', /^Replace with “Gareth”: /);
  await panelWhen(page, ({ verdict, findings }) => verdict === 'send' && findings.length === 0, 'the finding is gone');
  expect(await noteValue(page)).toBe(leftover.replace('[Name]', 'Gareth'));
  await pressIn(page, 'button', /^Undo/);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'found again');
  expect(await noteValue(page)).toBe(leftover);
});

test('switched off for the site: nothing of ours in the page, the side panel can still read it', async () => {
  const options = await running.openOwn('src/entries/options/options.html');
  const inPage = options.getByRole('switch', { name: /inside LinkedIn/ });
  const settings = async () => JSON.stringify(await stored(running, 'settings'));
  /** As long as a person needs to close the page, and longer where it takes that to write. */
  const turn = async () => {
    const before = await settings();
    await inPage.click();
    await expect.poll(settings).not.toBe(before);
  };
  await turn();
  try {
    page = await running.open(classicProfile(gareth, others, { language: 'en' }));
    await pressSite(page, 'button', invite(gareth.name));
    await pressSite(page, 'button', /^Add a note$/);
    await siteControl(page, 'button', /^Send invitation$/);
    await page.waitForTimeout(600);
    expect(await seePanel(page)).toBeNull();
    expect(await page.evaluate(() => document.querySelectorAll('[data-theme]').length)).toBe(0);
    const url = page.url();
    const read = await (await running.worker()).evaluate(async (address) => {
      const tabs = await chrome.tabs.query({});
      const tab = tabs.find(({ url, pendingUrl }) => (url ?? pendingUrl) === address);
      return chrome.tabs.sendMessage(
        tab?.id ?? 0,
        { vitaminB: 1, to: 'page', name: 'page.read', request: {} },
        { frameId: 0 },
      );
    }, url);
    expect(JSON.stringify(read)).toContain(gareth.name);
  } finally {
    await turn();
    await options.close();
  }
});

test('the worker dies with every other word: what is written last is judged, and openers come', async () => {
  page = await running.open(classicProfile(gareth, others, { language: 'en' }));
  await running.killWorker();
  await pressSite(page, 'button', invite(gareth.name));
  await running.killWorker();
  await pressSite(page, 'button', /^Add a note$/);
  await panelWhen(page, ({ text }) => openers.test(text), 'openers', 15_000);
  await page.locator('#custom-message').click();
  for (const [at, word] of smallTalk.split(' ').entries()) {
    if (at % 2 === 1) await running.killWorker();
    await page.keyboard.type(`${word} `);
  }
  const held = await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held', 15_000);
  expect(held.findings.length).toBeGreaterThan(0);
  await running.killWorker();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.press('Backspace');
  await running.killWorker();
  await panelWhen(page, ({ text }) => openers.test(text), 'openers over the empty note again');
  await page.keyboard.insertText('Gareth, what did the fleece cost you per tree?');
  await panelWhen(page, ({ verdict }) => verdict !== null && verdict !== 'hold', 'a question of one’s own', 15_000);
});

test('two tabs, two dialogs: each is judged by its own text', async () => {
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  const first = page;
  await typeNote(first, smallTalk);
  await panelWhen(first, ({ verdict }) => verdict === 'hold', 'small talk is held in the first tab');
  await openNote(newProfile(gareth, others, { language: 'en', mount: 'open' }), 'link');
  await typeNote(page, 'Gareth, what did the fleece cost you per tree?');
  await panelWhen(page, ({ verdict }) => verdict !== null && verdict !== 'hold', 'not so in the second');
  expect((await seePanel(first))?.verdict).toBe('hold');
  await pressSite(page, 'button', /^Dismiss$/);
  await panelGone(page);
  expect((await seePanel(first))?.verdict).toBe('hold');
  await first.close();
});

/** Goes one page back as the user's own button does. The driver's way waits for a load that a cache does not tell. */
async function goBack(): Promise<void> {
  const session = await running.context.newCDPSession(page);
  const { entries, currentIndex } = await session.send('Page.getNavigationHistory');
  await session.send('Page.navigateToHistoryEntry', { entryId: entries[currentIndex - 1]?.id ?? 0 });
  await session.detach();
}

test('left and come back to: the browser takes the page out of its cache, with one new panel that works', async () => {
  await openNote(classicProfile(gareth, others, { language: 'en' }));
  await typeNote(page, smallTalk);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'small talk is held');
  await page.evaluate(() => addEventListener('pageshow', ({ persisted }) => Object.assign(window, { persisted })));
  const left = page.url();
  const away = xingProfile(onXing(gareth), [], { language: 'en' });
  await (await running.open(away)).close();
  await page.goto(away.url);
  await goBack();
  await expect.poll(() => page.url()).toBe(left);
  await panelWhen(page, ({ verdict }) => verdict === 'hold', 'held as before');
  // Loaded anew, the page would have forgotten who listened, and the dialog with it.
  expect(await page.evaluate(() => 'persisted' in window && window.persisted)).toBe(true);
  await pressIn(page, 'button', /^Insert/);
  await panelWhen(page, ({ verdict }) => verdict === 'send', 'inserted');
});

test('an extension that is gone takes its panel with it', async () => {
  const own = await runChromium();
  try {
    page = await own.open(classicProfile(gareth, others, { language: 'en' }));
    await pressSite(page, 'button', invite(gareth.name));
    await panelWhen(page, () => true, 'the panel');
    await (await own.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {});
    await page.waitForTimeout(800);
    await pressSite(page, 'button', /^Add a note$/);
    await panelGone(page);
  } finally {
    await own.close();
  }
});

test('a dialog that is over is let go: opening many does not fill the page’s memory', async () => {
  page = await running.open(newProfile(gareth, others, { language: 'en', mount: 'open' }));
  const session = await debugging(page);
  await session.send('Performance.enable');
  const turns = async (times: number) => {
    for (let turn = 0; turn < times; turn += 1) {
      await page.evaluate((slug) => (window as unknown as Opening).replica.open(slug, 'note'), gareth.slug);
      await panelWhen(page, () => true, 'the panel');
      await page.evaluate(() => (window as unknown as Opening).replica.close());
      await panelGone(page);
    }
    // A dialog may be drawn anew: what belongs to it is kept for a moment longer.
    await page.waitForTimeout(600);
    return held();
  };
  const held = async () => {
    await session.send('HeapProfiler.collectGarbage');
    const { metrics } = await session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? Number.NaN;
    return { nodes: metric('Nodes'), listeners: metric('JSEventListeners') };
  };
  const before = await turns(3);
  await turns(8);
  // One that stays takes forty nodes and a listener, and stays; a busy machine lets go a little later.
  await expect.poll(async () => (await held()).listeners - before.listeners).toBeLessThan(4);
  await expect.poll(async () => (await held()).nodes - before.nodes).toBeLessThan(160);
});

/** What the replica lets a test do. */
interface Opening {
  readonly replica: { open(slug: string, view: string): void; close(): void };
}
