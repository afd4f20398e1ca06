import { foldName, looksLikeName, nameFromTitle, sameName } from './names.ts';
import type { Network } from './network.ts';
import { mainOf } from './roots.ts';
import { isRendered, squeeze, textOf } from './text.ts';
import { sameIdentity } from './who.ts';

/** Where an open profile names its person. */
export interface Heading {
  readonly name: string;
  readonly slug: string;
  readonly how: string;
  readonly confidence: number;
  /** The element with the name, and the card around it; null when only the title told the name. */
  readonly element: Element | null;
  readonly card: Element | null;
}

const headings = 'h1,h2,h3,[role=heading],[data-xds=Hero]';

/** A badge can be part of a heading: the name is the heading's own text, or else its first line. */
function nameIn(heading: Element): string {
  const own = [...heading.childNodes].filter((node) => node.nodeType === 3).map((node) => node.nodeValue ?? '');
  return squeeze(own.join(' ')) || (textOf(heading, '\n').split('\n')[0] ?? '');
}

/** Whether a slug such as "anna-berg-4a71" or "anna_berg12" spells a name. */
function spells(slug: string, name: string): boolean {
  const words = foldName(slug.replace(/[-_]/g, ' ').replace(/\d+$/, ''));
  return sameName(words, name) || words.replace(/ /g, '') === foldName(name).replace(/ /g, '');
}

/** Who an open profile is about. Null where none is open, and when nothing is certain enough. */
export function headingOf(network: Network, doc: Document, url: URL): Heading | null {
  const identity = network.addresses.identityOf(url);
  if (identity === null) return null;
  const { slug } = identity;
  const main = mainOf(doc) ?? doc.body;
  const titled = nameFromTitle(doc.title, network.titleEnd);
  const header = network.header === null ? null : doc.querySelector(network.header);
  let best: Heading | null = null;
  let order = 0;
  for (const element of main?.querySelectorAll(headings) ?? []) {
    if (element.closest(network.aside) !== null || !isRendered(element)) continue;
    const name = nameIn(element);
    if (!looksLikeName(name)) continue;
    order += 1;
    const around = element.closest('a[href]') ?? element.querySelector('a[href]');
    const leads = around === null ? null : sameIdentity(network.addresses.linked(around), identity);
    // The address changes before the page does: a heading that leads to somebody else is the page before.
    if (leads === false) {
      if (titled !== null && sameName(titled, name)) return null;
      continue;
    }
    const linked = leads === true;
    const named = titled !== null && sameName(titled, name);
    const spelled = spells(slug, name);
    const points =
      (linked ? 4 : 0) +
      (named ? 4 : 0) +
      (spelled ? 4 : 0) +
      (header?.contains(element) ? 3 : 0) +
      (element.localName === 'h1' ? 2 : 0) +
      (order === 1 ? 2 : 0);
    const confidence = Math.min(0.5 + points * 0.06, 0.98);
    if (points < 3 || confidence <= (best?.confidence ?? 0)) continue;
    const how = `${linked ? 'heading that links to this profile' : named ? 'heading as in the title' : spelled ? 'heading as in the address' : 'first heading'}`;
    best = {
      name,
      slug,
      how,
      confidence,
      element,
      card: header?.contains(element) ? header : cardAround(element, main),
    };
    if (order > 12) break;
  }
  if (best !== null || titled === null) return best;
  const element = main ? elementSaying(main, titled, network.aside) : null;
  return {
    name: titled,
    slug,
    how: 'document title',
    confidence: 0.8,
    element,
    card: element && cardAround(element, main),
  };
}

/** The innermost element that says exactly `name`, for pages whose headings are no headings. */
function elementSaying(main: Element, name: string, aside: string): Element | null {
  const folded = foldName(name);
  for (const element of main.querySelectorAll('a,div,p,span,strong')) {
    if (element.childElementCount > 1 || (element.textContent ?? '').length > 120) continue;
    if (foldName(element.textContent ?? '') === folded && element.closest(aside) === null) return element;
  }
  return null;
}

/** The largest element around the name that holds no other heading: the card, not the page. */
function cardAround(heading: Element, main: Element | null): Element | null {
  const name = textOf(heading);
  let card: Element | null = null;
  for (let up = heading.parentElement; up && up !== main && up.localName !== 'body'; up = up.parentElement) {
    const other = [...up.querySelectorAll('h1,h2,h3,[role=heading]')].some(
      (one) => one !== heading && !heading.contains(one) && textOf(one) !== name,
    );
    if (other) break;
    card = up;
  }
  return card;
}
