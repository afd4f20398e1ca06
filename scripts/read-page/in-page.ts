// Runs beside a page in a real browser, in the place of the extension's content script, and answers
// what the site code reads there. Built by read-page.mjs; not part of the extension.
import { siteFor } from '../../src/sites/index.ts';
import type { PageAccess } from '../../src/sites/site.ts';
import { countWork } from './count-work.ts';

declare const chrome: { readonly dom: { openOrClosedShadowRoot(element: Element): ShadowRoot | null } };

const access: PageAccess = {
  pressed: null,
  openRoot(host) {
    try {
      return chrome.dom.openOrClosedShadowRoot(host);
    } catch {
      return null;
    }
  },
};

/** What is read from the open page: plain data, ready to be sent out. */
export function readPage() {
  const url = new URL(location.href);
  const site = siteFor(url);
  if (site === null) return { site: null, surface: 'other', snapshot: {}, dialogs: [] };
  const dialogs = site.findNoteDialogs(document, url, access).map((dialog) => ({
    state: dialog.state,
    recipient: dialog.recipient?.name ?? null,
    limit: dialog.limit,
    hasField: dialog.field !== null,
    sure: dialog.sure,
    notesLeft: dialog.notesLeft,
    evidence: dialog.evidence,
  }));
  return {
    site: site.id,
    surface: site.surface(url, document, access),
    snapshot: site.readSnapshot(document, url, access),
    dialogs,
    unread: site.unreadSections(document, url, access),
  };
}

/** The nodes that reading the page looks through. */
const pageWork = () => countWork(() => readPage());

Object.assign(globalThis, { readPage, pageWork });
