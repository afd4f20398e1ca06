import type { Identity } from '../site.ts';
import { climb } from './climb.ts';
import { allIn } from './elements.ts';
import { bare, foldName, looksLikeName, mentions, nameFromTitle, sameName } from './names.ts';
import type { Network } from './network.ts';
import { contentOf } from './roots.ts';
import { isRendered, linesOf, textOf } from './text.ts';
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

export const headings = 'h1,h2,h3,h4,h5,h6,[role=heading],[data-xds=Hero],[data-xds=Headline]';
const dialogs = '[role=dialog],[role=alertdialog],dialog,[aria-modal=true]';
const items = 'li,[role=listitem]';
const listed = `${items},article,[role=article]`;
/** "(she/her)", "sie/ihr": what may stand beside a name. */
export const pronouns = /\(?(?<!\p{L})\p{L}{2,6}(?:\s?\/\s?\p{L}{2,6}){1,2}\)?/gu;

const linkedHeading = 'linked heading';

/** A profile has some dozen headings, none of them in another. What lies beyond is not read. */
const mostHeadings = 300;

/** Whether something lies in a part of the page that is none of its main part; all of that may be drawn as one such part. */
export function isOutside(element: Element, parts: string, main: ParentNode | null): boolean {
  const part = element.closest(parts);
  return part !== null && !part.contains(main);
}

/** The headings under `root`, those within another left out, in order. */
export const headingsIn = (root: ParentNode): Element[] =>
  allIn(root, headings)
    .slice(0, mostHeadings)
    .filter((one) => one.parentElement?.closest(headings) == null);

/** A badge can be part of a heading: the name is the heading's own text, or else its first line, or its first two. */
function nameIn(heading: Element, isRight: (name: string) => boolean): string {
  const own = [...heading.childNodes].map((node) =>
    node.nodeType === 3 ? node.nodeValue : node.nodeName === 'BR' ? ' ' : '',
  );
  const [first = '', second = ''] = linesOf(heading).map((line) => line.text);
  const texts = [own.join(''), own.join(' '), first, `${first} ${second}`]
    .map((text) => bare(text.replace(pronouns, '')))
    .filter((text) => text !== '');
  return texts.find(isRight) ?? texts[0] ?? '';
}

/** Whether a slug such as "anna-berg-4a71" or "anna_berg12" spells a name. */
export function spells(slug: string, name: string): boolean {
  const words = foldName(slug.replace(/[-_]/g, ' ').replace(/(?<!\d)\d+$/, ''));
  return sameName(words, name) || letters(words) === letters(name);
}

/** Whether a name ends within a word of the whole name: "Anna Be" of "Anna Berg". An initial is a way to write a name. */
const isCut = (name: string, whole: string): boolean =>
  / \S\S+$/.test(foldName(name)) && !mentions(whole, name) && ` ${foldName(whole)}`.includes(` ${foldName(name)}`);

const letters = (name: string): string => foldName(name).replace(/ /g, '');

/** "People similar to Anna Berg": two small words or more that neither title nor address has are no part of a name. */
const isAbout = (name: string, known: readonly string[]): boolean =>
  name.split(' ').filter((word) => /^\p{Ll}[^.]*$/u.test(word) && !known.includes(foldName(word))).length > 1;

