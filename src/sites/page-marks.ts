import { allIn } from './reading/elements.ts';
import type { PageAccess, Site } from './site.ts';

/** What is counted for a report, by its selector: which front-end it is, and what could be read from. */
const counted = [
  '[role=dialog]',
  'textarea',
  '[contenteditable]',
  'a[href*="/in/"]',
  'a[href*=custom-invite]',
  'a[href*="/feed/update/"]',
  'iframe',
  '[class*=artdeco-]',
  '[id^=ember]',
  '[componentkey]',
  '[data-testid]',
  '[data-qa]',
  '#interop-outlet',
];

/** Marks and counts of a page for a report that a user may pass on. Never a name, a text or an address. */
export function pageMarks(site: Site, doc: Document, url: URL, access: PageAccess): Record<string, number | boolean> {
  const roots = site.roots(doc, access);
  const count = (selector: string) => roots.reduce((sum, root) => sum + allIn(root, selector).length, 0);
  return {
    roots: roots.length,
    profile: site.identityOf(url) !== null,
    titled: doc.title !== '',
    unread: site.unreadSections(doc, url, access).length,
    ...Object.fromEntries(counted.map((selector) => [selector, count(selector)])),
  };
}
