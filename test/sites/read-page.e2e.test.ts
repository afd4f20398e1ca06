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

  test('closed pages, lists and XING', async () => {
    expect(await dialogsIn(newSearch([gareth, ...others]))).toEqual([]);
    const page = xingProfile(onXing(henrike), [], { opened: true, limit: 500 });
    expect(await dialogsIn(page)).toEqual([{ state: 'note', recipient: henrike.name, limit: 500, hasField: true }]);
    const { snapshot, surface } = await reader.read(page);
    expect(surface).toBe('profile');
    expect(snapshot.company?.value).toBe(henrike.company);
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
