import { fill, strings } from '../../pages/strings.ts';
import { everyElement, everyText, type Mutation, made, mainOf, type Page, pick } from '../mutation.ts';
import type { Random } from '../random.ts';
import { strangers } from './decoys.ts';
import { languageOf, profilePhrases } from './phrases-profile.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');
const bakery = 'Sourdough needs time, and so do people. We at Oven Ltd closed on Mondays and nobody left.';

/** The cards of a profile's own column, its first one left out. */
function cardsOf(doc: Document): Element[] {
  const cards = [...mainOf(doc).querySelectorAll('section, [id$="Module"]')];
  return cards.slice(1).filter((one) => one.closest('aside') === null && one.querySelector('section') === null);
}

/** A card with the boxes that hold nothing else. */
function whole(card: Element): Element {
  const parent = card.parentElement;
  return parent && parent.localName !== 'main' && parent.children.length === 1 ? whole(parent) : card;
}

/** Hangs a card before one of the profile's, behind all of them, or into the margin. */
function putCard(doc: Document, random: Random, card: Element): void {
  const cards = cardsOf(doc);
  const place = cards[Math.floor(random() * cards.length)];
  const margin = doc.querySelector('aside, [componentkey="profileAsidePymk"]');
  if (margin && random() < 0.3) margin.prepend(card);
  else if (place && random() < 0.8) whole(place).before(card);
  else mainOf(doc).append(card);
}

/** Others who bear the same name, and one who shares the first. */
function namesakes(doc: Document, random: Random, { language, name }: Page): void {
  if (name === null) return;
  const own = languageOf(doc, null, language);
  const words = strings[own];
  const rows = [name, `${name.split(' ')[0] ?? ''} Ashdown`].map(
    (one, index) =>
      `<li><a href="/in/${slugOf(one)}-${index + 71}/"><h3>${one}</h3></a><p>· ${words.degrees[2]}</p><p>Head of Bread at Oven Ltd</p><button type="button" aria-label="${fill(words.invite, one)}">${words.connect}</button></li>`,
  );
  const heading = fill(profilePhrases[own].namesakes, name);
  putCard(doc, random, made(doc, `<section><h2>${heading}</h2><ul>${rows.join('')}</ul></section>`));
}

/** The profile that was open before is kept in the page, unseen, for the way back. */
function keptPage(doc: Document, random: Random, { name }: Page): void {
  const main = doc.querySelector('main');
  if (name === null || main === null) return;
  const other = pick(strangers, random);
  const kept = main.cloneNode(true) as Element;
  for (const element of everyElement(kept)) {
    element.removeAttribute('id');
    for (const attribute of ['href', 'aria-label'])
      if (element.hasAttribute(attribute))
        element.setAttribute(
          attribute,
          (element.getAttribute(attribute) ?? '').replace(name, other).replace(/\/in\/[^/?]+/, `/in/${slugOf(other)}`),
        );
  }
  for (const text of everyText(kept)) {
    const value = text.nodeValue ?? '';
    if (value.includes(name)) text.nodeValue = value.replace(name, other);
    else if (value.trim().length > 20) text.nodeValue = 'Head of Bread at Oven Ltd';
  }
  const ways = [
    'display:none',
    'visibility:hidden;position:absolute;inset:0',
    'content-visibility:hidden;position:absolute;inset:0',
    'opacity:0;pointer-events:none;position:absolute;inset:0',
  ] as const;
  kept.setAttribute('style', pick(ways, random));
  kept.setAttribute('aria-hidden', 'true');
  if (random() < 0.6) main.before(kept);
  else main.after(kept);
}

/** A card that tells of the entry itself, not of the person. */
function aboutTheEntry(doc: Document, random: Random, { language, name }: Page): void {
  if (name === null) return;
  const [title, text] = profilePhrases[languageOf(doc, null, language)].entry;
  const titles = [...Object.values(strings).map(({ about }) => about), 'Über mich', 'About me'];
  const own = cardsOf(doc).find((card) => titles.some((one) => plain(card).startsWith(one)));
  const card = made(doc, `<section><div><h2>${title}</h2></div><div><p><span>${text}</span></p></div></section>`);
  const place = own ?? cardsOf(doc)[0];
  if (!place) return;
  if (random() < 0.6) whole(place).before(card);
  else whole(place).after(card);
}

/** In the person's activity, what somebody else wrote, which the person liked or commented on. */
function likedPosts(doc: Document, random: Random, { language, name }: Page): void {
  const items = mainOf(doc).querySelectorAll(
    '[data-testid="carousel-child-container"], .r-post, li[class*="mini-container"]',
  );
  const [first] = items;
  if (name === null || !first) return;
  const other = pick(strangers, random);
  const said = fill(pick(profilePhrases[languageOf(doc, null, language)].liked, random), name);
  const copy = first.cloneNode(true) as Element;
  const head = copy.querySelector('strong');
  for (const element of everyElement(copy)) {
    for (const { name: attribute, value } of [...element.attributes])
      element.setAttribute(attribute, value.replace(name, other).replace(/\/in\/[^/?]+/, `/in/${slugOf(other)}`));
  }
  for (const text of everyText(copy)) {
    const value = text.nodeValue ?? '';
    if (value.trim().length > 60) text.nodeValue = bakery;
    else if (head?.contains(text)) text.nodeValue = said;
    else if (value.includes(name)) text.nodeValue = value.replace(name, other);
    else if (value.trim().length > 20) text.nodeValue = 'Baker at Oven Ltd';
  }
  const place = copy.querySelector('[role=listitem]') ?? copy;
  if (!head) place.prepend(made(doc, `<p>${said}</p>`));
  else head.closest('a')?.after(made(doc, `<a href="/in/${slugOf(other)}/"><span>${other}</span></a>`));
  if (random() < 0.6) first.before(copy);
  else first.parentElement?.append(copy);
}

/** What others say about the person. */
function recommended(doc: Document, random: Random, { language, name }: Page): void {
  if (name === null) return;
  const own = languageOf(doc, null, language);
  const rows = strangers.map(
    (one) =>
      `<li><a href="/in/${slugOf(one)}/"><p>${one}</p><p>· ${strings[own].degrees[0]}</p><p>Baker at Oven Ltd</p></a><p>03/2024</p><p><span>${bakery}</span></p></li>`,
  );
  const title = profilePhrases[own].recommendations;
  putCard(doc, random, made(doc, `<section><div><h2>${title}</h2></div><ul>${rows.join('')}</ul></section>`));
}

/** Ways of a fourth look, with other people near the one who is meant. */
export const fourthPeople: readonly Mutation[] = [
  { id: 'namesakes', apply: namesakes },
  { id: 'the page before kept', apply: keptPage },
  { id: 'about the entry', apply: aboutTheEntry },
  { id: 'posts that were liked', apply: likedPosts },
  { id: 'recommendations', apply: recommended },
];
