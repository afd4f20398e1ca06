import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startReader } from '../../scripts/read-page/reader.mjs';
import { classicProfile, newProfile, newSearch, type ReplicaPage, xingProfile } from '../pages/index.ts';
import { gareth, henrike, onXing, others } from '../pages/people.ts';
import type { DialogView, Mount } from '../pages/replica.ts';

let reader: Awaited<ReturnType<typeof startReader>>;
beforeAll(async () => {
  reader = await startReader();
});
afterAll(() => reader?.close());

const dialogsIn = async (page: ReplicaPage) =>
  (await reader.read(page)).dialogs.map(({ state, recipient, limit, hasField }) => ({
    state,
    recipient,
    limit,
    hasField,
  }));

const mounts: readonly Mount[] = ['light', 'open', 'closed', 'native', 'frame'];

describe('in a real browser', () => {
  test.each(mounts)('the dialog is found and read in %s', async (mount) => {
    for (const build of [classicProfile, newProfile]) {
      const open = (opened: DialogView) => dialogsIn(build(gareth, others, { mount, opened, limit: 300 }));
      const recipient = gareth.name;
      expect(await open('choice')).toEqual([{ state: 'choice', recipient, limit: null, hasField: false }]);
      expect(await open('note')).toEqual([{ state: 'note', recipient, limit: 300, hasField: true }]);
    }
  });

  test('what is hidden by its look is not read', async () => {
    const page = newProfile(gareth, others);
    const html = page.html.replace(
      '</body>',
      '<div style="display:none"><div role="dialog" class="send-invite"><h2>Add a note to your invitation</h2><textarea name="message"></textarea><button>Send</button></div></div></body>',
    );
    expect(await dialogsIn({ ...page, html })).toEqual([]);
  });

  test.each([
    'position:fixed;left:-9999px;top:0',
    'position:fixed;top:0;transform:translateY(-200vh)',
    'position:fixed;top:0;transform:scale(0)',
    'position:absolute;width:0;height:0;overflow:hidden',
    'max-height:0;overflow:hidden',
  ])('what nobody can see is not read: %s', async (style) => {
    const page = newProfile(gareth, others);
    const dialog =
      '<div role="dialog"><h2>Add a note to your invitation</h2><p>For <strong>Otto Berg</strong></p><textarea name="message"></textarea><span>0/300</span><button>Cancel</button><button>Send</button></div>';
    const html = page.html.replace('</body>', `<div style="${style}">${dialog}</div></body>`);
    expect(await dialogsIn({ ...page, html })).toEqual([]);
  });

  test.each([
    ['fixed', 1],
    ['absolute', 1],
    ['relative', 0],
  ])(
    'a box without a size cuts off what is placed within it, not what is placed on the page: %s',
    async (position, seen) => {
      const page = newProfile(gareth, others);
      const dialog = `<div role="dialog" style="position:${position};top:50px"><h2>Add a note to your invitation</h2><textarea name="message"></textarea><span>0/300</span><button>Cancel</button><button>Send</button></div>`;
      const html = page.html.replace('</body>', `<div style="height:0;overflow:hidden">${dialog}</div></body>`);
      expect(await dialogsIn({ ...page, html })).toHaveLength(seen);
    },
  );

  test('closed pages, lists and XING', async () => {
    expect(await dialogsIn(newSearch([gareth, ...others]))).toEqual([]);
    const page = xingProfile(onXing(henrike), [], { opened: true, limit: 500 });
    expect(await dialogsIn(page)).toEqual([{ state: 'note', recipient: henrike.name, limit: 500, hasField: true }]);
    const { snapshot, surface } = await reader.read(page);
    expect(surface).toBe('profile');
    expect(snapshot.company?.value).toBe(henrike.company);
  });
});

