import { foldName, looksLikeName, nameFromTitle, sameName } from '../reading/names.ts';
import { mainOf } from '../reading/roots.ts';
import { isRendered, textOf } from '../reading/text.ts';
import { linkedPerson, profileIdentity } from './addresses.ts';
import { aside } from './marks.ts';

export interface TopCard {
  readonly name: string;
  readonly how: string;
  readonly confidence: number;
  /** The heading with the name, and the card around it; null when only the title told the name. */
  readonly heading: Element | null;
  readonly element: Element | null;
}

const headings = 'h1,h2,h3,[role=heading]';

/** Who an open profile is about. Null when nothing is certain enough, and where no profile is open. */
export function topCard(doc: Document, url: URL): TopCard | null {
  const identity = profileIdentity(url);
  if (identity === null) return null;
  const main = mainOf(doc) ?? doc.body;
  const titled = nameFromTitle(doc.title, /^LinkedIn$/i);
  let best: { heading: Element; name: string; points: number; how: string } | null = null;
  let order = 0;
  for (const heading of main?.querySelectorAll(headings) ?? []) {
    if (heading.closest(aside) !== null || !isRendered(heading)) continue;
    const name = textOf(heading);
    if (!looksLikeName(name)) continue;
    order += 1;
    const linked = linksTo(heading, identity.slug);
    const named = titled !== null && sameName(titled, name);
    const points = (linked ? 4 : 0) + (named ? 4 : 0) + (heading.localName === 'h1' ? 2 : 0) + (order === 1 ? 2 : 0);
    const how = linked ? 'heading that links to this profile' : named ? 'heading as in the title' : 'first heading';
    if (points > (best?.points ?? 2)) best = { heading, name, points, how };
    if (order > 12) break;
  }
  if (best !== null) {
    const { heading, name, points, how } = best;
    return { name, how, confidence: Math.min(0.6 + points * 0.05, 0.98), heading, element: cardAround(heading, main) };
  }
  if (titled === null) return null;
  const heading = main ? elementSaying(main, titled) : null;
  return {
    name: titled,
    how: 'document title',
    confidence: 0.8,
    heading,
    element: heading ? cardAround(heading, main) : null,
  };
}

/** Whether a heading stands in, holds or lies beside a link to the profile (also to its sub-pages). */
function linksTo(heading: Element, slug: string): boolean {
  const links = [heading.closest('a[href]'), heading.querySelector('a[href]')];
  return links.some((link) => {
    if (!link) return false;
    const person = linkedPerson(link);
    return person?.slug === slug;
  });
}

/** The innermost element that says exactly `name`, for pages whose headings are no headings. */
function elementSaying(main: Element, name: string): Element | null {
  const folded = foldName(name);
  for (const element of main.querySelectorAll('a,div,p,span,strong')) {
    if (element.childElementCount > 1 || (element.textContent ?? '').length > 120) continue;
    if (foldName(element.textContent ?? '') === folded && element.closest(aside) === null) return element;
  }
  return null;
}

/** The largest element around the heading that holds no other heading: the card, not the page. */
function cardAround(heading: Element, main: Element | null): Element | null {
  let card = heading;
  for (let up = heading.parentElement; up && up !== main && up.localName !== 'body'; up = up.parentElement) {
    const others = [...up.querySelectorAll(headings)].some(
      (other) => other !== heading && !heading.contains(other) && textOf(other) !== textOf(heading),
    );
    if (others) break;
    card = up;
  }
  return card === heading ? null : card;
}
