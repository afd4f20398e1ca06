import { describe, expect, test, vi } from 'vitest';
import { sites } from '../../src/sites/index.ts';
import * as pages from './look-alikes.ts';
import { dialogsOf, parse, parseFor } from './parsed.ts';

// Node's DOM is slow on a busy machine; nothing here is about time.
vi.setConfig({ testTimeout: 60_000 });

const linkedin = (html: string) => parse({ url: pages.linkedinAddress, html: pages.linkedinProfile + html });
const xing = (html: string) => parse({ url: pages.xingAddress, html: pages.xingProfile + html });

/** Hidden by a style sheet: only a browser with layout can tell, and its own suite does. */
const needsLayout = new Set(['hidden']);

describe.each([
  ['LinkedIn', linkedin, pages.linkedinLookAlikes],
  ['XING', xing, pages.xingLookAlikes],
] as const)('%s: what looks like a note dialog', (_, open, overlays) => {
  test.each(Object.entries(overlays).filter(([id]) => !needsLayout.has(id)))('%s is none', (_id, html) => {
    expect(dialogsOf(open(html))).toEqual([]);
  });
});

describe.each([
  ['LinkedIn', linkedin, pages.linkedinVariants],
  ['XING', xing, pages.xingVariants],
] as const)('%s: a dialog in other words', (_, open, variants) => {
  test.each(Object.entries(variants))('%s', (_id, [state, limit, html]) => {
    expect(dialogsOf(open(html))).toMatchObject([{ state, limit, recipient: { name: 'Anna Berg' } }]);
  });
});

describe('the address that invites somebody', () => {
  const inviting = (html: string) => parse({ url: pages.invitingAddress, html: `<main id="workspace"></main>${html}` });
  const others = Object.entries({ ...pages.linkedinLookAlikes, ...pages.formsBeside }).filter(
    ([id]) => !needsLayout.has(id),
  );
  const note = pages.linkedinVariants.native?.[2] ?? '';
  const choice = pages.linkedinVariants['choice turned']?.[2] ?? '';

  test.each(others)('%s alone is no request', (_, html) => {
    expect(dialogsOf(inviting(html))).toEqual([]);
  });

  test.each(others)('%s beside the request', (_, html) => {
    for (const page of [`${note}${html}`, `${html}${note}`])
      expect(dialogsOf(inviting(page))).toMatchObject([{ state: 'note', limit: 200 }]);
    for (const page of [`${choice}${html}`, `${html}${choice}`])
      expect(dialogsOf(inviting(page))).toMatchObject([{ state: 'choice' }]);
  });
});

test('the address has changed, the page has not: nobody is read', () => {
  const page = { url: 'https://www.linkedin.com/in/jo-lind/', html: pages.linkedinProfile };
  const { doc, url, site, access } = parse(page);
  expect(site.readSnapshot(doc, url, access)).toEqual({});
  const note = pages.linkedinVariants.native?.[2] ?? '';
  const [dialog] = dialogsOf(parse({ ...page, html: page.html + note }));
  expect(dialog?.recipient?.name).not.toBe('Anna Berg');
  expect(dialog?.sure).toBe(false);
});

test('another site does not read what is not its own', () => {
  for (const site of sites) {
    const foreign = parseFor(site, { url: 'https://example.org/in/anna-berg/', html: pages.linkedinProfile });
    expect(site.matches(foreign.url)).toBe(false);
  }
});
