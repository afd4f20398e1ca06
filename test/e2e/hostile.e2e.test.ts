// Text that wants to be markup, in every field of a profile, in the note, and in an imported file: the real panel
// and every view show it as text.
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { classicProfile, gareth, others, type Person } from '../pages/index.ts';
import { debugging } from './harness/accessible.ts';
import { type Running, runChromium } from './harness/chromium.ts';
import { stored } from './harness/memory.ts';
import { giveFile, inside, pressOwn, says } from './harness/own-page.ts';
import { panelGone, panelWhen, pressIn } from './harness/panel.ts';
import { pressSite, typeNote } from './harness/site-page.ts';

const mark = 'pwned';
/** Each carries its own name, so that a hit says which field let it through. */
const payload = (field: string) =>
  `<img src=${mark} alt="${field}" onerror="window.${mark}='${field}'"><script>window.${mark}='${field}'</script>"><b class=${mark}>{{7*7}} \${7*7} javascript:alert(1)`;

const list = (field: string) => [payload(field), payload(`${field} again`)];
const hostile: Person = {
  ...gareth,
  headline: payload('headline'),
  role: payload('role'),
  company: payload('company'),
  since: payload('since'),
  location: payload('location'),
  about: `${payload('about')} ${gareth.about}`,
  posts: [{ text: `${payload('post')} We lost a third of the blossom to the frost.`, age: payload('age') }],
  earlier: [{ role: payload('earlier role'), company: payload('earlier company'), period: payload('period') }],
  education: [{ school: payload('school'), degree: payload('degree'), period: payload('school period') }],
  skills: list('skills'),
  languages: list('languages'),
  groups: list('groups'),
  mutual: list('mutual'),
  haves: list('haves'),
  wants: list('wants'),
  interests: list('interests'),
};

let running: Running;
beforeAll(async () => {
  running = await runChromium();
  await running.speak('en');
});
afterAll(async () => {
  expect(running.requests()).toEqual([]);
  await running.close();
});

/** Elements that grew out of a payload anywhere on a page, closed shadow roots included. */
async function grown(page: Page): Promise<readonly string[]> {
  const session = await debugging(page);
  const { root } = await session.send('DOM.getDocument', { depth: -1, pierce: true });
  const found: string[] = [];
  type Node = typeof root;
  const visit = (node: Node): void => {
    const marks = node.attributes ?? [];
    const own = marks.some(
      (value, at) => at % 2 === 1 && value === mark && ['src', 'class'].includes(marks[at - 1] ?? ''),
    );
    const script =
      node.nodeName === 'SCRIPT' &&
      (node.children ?? []).some(({ nodeValue }) => nodeValue.startsWith(`window.${mark}`));
    if (own || script) found.push(`${node.nodeName} ${marks.join(' ')}`);
    for (const child of [...(node.children ?? []), ...(node.shadowRoots ?? [])]) visit(child);
    if (node.contentDocument) visit(node.contentDocument);
  };
  visit(root);
  const ran = await page.evaluate((name) => (window as unknown as Record<string, unknown>)[name] ?? null, mark);
  return ran === null ? found : [...found, `ran: ${String(ran)}`];
}

test('a profile whose every field is markup: the panel shows and inserts text', async () => {
  const page = await running.open(classicProfile(hostile, others, { language: 'en' }));
  expect(await grown(page)).toEqual([]);
  await pressSite(page, 'button', /to connect$/);
  await pressSite(page, 'button', /^Add a note$/);
  await panelWhen(page, () => true, 'the panel');
  expect(await grown(page)).toEqual([]);
  await typeNote(page, payload('note').slice(0, 180));
  const panel = await panelWhen(page, ({ verdict }) => verdict !== null, 'a verdict');
  expect(await grown(page)).toEqual([]);
  if (panel.tabs.length > 0) {
    await pressIn(page, 'button', /^Insert/);
    expect(await grown(page)).toEqual([]);
  }
  await typeNote(page, payload('sent').slice(0, 180));
  await panelWhen(page, ({ verdict }) => verdict !== null, 'a verdict');
  await pressSite(page, 'button', /^Send invitation$/);
  await panelGone(page);
  await expect.poll(async () => (await stored(running, 'notes')).length).toBe(1);
  await page.close();
});

