import { expect, test } from 'vitest';
import type { Snapshot } from '../../src/core/note/snapshot.ts';
import type { NoteDialog, PageAccess, Site } from '../../src/sites/site.ts';

/** A page on which a site is tried. */
export interface TriedPage {
  readonly url: string;
  readonly html: string;
}

export interface Tried {
  readonly doc: Document;
  readonly url: URL;
  readonly access: PageAccess;
}

const surfaces = ['profile', 'search', 'network', 'feed', 'messaging', 'other'];
const plain = (text: string): string => text.replace(/\s+/g, ' ').trim().toLowerCase();

/** Everything that a page says: texts and spoken labels, with those in shadow roots. */
function saidOn({ doc, access }: Tried, site: Site): string {
  const roots = site.roots(doc, access);
  const texts = roots.flatMap((root) => [
    ...[...root.querySelectorAll('[aria-label]')].map((one) => one.getAttribute('aria-label') ?? ''),
    root.nodeType === 9 ? `${doc.title} ${doc.body.textContent}` : root.textContent,
  ]);
  return plain(texts.join(' ')).replace(/ /g, '');
}

/** The words of a value: fields can be put together from several places, their parts cannot be made up. */
function partsOf(value: unknown): string[] {
  if (typeof value === 'string')
    return value
      .split(/\n|, | · /)
      .map(plain)
      .filter((part) => part !== '');
  if (Array.isArray(value)) return value.flatMap(partsOf);
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(partsOf) : [];
}

function expectHonest(snapshot: Snapshot, said: string): void {
  for (const [field, read] of Object.entries(snapshot)) {
    expect(read.how, field).not.toBe('');
    expect(read.confidence, field).toBeGreaterThanOrEqual(0.5);
    expect(read.confidence, field).toBeLessThanOrEqual(1);
    for (const part of partsOf(read.value)) expect(said, `${field}: ${part}`).toContain(part.replace(/ /g, ''));
  }
}

function expectWhole(dialog: NoteDialog, roots: readonly (Document | ShadowRoot)[]): void {
  expect(roots).toContain(dialog.element.getRootNode());
  for (const part of [dialog.field, dialog.buttonRow, dialog.sendControl, dialog.sendWithoutNoteControl]) {
    if (part) expect(dialog.element.contains(part)).toBe(true);
  }
  expect(dialog.field !== null).toBe(dialog.state === 'note');
  expect(dialog.evidence.length).toBeGreaterThan(0);
  if (dialog.sure) expect(dialog.recipient).not.toBeNull();
  if (dialog.buttonRow && dialog.field) expect(dialog.buttonRow.contains(dialog.field)).toBe(false);
}

/** What every site promises on every page of its network; to be called inside a `describe`. */
export function holdsContract(
  site: Site,
  pages: Readonly<Record<string, TriedPage>>,
  open: (page: TriedPage) => Tried,
): void {
  test.each(Object.entries(pages))('%s: what is read stands there, and nothing is changed', (_, page) => {
    const tried = open(page);
    const { doc, url, access } = tried;
    const before = doc.documentElement.outerHTML;
    expect(site.matches(url)).toBe(true);
    expect(surfaces).toContain(site.surface(url, doc, access));
    expectHonest(site.readSnapshot(doc, url, access), saidOn(tried, site));
    const roots = site.roots(doc, access);
    expect(roots[0]).toBe(doc);
    for (const dialog of site.findNoteDialogs(doc, url, access)) expectWhole(dialog, roots);
    for (const control of doc.querySelectorAll('a[href],button')) {
      const pressed = site.pressedInvite([control], url);
      if (pressed) expectHonest(site.readRow(control, url), saidOn(tried, site));
    }
    expect(site.unreadSections(doc, url, access).every((section) => section !== '')).toBe(true);
    expect(doc.documentElement.outerHTML).toBe(before);
  });

  test('an address and its person belong together', () => {
    for (const slug of ['anna-berg', 'łucja_wróbel', 'a%b']) {
      const identity = { site: site.id, slug };
      expect(site.identityOf(new URL(site.profileUrl(identity)))).toEqual(identity);
    }
  });

  test.each([
    ['an empty page', ''],
    ['a page of something else', '<main><h1>Weather</h1><p>Rain.</p><button>OK</button></main>'],
    ['a broken page', '<main><div><h1><textarea><dialog open><p><button'],
  ])('%s: nothing is read and nothing is found', (_, html) => {
    for (const page of Object.values(pages)) {
      const { doc, url, access } = open({ url: page.url, html });
      expect(site.findNoteDialogs(doc, url, access)).toEqual([]);
      expect(site.readSnapshot(doc, url, access)).not.toHaveProperty('role');
    }
  });

  test('other hosts are not its own', () => {
    for (const address of [
      'https://example.org/in/anna',
      'https://linkedin.com.example.org/in/a',
      'http://localhost/',
    ]) {
      expect(site.matches(new URL(address))).toBe(false);
    }
  });
}
