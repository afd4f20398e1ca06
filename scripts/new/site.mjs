import { kebab, spoken } from './names.mjs';

// A site begins beside the shelf: no build asks for an address before its pages are read well.
const addresses = (name) => `import type { SiteId } from '../../core/note/recipient.ts';
import { addressesOf } from '../reading/addresses.ts';

export const addresses = addressesOf({
  // Becomes a plain '${name}' when it is added to SiteId.
  id: '${name}' as SiteId,
  home: 'https://www.${name}.example',
  host: /^(?:www\\.)?${name}\\.example$/,
  person: /^\\/people\\/([^/]+)/,
  folder: '/people/',
  surfaces: [
    ['search', /^\\/search(?:\\/|$)/],
    ['messaging', /^\\/messages(?:\\/|$)/],
  ],
});
`;

const words = `/** Labels of the control that starts a request, without and with the name. */
export const connect = /^connect$/i;
export const connectWith: readonly RegExp[] = [/^connect with (.+)$/i];

/** Words of the request dialog, and of dialogs that are other business. */
export const request = /connect|invitation/;
export const otherBusiness = /message|report/;

/**
 * Sections of a profile: marks in ids and attributes, headings. Read under these names, each of which may be missing:
 * about, experience, education, skills, languages, haves, wants, interests, groups, events, highlights, followed.
 */
export const sections = {
  experience: { key: /experience/, heading: /^experience$/i },
  skills: { key: /skills/, heading: /^skills$/i },
};
`;

const marks = `import type { DialogMarks } from '../reading/network.ts';
import { otherBusiness, request } from './words.ts';

/** Several weak signals, each allowed to fail. No hashed class, no nth-child. */
export const dialogMarks: DialogMarks = {
  dialog: '[data-request]',
  field: 'textarea[name=note]',
  never: '[role=search],form[action*=message]',
  upsell: 'a[href*="/premium"]',
  limit: '[data-limit]',
  withoutWords: false,
  request,
  otherBusiness,
};
`;

const index = (name, id) => `import type { Network } from '../reading/network.ts';
import { siteOf } from '../reading/site-of.ts';
import { linesOf } from '../reading/text.ts';
import type { Site } from '../site.ts';
import { addresses } from './addresses.ts';
import { dialogMarks } from './marks.ts';
import { connect, connectWith, sections } from './words.ts';

const network: Network = {
  addresses,
  header: null,
  sections,
  // Elements that may hold a dialog in a shadow root of their own.
  hosts: '[data-modal]',
  aside: 'aside',
  dialog: dialogMarks,
  invite: { plain: connect, named: [...connectWith], not: null, icon: null, surfacesThatSend: [] },
  titleEnd: /${spoken(name)}/i,
  readCard({ card, element }, readings) {
    const [first] = card ? linesOf(card, (one) => one === element || one.matches('button')) : [];
    readings.offer('headline', first?.text, 'first line under the name', 0.8);
  },
  readOwn() {},
};

export const ${id}: Site = siteOf(network);
`;

const pages = (name, id) => `import type { TriedPage } from '../../sites/contract.ts';

const dialog = \`<div role="dialog" data-request><h2>Connect with Wiebke Torfstecher</h2><label for="note">Your note</label>
  <textarea id="note" name="note"></textarea><span>0/300</span><div><button>Cancel</button><button disabled>Send</button></div></div>\`;

/** A replica of a profile with its request dialog open. Invented people only. */
export const ${id}Profile: TriedPage = {
  url: 'https://www.${name}.example/people/wiebke-torfstecher',
  html: \`<title>Wiebke Torfstecher | ${spoken(name)}</title><main><section><h1>Wiebke Torfstecher</h1><p>Boat builder in Hagenburg</p><button>Connect</button></section>
    <section><h2>Experience</h2><div><p>Boat builder</p><p>Werft Hagenburg</p><p>2015 – Present</p></div></section>
    <section><h2>Skills</h2><ul><li>Clinker building</li><li>Sail making</li></ul></section></main>\${dialog}\`,
};
`;

const test = (name, id) => `import { describe, expect, test } from 'vitest';
import { ${id} } from '../../src/sites/${name}/index.ts';
import { ${id}Profile } from '../pages/${name}/profile.ts';
import { holdsContract } from './contract.ts';
import { parseFor } from './parsed.ts';

describe('${name}', () => {
  holdsContract(${id}, { profile: ${id}Profile }, (page) => parseFor(${id}, page));

  test('reads its profile and its dialog', () => {
    const { doc, url, access } = parseFor(${id}, ${id}Profile);
    expect(${id}.readSnapshot(doc, url, access)).toMatchObject({
      name: { value: 'Wiebke Torfstecher' },
      headline: { value: 'Boat builder in Hagenburg' },
      company: { value: 'Werft Hagenburg' },
      skills: { value: ['Clinker building', 'Sail making'] },
    });
    expect(${id}.findNoteDialogs(doc, url, access)).toMatchObject([
      { state: 'note', limit: 300, recipient: { name: 'Wiebke Torfstecher' } },
    ]);
  });
});
`;

export const site = {
  usage: '<name>, for instance meetup',
  shape: kebab,
  plan: ({ name, id }) => ({
    create: {
      [`src/sites/${name}/addresses.ts`]: addresses(name),
      [`src/sites/${name}/words.ts`]: words,
      [`src/sites/${name}/marks.ts`]: marks,
      [`src/sites/${name}/index.ts`]: index(name, id),
      [`test/pages/${name}/profile.ts`]: pages(name, id),
      [`test/sites/${name}.page.test.ts`]: test(name, id),
    },
    next: [
      `src/sites/${name}/addresses.ts: its host and paths`,
      `test/pages/${name}/profile.ts: a page as the site serves it, with invented people`,
      `test/sites/${name}.page.test.ts: what has to be read of it`,
      `src/sites/${name}/{marks,words,index}.ts: until the test reads it: npm run unit -- test/sites`,
      'docs/add-a-site.md says how it goes on the shelf and into the manifest',
    ],
  }),
};
