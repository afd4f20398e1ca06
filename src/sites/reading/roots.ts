import type { PageAccess } from '../site.ts';
import { allIn } from './elements.ts';
import { isDrawn } from './visible.ts';

export type Root = Document | ShadowRoot;

const mostHosts = 300;
const passedOver = /^(?:script|style|template|noscript|svg|iframe|link|main|nav|img|form|button|a|p|[ou]l|input)$/;

/**
 * The page's main part, whatever it is called: the first that holds anything, of several the first that shows it, because
 * a page before can be kept for the way back; null when nothing says which it is.
 */
export function mainOf(doc: ParentNode): Element | null {
  const parts = allIn(doc, 'main,[role=main],#workspace,#content');
  const full = parts.filter((part) => part.firstElementChild);
  return full.find((part) => [...part.children].some((child) => isDrawn(child, true))) ?? full[0] ?? parts[0] ?? null;
}

const mostParts = 60;

/** What a profile is read from: the main part, or the open shadow root in which the page draws it. Null without a body. */
export function contentOf(doc: Document): Element | ShadowRoot | null {
  const main = mainOf(doc) ?? doc.body;
  if (main?.textContent.trim() !== '') return main;
  const root = [main, ...allIn(main, '*').slice(0, mostParts)].find((host) => host.shadowRoot)?.shadowRoot;
  return root ? (mainOf(root) ?? root) : main;
}

/**
 * The document; the shadow roots of `hosts` and of empty elements near the top of the body (overlays are
 * mounted there, under whatever name), with those right under them; the documents of same-origin frames with theirs.
 */
export function rootsOf(doc: Document, access: PageAccess, hosts: string): Root[] {
  const roots: Root[] = [doc];
  addShadowRoots(doc, access, hosts, roots);
  for (const frame of allIn<HTMLIFrameElement>(doc, 'iframe')) {
    const inner = documentOf(frame);
    if (inner?.body) {
      roots.push(inner);
      addShadowRoots(inner, access, hosts, roots);
    }
  }
  return roots;
}

function addShadowRoots(doc: Document, access: PageAccess, hosts: string, roots: Root[]) {
  const seen = new Set(allIn(doc, hosts));
  if (doc.body) for (const element of nearTop(doc.body, seen.size === 0)) seen.add(element);
  for (const host of seen) {
    const root = access.openRoot(host);
    if (root === null) continue;
    roots.push(root);
    // A root can hold another one, at its top; what is added to a set is still gone through.
    if (seen.size < mostHosts) for (const child of root.children) seen.add(child);
  }
}

/**
 * Elements outside the main part that can be hosts under any name: the body's children, and below them
 * what holds nothing of its own. A host that is known by its mark spares the search below.
 */
function nearTop(body: Element, deep: boolean): Element[] {
  const found: Element[] = [];
  let level: Element[] = [body];
  for (let depth = 0; depth < (deep ? 5 : 1) && level.length > 0; depth += 1) {
    const next: Element[] = [];
    for (const parent of level) {
      for (const child of parent.children) {
        if (passedOver.test(child.localName) || next.length >= mostHosts) continue;
        next.push(child);
        if (depth === 0 || child.firstChild === null) found.push(child);
      }
    }
    level = next;
  }
  return found;
}

function documentOf(frame: HTMLIFrameElement): Document | null {
  try {
    return frame.contentDocument;
  } catch {
    return null;
  }
}

/** The document that the person looks at: the top one as far up as the origin stays the same. */
export function pageOf(doc: Document): Document {
  let page = doc;
  try {
    for (let frame = page.defaultView?.frameElement; frame; frame = page.defaultView?.frameElement) {
      page = frame.ownerDocument;
    }
  } catch {
    // Above this frame lies another origin.
  }
  return page;
}