test('a file whose every cell is markup is shown and imported as text', async () => {
  const page = await running.openOwn('src/entries/overview/overview.html#data');
  const run = inside(page);
  const cells = ['name', 'company', 'role', 'place', 'tags', 'note'].map(
    (field) => `"${payload(field).replace(/"/g, '""')}"`,
  );
  await giveFile(
    run,
    `${mark}<img src=${mark}>.csv`,
    `Name,Company,Position,Location,Tags,Notes,E-mail\n${cells.join(',')},a@b.example\n`,
  );
  await says(run, /1 new contact|Which column/);
  expect(await grown(page)).toEqual([]);
  if (await run(() => !/1 new contact/.test(document.body.innerText), null)) await pressOwn(run, /^Continue$|^Next$/);
  await pressOwn(run, /^Import$/);
  await says(run, /Done\./);
  expect(await grown(page)).toEqual([]);
  await page.close();
});

test('every view shows them as text', async () => {
  const beside = await running.open(classicProfile(hostile, others, { language: 'en' }));
  const panel = await running.openOwn('src/entries/side-panel/side-panel.html');
  await beside.bringToFront();
  await panel.getByRole('heading', { name: 'Gareth Pennwood' }).waitFor();
  // The words arrived, so that an empty page does not count as a safe one.
  await says(inside(panel), /onerror=/);
  expect(await grown(panel)).toEqual([]);
  await panel.close();
  await beside.close();

  const people = (await stored(running, 'contacts')).map(({ id }) => String(id));
  expect(people).toHaveLength(2);
  const areas = ['today', 'people', 'promises', 'pictures', 'data', ...people.map((id) => `people?who=${id}`)];
  for (const area of areas) {
    const view = await running.openOwn(`src/entries/overview/overview.html#${area}`);
    await view.locator('.overview-main').waitFor();
    await view.waitForTimeout(250);
    expect(await grown(view), area).toEqual([]);
    await view.close();
  }
  const popup = await running.openOwn('src/entries/popup/popup.html');
  await popup.getByRole('searchbox').fill('img');
  await says(inside(popup), /onerror=/);
  expect(await grown(popup)).toEqual([]);
  await popup.close();
});

test('own pages run no script and load nothing but what came with the build', async () => {
  const page = await running.openOwn('src/entries/options/options.html');
  const tried = await page.evaluate(async () => {
    const worked: string[] = [];
    const script = document.createElement('script');
    script.textContent = 'window.inline = true';
    document.body.append(script);
    if ('inline' in window) worked.push('an inline script');
    const holder = document.createElement('div');
    holder.setAttribute('onclick', 'window.handler = true');
    holder.click();
    if ('handler' in window) worked.push('an inline handler');
    // Behind a timer: what the driver itself evaluates is exempt from the policy.
    await new Promise<void>((done) =>
      setTimeout(() => {
        try {
          // biome-ignore lint/security/noGlobalEval: the point is that it fails.
          if (eval('1') === 1) worked.push('eval');
        } catch {}
        done();
      }),
    );
    const fetched = await fetch('https://www.linkedin.com/').then(
      () => true,
      () => false,
    );
    if (fetched) worked.push('fetch');
    const image = await new Promise<boolean>((resolve) => {
      const picture = new Image();
      picture.onload = () => resolve(true);
      picture.onerror = () => resolve(false);
      picture.src = 'https://www.linkedin.com/favicon.ico';
    });
    if (image) worked.push('an image from elsewhere');
    const frame = document.createElement('iframe');
    frame.src = 'https://www.linkedin.com/';
    document.body.append(frame);
    return worked;
  });
  expect(tried).toEqual([]);
  await page.close();
});
