import { climb } from './climb.ts';
import { allIn, attributeOf } from './elements.ts';
import { isPeriod } from './entries.ts';
import { type Heading, headings, headingsIn, isOutside } from './heading.ts';
import type { Network } from './network.ts';
import { contentOf } from './roots.ts';
import { isRendered, type Line, linesOf, squeeze, textOf } from './text.ts';

/** What a section is known by: its keys, ids and classes, its links, the words over it. */
export interface SectionSign {
  readonly key: RegExp;
  readonly link?: RegExp;
  readonly heading: RegExp;
}
export type SectionSigns = Readonly<Record<string, SectionSign>>;

export interface Section {
  readonly element: Element;
  readonly confidence: number;
  /** Elements under `element` that are not part of the section: its heading, its buttons, what comes after. */
  readonly skip: (element: Element) => boolean;
}

interface Title {
  readonly heading: Element;
  readonly text: string;
  readonly kind: string;
  /** Whether it heads one entry of a section, not a section. */
  readonly entry: boolean;
  /** Whether it is the section itself, called so by a label or by its tab. */
  readonly whole?: boolean;
}

const mostTitles = 150;
const entryBoxes = 'button,li,[role=listitem]';

/** A profile's own sections by what they are about, each the one with the most signs for it. */
export function sectionsOf(network: Network, doc: Document, person: Heading | null): ReadonlyMap<string, Section> {
  const main = contentOf(doc);
  const found = new Map<string, Section & { sum: number }>();
  // At the start of its life a document has no body.
  if (!main) return found;
  const kinds = Object.entries(network.sections);
  const titles = titlesOf(network, main, person);
  // Many titles can share one block: what it holds is looked at once.
  const known = new Map<Element, Held>();
  const heldBy = (element: Element): Held => {
    const held = known.get(element) ?? holdings(network, element, person);
    known.set(element, held);
    return held;
  };
  for (const title of titles) {
    const section = sectionUnder(title, titles, main, person);
    const held = heldBy(section.element);
    const keys = keysOf(title.heading, section.element, held.anchors);
    for (const [kind, signs] of kinds) {
      const points =
        (title.kind === kind ? 3 : 0) +
        (signs.key.test(keys) ? 2 : 0) +
        (signs.link && held.links.some((link) => signs.link?.test(link)) ? 2 : 0) +
        (kind === 'experience' && held.career ? 2 : 0);
      if (points < 2 || points <= (found.get(kind)?.sum ?? 0)) continue;
      if (kind !== 'activity' && held.others) continue;
      found.set(kind, { ...section, sum: points, confidence: Math.min(0.55 + points * 0.06, 0.95) });
    }
  }
  return found;
}

function titlesOf(network: Network, main: ParentNode, person: Heading | null): Title[] {
  const kinds = Object.entries(network.sections);
  const outside = `${network.aside},dialog,[role=dialog]`;
  const titles = headingsIn(main)
    .slice(0, mostTitles)
    .filter((one) => one !== person?.element && isRendered(one) && !isOutside(one, outside, main))
    .map((heading): Title => {
      const text = textOf(heading);
      const kind = kinds.find(([, signs]) => signs.heading.test(text))?.[0] ?? '';
      return { heading, text, kind, entry: kind === '' && isEntry(heading) };
    });
  const missing = kinds.filter(([kind]) => !titles.some((title) => title.kind === kind));
  const regions = allIn(main, 'section,[role=tabpanel],[role=region]').flatMap((heading) => {
    const label = heading.ownerDocument.getElementById(attributeOf(heading, 'aria-labelledby'));
    const text = attributeOf(heading, 'aria-label') || textOf(label);
    const kind = missing.find(([, signs]) => signs.heading.test(text))?.[0];
    if (!kind || heading.contains(label) || isOutside(heading, outside, main) || !isRendered(heading)) return [];
    return [{ heading, text, kind, entry: false, whole: true }];
  });
  return [...titles, ...regions, ...plainTitles(main, missing, outside)].sort(inOrder);
}

const inOrder = (one: Title, other: Title) => (one.heading.compareDocumentPosition(other.heading) & 4 ? -1 : 1);

