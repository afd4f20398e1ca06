import { siteFor } from '../../src/sites/index.ts';
import type { NoteDialog, PageAccess, PressedInvite, Site } from '../../src/sites/site.ts';
import type { ReplicaPage } from '../pages/index.ts';

/** A page parsed in Node's DOM, with its declarative shadow roots attached, closed ones included. */
export interface Parsed {
  readonly doc: Document;
  readonly url: URL;
  readonly site: Site;
  readonly access: PageAccess;
}

export function parse(page: Pick<ReplicaPage, 'url' | 'html'>, pressed: PressedInvite | null = null): Parsed {
  const site = siteFor(new URL(page.url));
  if (site === null) throw new Error(`no site for ${page.url}`);
  return parseFor(site, page, pressed);
}

/** The same for a site that is not in the list. */
export function parseFor(
  site: Site,
  page: Pick<ReplicaPage, 'url' | 'html'>,
  pressed: PressedInvite | null = null,
): Parsed {
  // Frames are not loaded here; the browser's tests do that.
  const html = page.html.replace(/(<iframe[^>]*?) src=/g, '$1 data-src=');
  const doc = new DOMParser().parseFromString(html, 'text/html');
  const roots = new Map<Element, ShadowRoot>();
  for (const template of [...doc.querySelectorAll<HTMLTemplateElement>('template[shadowrootmode]')]) {
    const host = template.parentElement;
    if (host === null) continue;
    const root = host.attachShadow({ mode: template.getAttribute('shadowrootmode') === 'closed' ? 'closed' : 'open' });
    root.append(template.content.cloneNode(true));
    roots.set(host, root);
    template.remove();
  }
  return { doc, url: new URL(page.url), site, access: { openRoot: (host) => roots.get(host) ?? null, pressed } };
}

export const dialogsOf = ({ doc, url, site, access }: Parsed): readonly NoteDialog[] =>
  site.findNoteDialogs(doc, url, access);
