import { fill, strings } from '../../pages/strings.ts';
import { everyText, type Mutation, made, mainOf, type Page, pick } from '../mutation.ts';
import { type Random, shuffled } from '../random.ts';
import { strangers } from './decoys.ts';
import { languageOf } from './phrases-profile.ts';

const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');
const bakery = 'Sourdough needs time, and so do people. We at Oven Ltd closed on Mondays and nobody left.';
const onXing = (doc: Document): boolean => /xing/i.test(doc.title) || doc.querySelector('[data-xds]') !== null;

/** What is said about a page beside it still tells of the one before. */
function leftBehind(doc: Document, random: Random, { name }: Page): void {
  if (name === null) return;
  const other = pick(strangers, random);
  const xing = onXing(doc);
  const site = xing ? 'XING' : 'LinkedIn';
  const address = xing
    ? `https://www.xing.com/profile/${other.replace(' ', '_')}`
    : `https://www.linkedin.com/in/${slugOf(other)}/`;
  const [first = '', last = ''] = other.split(' ');
  if (random() < 0.5) doc.title = `${other} | ${site}`;
  const person = JSON.stringify({ '@context': 'https://schema.org', '@type': 'Person', name: other, url: address });
  const data = JSON.stringify({ firstName: first, lastName: last, headline: 'Baker at Oven Ltd' });
  const more = `<div><link rel="canonical" href="${address}"><meta property="og:title" content="${other} | ${site}"><meta property="og:url" content="${address}"><meta property="profile:first_name" content="${first}"><meta property="profile:last_name" content="${last}"><meta name="description" content="Baker at Oven Ltd"><script type="application/ld+json">${person}</script></div>`;
  doc.head.append(...made(doc, more).children);
  const code = doc.createElement('code');
  code.setAttribute('style', 'display:none');
  code.textContent = data;
  if (random() < 0.5) doc.body.prepend(code);
  else doc.body.append(code);
}

/** The list from which the profile was opened stays beside it, the one that is open marked in it. */
function listBeside(doc: Document, random: Random, { language, name }: Page): void {
  const main = doc.querySelector('main');
  if (name === null || main === null) return;
  const words = strings[languageOf(doc, null, language)];
  const tag = pick(['h3', 'p', 'strong'], random);
  const to = onXing(doc) ? '/profile/' : '/in/';
  const rows = strangers.map(
    (one) =>
      `<li><a href="${to}${slugOf(one)}"><${tag}>${one}</${tag}></a><p>· ${words.degrees[1]}</p><p>Head of Bread at Oven Ltd</p><p>Leeds, United Kingdom</p><button type="button" aria-label="${fill(words.invite, one)}">${words.connect}</button></li>`,
  );
  const own = `<li aria-current="true" style="font-weight:700"><${tag}>${name}</${tag}></li>`;
  const list = made(
    doc,
    `<div style="float:left;width:280px"><p>4</p><ul>${shuffled([...rows, own], random).join('')}</ul></div>`,
  );
  if (random() < 0.6) main.prepend(list);
  else main.before(list);
}

/** The profile itself opens over what was there before. */
function profileInDialog(doc: Document, random: Random, { language, name }: Page): void {
  const main = doc.querySelector('main');
  if (name === null || main === null) return;
  const { dismiss } = strings[languageOf(doc, null, language)];
  const kinds = [
    '<div role="dialog" aria-modal="true"></div>',
    `<div role="dialog" aria-label="${name}"></div>`,
    '<dialog open style="position:static;width:90%"></dialog>',
  ] as const;
  const box = made(doc, pick(kinds, random));
  main.replaceWith(box);
  box.append(made(doc, `<button type="button" aria-label="${dismiss}">×</button>`), main);
}

/** Many lines are drawn by a component each, in a root of its own. */
function linesInComponents(doc: Document, random: Random): void {
  for (const element of mainOf(doc).querySelectorAll('p, span, h1, h2, h3, strong')) {
    const [only, ...more] = element.childNodes;
    if (only?.nodeType !== 3 || more.length > 0 || (only.nodeValue ?? '').trim() === '' || random() > 0.4) continue;
    if (element.closest('[hidden], button, dialog, [role=dialog]') !== null) continue;
    const host = doc.createElement('ui-text');
    const template = doc.createElement('template');
    const line = doc.createElement('span');
    template.setAttribute('shadowrootmode', 'open');
    line.textContent = only.nodeValue;
    template.content.append(line);
    host.append(template);
    element.replaceChildren(host);
  }
}

/** Below the person's posts, what others answered. */
function comments(doc: Document, random: Random): void {
  const items = mainOf(doc).querySelectorAll(
    '[data-testid="carousel-child-container"], .r-post, li[class*="mini-container"]',
  );
  for (const item of items) {
    const other = pick(strangers, random);
    const link = `<a href="/in/${slugOf(other)}/"><span>${other}</span></a>`;
    const kinds = [
      `<div>${link}<p>Baker at Oven Ltd</p><p><span>${bakery}</span></p><span>2</span></div>`,
      `<ul><li><article>${link}<p>3 d</p><p>${bakery}</p></article></li></ul>`,
      `<div role="article" aria-label="${other}"><p><strong>${other}</strong> <span dir="ltr">${bakery}</span></p></div>`,
    ] as const;
    (item.querySelector('[role=listitem]') ?? item).append(made(doc, pick(kinds, random)));
  }
}

/** Words of longer lines lead somewhere: firms, places, signs for what a text is about. */
function linkedWords(doc: Document, random: Random, { name }: Page): void {
  for (const text of everyText(mainOf(doc))) {
    const value = text.nodeValue ?? '';
    if (value.trim().length < 20 || (name !== null && value.includes(name))) continue;
    if (text.parentElement?.closest('a, button, [role=button], h1, h2, h3')) continue;
    const words = [...value.matchAll(/\p{L}{4,}/gu)];
    const found = words[Math.floor(random() * words.length)];
    if (!found) continue;
    const own = text.splitText(found.index);
    own.splitText(found[0].length);
    const link = doc.createElement('a');
    const to = pick(['/company/', '/feed/hashtag/', '/search/results/all/?keywords='], random);
    link.setAttribute('href', `${to}${found[0].toLowerCase()}`);
    own.replaceWith(link);
    link.append(own);
  }
}

/** Ways of a fifth look, around and below the profile. */
export const fifthPage: readonly Mutation[] = [
  { id: 'left behind by the page before', apply: leftBehind },
  { id: 'a list beside the profile', apply: listBeside },
  { id: 'the profile in a dialog', apply: profileInDialog },
  { id: 'lines in components', apply: linesInComponents },
  { id: 'words that lead somewhere', apply: linkedWords },
  { id: 'answers below posts', apply: comments },
];
