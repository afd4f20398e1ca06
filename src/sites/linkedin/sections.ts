import { isPeriod } from '../reading/entries.ts';
import { mainOf } from '../reading/roots.ts';
import { isRendered, linesOf, textOf } from '../reading/text.ts';
import { linkedPerson } from './addresses.ts';
import { aside } from './marks.ts';
import { type SectionKind, sectionSigns } from './words.ts';

export interface Section {
  readonly element: Element;
  readonly heading: Element;
  readonly points: number;
}

/** The profile's own sections by what they are about, each the one with the most signs for it. */
export function sectionsOf(
  doc: Document,
  slug: string,
  nameHeading: Element | null,
): ReadonlyMap<SectionKind, Section> {
  const main = mainOf(doc) ?? doc.body;
  const found = new Map<SectionKind, Section>();
  const headings = [...(main?.querySelectorAll('h2,[role=heading],h3') ?? [])].filter(
    (heading) =>
      heading !== nameHeading && heading.closest(`${aside},dialog,[role=dialog]`) === null && isRendered(heading),
  );
  for (const heading of headings) {
    const element = blockAround(heading, headings, main, nameHeading);
    const title = textOf(heading);
    const key = keysOf(heading, element);
    for (const [kind, signs] of Object.entries(sectionSigns) as [SectionKind, (typeof sectionSigns)[SectionKind]][]) {
      const points =
        (signs.heading.test(title) ? 3 : 0) +
        (signs.key.test(key) ? 2 : 0) +
        (signs.link !== null && hasLink(element, signs.link) ? 2 : 0) +
        (kind === 'activity' && element.querySelector('a[href*="/feed/update/"]') !== null ? 2 : 0) +
        (kind === 'experience' && looksLikeCareer(element) ? 2 : 0);
      if (points < 2 || points <= (found.get(kind)?.points ?? 0)) continue;
      if (kind !== 'activity' && namesOthers(element, slug)) continue;
      found.set(kind, { element, heading, points });
    }
  }
  return found;
}

/** The largest element around a heading that holds none of the others. */
function blockAround(
  heading: Element,
  headings: readonly Element[],
  main: Element | null,
  name: Element | null,
): Element {
  let block = heading;
  for (let up = heading.parentElement; up && up !== main && up.localName !== 'body'; up = up.parentElement) {
    const others = headings.some(
      (other) => other !== heading && other.localName === heading.localName && up?.contains(other),
    );
    if (others || (name !== null && up.contains(name))) break;
    block = up;
  }
  return block;
}

/** Keys, ids and classes on the way from the heading to its block, and of empty anchors in the block. */
function keysOf(heading: Element, block: Element): string {
  const keys: string[] = [];
  const say = (element: Element) => {
    for (const name of ['id', 'componentkey', 'class']) keys.push(element.getAttribute(name) ?? '');
  };
  for (let up: Element | null = heading; up; up = up === block ? null : up.parentElement) say(up);
  for (const anchor of block.querySelectorAll('[id]:empty')) say(anchor);
  return keys
    .filter((key) => key !== '')
    .join(' ')
    .replace(/profileCards(?:Above|Below)Activity\S*/g, '');
}

const hasLink = (element: Element, pattern: RegExp): boolean =>
  [...element.querySelectorAll('a[href]')].some((link) => pattern.test(link.getAttribute('href') ?? ''));

function looksLikeCareer(element: Element): boolean {
  if (element.querySelector('a[href*="/company/"],svg[id^=company]') === null) return false;
  return linesOf(element).some((line) => isPeriod(line.text));
}

/** Cards of other people link to several of them. */
function namesOthers(element: Element, slug: string): boolean {
  const others = new Set<string>();
  for (const link of element.querySelectorAll('a[href*="/in/"]')) {
    const person = linkedPerson(link);
    if (person !== null && person.slug !== slug) others.add(person.slug);
  }
  return others.size > 1;
}
