import type { Post } from '../../core/note/recipient.ts';
import type { Addresses } from '../reading/addresses.ts';
import { climb } from '../reading/climb.ts';
import { degreeIn } from '../reading/degree.ts';
import { allIn, attributeOf } from '../reading/elements.ts';
import type { Heading } from '../reading/heading.ts';
import { mentions, sameName } from '../reading/names.ts';
import { linesOf, longestBlock, textOf } from '../reading/text.ts';

import { notOwnPost } from './words.ts';

const most = 10;
const mostLinks = 120;
const age = /^(?:[^\d]{0,80}[•·]\s*)?(\d{1,2}\s?\p{L}{1,9}\.?)(?:\s*[•·].*)?$/u;

/** The person's own posts in the activity section, newest first: no reposts, no comments, no reactions. */
export function postsIn(section: Element, addresses: Addresses, person: Heading): Post[] {
  const cards = new Set<Element>();
  const links = allIn(section, 'a[href*="/feed/update/"],a[href*="/posts/"]').slice(0, mostLinks);
  for (const link of links) {
    const card = link.closest('[role=listitem],li,article,[data-urn]') ?? cardWithout(link, section);
    if (section.contains(card)) cards.add(card);
  }
  const outermost = [...cards].filter((card) => ![...cards].some((other) => other !== card && other.contains(card)));
  return outermost
    .map((card) => postOf(card, addresses, person))
    .filter((post) => post !== null)
    .slice(0, most);
}

/** Where cards are no list items: climb as long as no second update comes in. */
function cardWithout(link: Element, section: Element): Element {
  const target = attributeOf(link, 'href');
  let card = link;
  for (const up of climb(link.parentElement)) {
    if (up === section) break;
    const others = allIn(up, 'a[href*="/feed/update/"]').some((other) => attributeOf(other, 'href') !== target);
    if (others) break;
    card = up;
  }
  return card;
}

function postOf(card: Element, addresses: Addresses, { slug, name }: Heading): Post | null {
  const lines = linesOf(card, (element) => element.localName === 'button');
  const textBox = card.querySelector(
    '[data-testid=expandable-text-box],[class*=update-components-text],[class*=show-more-text]',
  );
  // Who answers is named below the text.
  const author = allIn(card, 'a[href*="/in/"]').find(
    (link) =>
      (textBox === null || (link.compareDocumentPosition(textBox) & 4) !== 0) && addresses.linked(link) !== null,
  );
  if (author && addresses.linked(author)?.slug !== slug && !mentions(textOf(author), name)) return null;
  // A saved page cannot hold a link within a link: there the text goes on beside its box.
  const body = textBox
    ? linesOf(textBox.closest('p') ?? textBox, (element) => element.localName === 'button').map((line) => line.text)
    : longestBlock(lines);
  const head = lines.slice(0, 6).filter((line) => !body.includes(line.text));
  if (head.some((line) => line.text.length < 120 && notOwnPost.test(line.text.replace(name, '')))) return null;
  const text = body.join('\n');
  if (text.length < 12 || sameName(text, name)) return null;
  const dated = head.filter((line) => degreeIn(line.text) === null);
  const when = dated.map((line) => age.exec(line.text)?.[1]).find((found) => found !== undefined);
  return when === undefined ? { text } : { text, age: when };
}