/** Titles that are no headings by their element, but say nothing than what a section is called. */
function plainTitles(main: ParentNode, kinds: [string, SectionSign][], outside: string): Title[] {
  const whole = kinds.map(
    ([kind, { heading }]) =>
      [kind, new RegExp(`(?:${heading.source})[\\p{L}-]*(?:\\s\\p{L}{1,3}(?:\\s\\p{L}+)?)?$`, 'iu')] as const,
  );
  const titles = allIn(main, '*').flatMap((heading) => {
    if (heading.childElementCount > 0 || heading.textContent.length > 60) return [];
    const text = squeeze(heading.textContent);
    const kind = text.length > 40 ? undefined : whole.find(([, sign]) => sign.test(text))?.[0];
    if (kind === undefined || heading.closest(`a,${entryBoxes},nav,${headings}`) !== null) return [];
    if (isOutside(heading, outside, main)) return [];
    return isRendered(heading) ? [{ heading, text, kind, entry: false }] : [];
  });
  return titles.slice(0, mostTitles);
}

/** Whether a heading stands with a period of its own, as an entry's does. */
function isEntry(heading: Element): boolean {
  if (heading.closest(entryBoxes) !== null) return true;
  const box = heading.parentElement;
  return box !== null && allIn(box, headings).length === 1 && linesOf(box).some((line) => isPeriod(line.text));
}

/** The largest element around a heading that belongs to no other section; where there is none, what follows it. */
function sectionUnder(
  title: Title,
  titles: readonly Title[],
  main: ParentNode | null,
  person: Heading | null,
): Section {
  const { heading } = title;
  const foreign = titles.filter((one) => one !== title && (one.kind === '' ? !one.entry : one.kind !== title.kind));
  let element = heading;
  for (const up of climb(title.whole ? null : heading.parentElement)) {
    if (up === main || up.localName === 'body') break;
    const crossed = foreign.some((one) => up.contains(one.heading)) || (person?.element && up.contains(person.element));
    if (crossed) break;
    element = up;
  }
  const own = (one: Element) =>
    (one === heading && !title.whole) || (one.localName === 'button' && one.querySelector(headings) === null);
  if (title.whole || element !== heading || !heading.parentElement) return { element, confidence: 0, skip: own };
  const next = foreign.find((one) => (heading.compareDocumentPosition(one.heading) & 4) !== 0)?.heading;
  const before = (one: Element) => (heading.compareDocumentPosition(one) & 2) !== 0 && !one.contains(heading);
  const after = (one: Element) => next !== undefined && (one === next || (next.compareDocumentPosition(one) & 4) !== 0);
  return { element: heading.parentElement, confidence: 0, skip: (one) => own(one) || before(one) || after(one) };
}

/** Keys, ids and classes on the way from the heading to its block, and those of the anchors in the block. */
function keysOf(heading: Element, block: Element, anchors: string): string {
  const keys: string[] = [anchors];
  for (let up: Element | null = heading; up; up = up === block ? null : up.parentElement) keys.push(keyOf(up));
  return keys.join(' ');
}

const keyOf = (element: Element): string =>
  ['id', 'componentkey', 'class'].map((name) => attributeOf(element, name)).join(' ');

/** What a block holds, as far as it tells sections apart. */
interface Held {
  readonly links: readonly string[];
  /** Keys of the empty elements in it. */
  readonly anchors: string;
  /** A company beside a period. */
  readonly career: boolean;
  /** Cards of other people link to several of them. */
  readonly others: boolean;
}

function holdings(network: Network, element: Element, person: Heading | null): Held {
  const links = allIn(element, 'a[href]');
  const slugs = links.map((link) => network.addresses.linked(link)?.slug);
  return {
    links: links.map((link) => attributeOf(link, 'href')),
    anchors: allIn(element, '[id]:empty').map(keyOf).join(' '),
    career:
      element.querySelector('a[href*="/company/"],svg[id^=company]') !== null &&
      linesOf(element).some((line) => isPeriod(line.text)),
    others: new Set(slugs.filter((slug) => slug !== undefined && slug !== person?.slug)).size > 1,
  };
}

export const linesIn = (section: Section): Line[] => linesOf(section.element, section.skip);

/** Sections that have a heading or a place on the page, but nothing in it yet. */
export const isEmpty = (section: Section): boolean => linesIn(section).length === 0;