/** Who an open profile is about. Null where none is open, and when nothing is certain enough. */
export function headingOf(network: Network, doc: Document, url: URL): Heading | null {
  const identity = network.addresses.identityOf(url);
  if (identity === null) return null;
  const { slug } = identity;
  const main = contentOf(doc);
  const titled = nameFromTitle(doc.title, network.titleEnd);
  const header = network.header && main ? main.querySelector(network.header) : null;
  const known = foldName(`${titled ?? ''} ${slug}`).split(' ');
  let best: Heading | null = null;
  let highest = 0;
  let order = 0;
  for (const element of main ? headingsIn(main) : []) {
    if (isOutside(element, `${network.aside},${dialogs}`, main) || !isRendered(element)) continue;
    const said = nameIn(element, (text) => sameName(titled ?? '', text) || spells(slug, text));
    // Boxes in a row run together what the title says apart.
    // What else a heading says is no part of the name that the title tells; a degree is.
    const better =
      titled !== null &&
      (sameName(titled, said)
        ? mentions(said, titled) && !/[.,]/.test(said)
        : letters(titled) === letters(said) || isCut(said, titled));
    const name = better ? bare(titled) : said;
    if (!looksLikeName(name) || isAbout(name, known) || isCut(name, slug)) continue;
    order += 1;
    const around = element.closest('a[href]') ?? element.querySelector('a[href]');
    const target = around && network.addresses.linked(around);
    // An address that says nothing tells nobody apart from the one whose name the page's own address spells.
    const mute = target !== null && !spells(target.slug, name) && spells(slug, name);
    const leads = mute ? null : sameIdentity(target, identity);
    // The address changes before the page does: a heading that leads to somebody else is the page before, unless the
    // right one has come first: that is a card of a namesake.
    if (leads === false) {
      if (titled !== null && sameName(titled, name) && best?.how !== linkedHeading) return null;
      continue;
    }
    const linked = leads === true;
    const named = titled !== null && sameName(titled, name);
    const spelled = spells(slug, name);
    const inHeader = header?.contains(element) === true;
    // Where the title names somebody, a heading that nothing connects with the person is a section's.
    if (titled !== null && !(linked || named || spelled || inHeader)) continue;
    const points =
      (linked ? 4 : 0) +
      (named ? 4 : 0) +
      (spelled ? 4 : 0) +
      (inHeader ? 3 : 0) +
      (element.localName === 'h1' ? 2 : 0) +
      (order === 1 ? 2 : 0);
    const confidence = Math.min(0.5 + points * 0.06, 0.98);
    // A list of people can hold the person as well.
    const rank = element.closest(listed) ? points - 6 : points;
    if (points < 3 || (best !== null && rank <= highest)) continue;
    highest = rank;
    const how = linked ? linkedHeading : named ? 'titled heading' : 'heading';
    best = {
      name,
      slug,
      how,
      confidence,
      element,
      card: inHeader ? header : cardAround(element, main),
    };
    if (order > 12) break;
  }
  if (best !== null || main === null) return best;
  // Without a heading the title names the person, or else a text in the words that the address spells.
  const own = ownLinks(network, main, identity);
  const folded = titled && foldName(titled);
  const element = elementSaying(
    main,
    (text) => (folded ? foldName(text) === folded : spells(slug, text)),
    network.aside,
  );
  const name = titled ?? (element && textOf(element));
  if (name === null) return null;
  // A page that tells the name in its title only still has the person's own controls in their card.
  const seed = element ?? own[0];
  return { name, slug, how: 'title or own link', confidence: 0.8, element, card: seed ? cardAround(seed, main) : null };
}

/** The innermost element that says nothing but a name, for pages whose headings are no headings. */
function elementSaying(main: ParentNode, isName: (text: string) => boolean, aside: string): Element | null {
  let carded: Element | null = null;
  for (const element of allIn(main, 'a,div,p,span,strong')) {
    const text = element.textContent;
    if (element.childElementCount > 1 || text.length > 119 || !isName(text) || element.closest(`${aside},${items}`))
      continue;
    if (element.closest(listed) === null) return element;
    // A page can be drawn in articles alone.
    carded ??= element;
  }
  return carded;
}

/** Links that invite the open profile's person, or lead to a page of theirs. */
const ownLinks = ({ addresses, aside }: Network, main: ParentNode, person: Identity): Element[] =>
  allIn(main, 'a[href]').filter(
    (link) =>
      link.closest(`${aside},${listed}`) === null &&
      sameIdentity(addresses.invited(link) ?? addresses.linked(link), person) === true,
  );

/** The largest element around the name that holds no other heading: the card, not the page. */
function cardAround(heading: Element, main: ParentNode | null): Element | null {
  const name = textOf(heading);
  let card: Element | null = null;
  for (const up of climb(heading.parentElement)) {
    if (up === main || up.localName === 'body') break;
    const other = headingsIn(up).some((one) => one !== heading && !heading.contains(one) && textOf(one) !== name);
    if (other) break;
    card = up;
  }
  return card;
}