describe('a page that means harm', () => {
  const page = (script: string): ReplicaPage => ({
    url: 'https://www.linkedin.com/in/anna-berg/',
    html: `<!doctype html><title>Anna Berg | LinkedIn</title><main><section><h1>Anna Berg</h1><p>Baker at Crumb</p></section><section id="about"><h2>About</h2><div id="here"></div></section></main><script>const here = document.getElementById('here');${script}</script>`,
  });
  /** Parsers stop nesting early; scripts do not. A browser itself gives up at some thousand boxes in each other. */
  const nested = (markup: string) => (count: number) =>
    page(
      `const box = document.createElement('template'); box.innerHTML = ${JSON.stringify(markup)}; let at = here; for (let i = 0; i < ${count}; i += 1) { const next = box.content.firstElementChild.cloneNode(true); at.append(next); at = next; }`,
    );
  const many = (markup: string) => (count: number) =>
    page(`here.insertAdjacentHTML('beforeend', ${JSON.stringify(markup)}.repeat(${count}));`);

  test.each([
    ['boxes in each other', nested('<div>x</div>'), 800],
    ['spans in each other', nested('<span>x</span>'), 800],
    ['headings in each other', nested('<h2>x</h2>'), 800],
    ['dialogs in each other', nested('<div role="dialog">Invite</div>'), 800],
    ['fields in each other', nested('<div><textarea></textarea></div>'), 800],
    ['dated headings in each other', nested('<div><h3>Experience</h3><p>2019 – 2021</p></div>'), 600],
    ['headings', many('<h3>About</h3><h3>Experience</h3><p>2019 – 2021</p>'), 700],
    [
      'dialogs',
      many(
        '<div role="dialog"><h2>Add a note to your invitation</h2><textarea></textarea><button>Send</button><button>Cancel</button></div>',
      ),
      700,
    ],
    ['titles that are no headings', many('<div>About</div><div>Experience</div>'), 700],
    ['posts', many('<li><a href="/feed/update/urn:li:activity:1">x</a>A post that says something</li>'), 800],
    [
      'invitations',
      many('<a href="/preload/custom-invite/?vanityName=z" aria-label="Invite Z Z to connect">+</a>'),
      2000,
    ],
  ])('%s: twice as many cost no more than about twice as much, and nobody else is read', async (_, build, count) => {
    const work = [await reader.work(build(count)), await reader.work(build(count * 2))] as const;
    // What is squared would cost four times as much.
    expect(work[1] / work[0]).toBeLessThan(2.4);
    const { snapshot, dialogs } = await reader.read(build(count));
    expect(snapshot.name?.value).toBe('Anna Berg');
    for (const { recipient } of dialogs) expect([null, 'Anna Berg']).toContain(recipient);
  });

  test('a text of two million signs, and labels in a circle', async () => {
    for (const script of [
      "here.textContent = 'Einladung 0/200 '.repeat(130000);",
      "here.innerHTML = '<div role=dialog id=a aria-labelledby=b><b id=b aria-labelledby=a>Invite</b><button aria-labelledby=a>Send</button></div>';",
    ])
      expect((await reader.read(page(script))).snapshot.name?.value).toBe('Anna Berg');
  });

  test('from right to left', async () => {
    const html = `<html dir="rtl" lang="he"><title>דנה לוי | LinkedIn</title><main><section><h1>\u200fדנה לוי\u200f</h1><p>אופה ראשית</p></section></main>`;
    const { snapshot } = await reader.read({ url: 'https://www.linkedin.com/in/dana-levi/', html });
    expect(snapshot).toMatchObject({ name: { value: 'דנה לוי' }, headline: { value: 'אופה ראשית' } });
  });
});

/** Pages saved from the sites themselves lie beside the project on some machines. */
const saved = new URL('../../../shared/pages/linkedin/', import.meta.url);
const slugs: Readonly<Record<string, string>> = {
  'profile-sdui-3rd-degree-connect.html': '/in/tymon-w%C4%99ze%C5%82ek-c749002c6/',
  'profile-sdui-1st-degree-activity.html': '/in/bartlomiej-wzorcowy-7fc2469ec/',
  'profile-classic-1st-degree-contact-modal.html': '/in/tymon-przykladny-45e6a90c/',
  'search-people-sdui-body.html': '/search/results/people/',
  'search-people-classic.html': '/search/results/people/',
  'mynetwork-grow-sdui-body.html': '/mynetwork/grow/',
  'messaging-compose-ember.html': '/messaging/thread/2-abc/',
};

describe.runIf(existsSync(saved))('pages saved from LinkedIn', () => {
  test.each(existsSync(saved) ? readdirSync(saved).filter((file) => file in slugs) : [])('%s', async (file) => {
    const html = readFileSync(new URL(file, saved), 'utf8');
    const read = await reader.read({ url: `https://www.linkedin.com${slugs[file] ?? ''}`, html });
    expect(read.dialogs).toEqual([]);
    if (!file.startsWith('profile')) {
      expect(read.snapshot).toEqual({});
      return;
    }
    expect(Object.keys(read.snapshot)).toEqual(
      expect.arrayContaining(['name', 'headline', 'role', 'company', 'location', 'degree', 'about']),
    );
    const title = /<h[12][^>]*>\s*([^<]+?)\s*<\/h[12]>/g;
    const headings = [...html.matchAll(title)].map(([, text]) => text);
    expect(headings).toContain(read.snapshot.name?.value);
  });
});
