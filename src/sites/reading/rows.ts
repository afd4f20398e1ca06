import type { Identity } from '../site.ts';
import { allIn } from './elements.ts';
import { squeeze } from './text.ts';

export interface Row {
  /** The smallest element around a control that also links to exactly one person's profile. */
  readonly element: Element;
  readonly identity: Identity;
  /** Links to that person, in order. */
  readonly links: readonly Element[];
}

/**
 * The card or row that a control belongs to: climbing from it, the first element that links to a person.
 * Null when that element links to several people and `wanted` does not say which one is meant.
 */
export function rowAround(
  control: Element,
  identify: (link: Element) => Identity | null,
  wanted: Identity | null,
): Row | null {
  for (
    let up: Element | null = control.parentElement;
    up && !/^(?:body|html)$/.test(up.localName);
    up = up.parentElement
  ) {
    const links = allIn(up, 'a[href]')
      .filter((link) => !control.contains(link))
      .flatMap((link) => {
        const identity = identify(link);
        return identity ? { link, identity } : [];
      });
    const chosen = wanted === null ? links[0] : links.find((entry) => entry.identity.slug === wanted.slug);
    if (!chosen) continue;
    const { identity } = chosen;
    const own = links.filter((entry) => entry.identity.slug === identity.slug);
    if (wanted === null && own.length < links.length && !isFirstNamed(links.map((entry) => entry.link))) return null;
    return { element: up, identity, links: own.map((entry) => entry.link) };
  }
  return null;
}

/** Rows also name shared contacts. The first link is the row's person when it comes before all other text. */
function isFirstNamed(links: readonly Element[]): boolean {
  const first = links.find((link) => squeeze(link.textContent) !== '');
  return first !== undefined && first.closest('strong') === null && first.querySelector('strong') === null;
}
