import type { PageAccess, Site } from './site.ts';

/** What is counted for a report: which front-end it is, and what a dialog or a profile could be read from. */
const counted: Readonly<Record<string, string>> = {
  dialogs: '[role=dialog],[role=alertdialog],[aria-modal=true],dialog[open]',
  fields: 'textarea,[role=textbox],[contenteditable=true]',
  buttons: 'button,[role=button]',
  headings: 'h1,h2,h3,[role=heading]',
  people: 'a[href*="/in/"],a[href*="/profile/"]',
  invitations: 'a[href*="custom-invite"]',
  updates: 'a[href*="/feed/update/"]',
  frames: 'iframe',
  'main part': 'main,[role=main]',
  'artdeco classes': '[class*=artdeco-]',
  'ember ids': '[id^=ember]',
  componentkey: '[componentkey]',
  'data-testid': '[data-testid]',
  'data-qa': '[data-qa]',
  'data-xds': '[data-xds]',
  'interop outlet': '#interop-outlet',
};

/** Marks and counts of a page for a report that a user may pass on. Never a name, a text or an address. */
export function pageMarks(site: Site, doc: Document, url: URL, access: PageAccess): Record<string, number | boolean> {
  const roots = site.roots(doc, access);
  const count = (selector: string) => roots.reduce((sum, root) => sum + root.querySelectorAll(selector).length, 0);
  return {
    roots: roots.length,
    profile: site.identityOf(url) !== null,
    titled: doc.title !== '',
    unread: site.unreadSections(doc, url, access).length,
    ...Object.fromEntries(Object.entries(counted).map(([mark, selector]) => [mark, count(selector)])),
  };
}
