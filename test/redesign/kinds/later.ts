import { everyElement, everyText, type Mutation, made, mainOf, openDialog, pick, renamed } from '../mutation.ts';
import type { Random } from '../random.ts';
import { strangers } from './decoys.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');

/** Boxes that draw nothing themselves, only what is in them. */
function contents(doc: Document, random: Random): void {
  for (const element of everyElement(doc))
    if (/^(?:div|section|span)$/.test(element.localName) && random() < 0.34 && !element.hasAttribute('hidden'))
      element.setAttribute('style', `${element.getAttribute('style') ?? ''};display:contents`);
}

/** Every line and box is a span that is drawn as a block; headings keep their role. */
function blockSpans(doc: Document): void {
  const block = 'display:block';
  for (const element of everyElement(doc)) {
    const heading = /^h([1-6])$/.exec(element.localName)?.[1];
    if (heading !== undefined) renamed(element, 'span', { role: 'heading', 'aria-level': heading, style: block });
    else if (/^(?:p|li|ul|ol)$/.test(element.localName)) renamed(element, 'span', { style: block });
  }
}

/** What lies behind an open dialog is taken from the ear, and from the hand. */
function behindModal(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  for (const child of [...doc.body.children]) {
    if (dialog === null || child.contains(dialog) || !child.contains(doc.querySelector('main'))) continue;
    child.setAttribute('aria-hidden', 'true');
    if (random() < 0.5) child.setAttribute('inert', '');
  }
}

/** The first letter of every other line in an element of its own. */
function firstLetters(doc: Document, random: Random): void {
  for (const text of everyText(doc)) {
    const value = text.nodeValue ?? '';
    if (random() > 0.5 || !/^\p{L}{3}/u.test(value)) continue;
    const letter = doc.createElement('span');
    letter.textContent = value.slice(0, 1);
    text.replaceWith(letter, value.slice(1));
  }
}

/** Headings and controls in capitals. */
function capitals(doc: Document): void {
  for (const element of everyElement(doc)) {
    // A chip names an employer, and an entry of a timeline its role: those are no words of the interface.
    if (!element.matches('h2, h3, button') || element.querySelector('h2, h3, figure, p') !== null) continue;
    if (element.closest('a, [data-qa]') !== null && element.localName !== 'button') continue;
    for (const text of everyText(element)) text.nodeValue = (text.nodeValue ?? '').toUpperCase();
  }
}

/** Signs before headings, controls and labels. */
function pictureSigns(doc: Document, random: Random, name: string | null): void {
  for (const element of everyElement(doc)) {
    if (!element.matches('h2, h3, button') || plain(element) === '' || element.childElementCount > 0) continue;
    const sign = pick(['✨ ', '💼 ', '👋 ', '★ ', '→ '], random);
    if (plain(element) === name) element.append(pick([' 🌍', ' ⭐', ' 🇩🇪'], random));
    else element.prepend(sign);
  }
}

/** The document's title in another order, without the site, or with more in it. */
function titles(doc: Document, random: Random, name: string | null): void {
  if (name === null) return;
  const site = /xing/i.test(doc.title) ? 'XING' : 'LinkedIn';
  const kinds = [
    `${site}: ${name}`,
    `${name} - ${site}`,
    name,
    site,
    '',
    `${name} • ${site}`,
    `(12) ${name} – ${site}`,
  ];
  doc.title = pick(kinds as [string, ...string[]], random);
}

/** Lists as terms and their descriptions. */
function definitions(doc: Document): void {
  for (const list of doc.querySelectorAll('main ul')) {
    for (const one of [...list.children]) if (one.localName === 'li') renamed(one, 'dd');
    renamed(list, 'dl');
  }
}

/** Lines that follow each other in one box, parted by breaks. */
function lineBreaks(doc: Document, random: Random): void {
  for (const first of [...doc.querySelectorAll('main p')]) {
    const next = first.nextElementSibling;
    if (next?.localName !== 'p' || first.querySelector('a,span') || next.querySelector('a,span') || random() > 0.6)
      continue;
    first.append(doc.createElement('br'), ...next.childNodes);
    next.remove();
  }
}

/** People's names lead nowhere; a script would take one there. */
function noPeopleLinks(doc: Document): void {
  for (const link of everyElement(doc)) {
    const href = link.getAttribute('href') ?? '';
    if (link.localName !== 'a' || !/\/in\/|\/profile\//.test(href)) continue;
    link.removeAttribute('href');
    link.setAttribute('role', 'link');
    link.setAttribute('tabindex', '0');
  }
}

/** What some frameworks leave between texts: comments, empty texts, text cut in parts. */
function comments(doc: Document, random: Random): void {
  for (const text of everyText(doc)) {
    const value = text.nodeValue ?? '';
    const at = Math.floor(random() * value.length);
    text.replaceWith(value.slice(0, at), doc.createComment(' '), value.slice(at), doc.createComment('$'));
  }
}

/** A second, unseen field that measures how high the first one has to be. */
function mirrorField(doc: Document, random: Random): void {
  for (const field of openDialog(doc)?.querySelectorAll('textarea') ?? []) {
    const mirror = doc.createElement('textarea');
    for (const name of ['class', 'name']) if (random() < 0.5) mirror.setAttribute(name, field.getAttribute(name) ?? '');
    for (const name of ['readonly', 'aria-hidden']) mirror.setAttribute(name, name === 'readonly' ? '' : 'true');
    mirror.setAttribute('tabindex', '-1');
    mirror.setAttribute('style', 'visibility:hidden;position:absolute;height:0;overflow:hidden');
    if (random() < 0.5) field.after(mirror);
    else field.before(mirror);
  }
}

/** The counter's numbers and its slash each in an element of their own. */
function counterParts(doc: Document): void {
  for (const one of openDialog(doc)?.querySelectorAll('span, p') ?? []) {
    const [, now, all] = /^(\d+)\s?\/\s?(\d+)$/.exec(plain(one)) ?? [];
    if (now === undefined || one.childElementCount > 0) continue;
    one.innerHTML = `<span>${now}</span><span aria-hidden="true"> / </span><span>${all}</span>`;
  }
}

/** Roles written with other letters, or with a second one to fall back to. */
function oddRoles(doc: Document, random: Random): void {
  for (const element of everyElement(doc)) {
    const role = element.getAttribute('role');
    if (role) element.setAttribute('role', pick([role.toUpperCase(), `${role} group`, ` ${role}`], random));
  }
}

/** Buttons of forms in place of buttons. */
function inputButtons(doc: Document, random: Random): void {
  for (const button of openDialog(doc)?.querySelectorAll('button') ?? []) {
    const text = plain(button);
    if (text === '') continue;
    const input = doc.createElement('input');
    input.setAttribute('type', pick(['submit', 'button'], random));
    input.setAttribute('value', text);
    for (const name of ['class', 'aria-label', 'disabled'])
      if (button.hasAttribute(name)) input.setAttribute(name, button.getAttribute(name) ?? '');
    button.replaceWith(input);
  }
}

/** The dialog opens where the profile stands, not beside the page. */
function insideMain(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  const layer = dialog?.closest('[data-test-modal-container], #artdeco-modal-outlet') ?? dialog;
  if (!layer) return;
  const main = mainOf(doc);
  const cards = [...main.querySelectorAll('section')];
  const place = random() < 0.5 ? main : (cards[Math.floor(random() * cards.length)] ?? main);
  place.append(layer);
}

/** A shadow root in a shadow root. */
function rootInRoot(doc: Document, random: Random): void {
  const dialog = openDialog(doc);
  const layer = dialog?.closest('[data-test-modal-container], #artdeco-modal-outlet') ?? dialog;
  if (!layer) return;
  layer.remove();
  const mode = random() < 0.5 ? 'open' : 'closed';
  const inner = `<div><template shadowrootmode="${mode}">${layer.outerHTML}</template></div>`;
  const host = made(doc, `<div><template shadowrootmode="open">${inner}</template></div>`);
  doc.body.append(host);
}

/** The user's own card and an advertisement come before the profile. */
function ownCardFirst(doc: Document, random: Random): void {
  const name = pick(strangers, random);
  const cards = [
    `<section><a href="/in/${slugOf(name)}/"><h2>${name}</h2></a><p>Baker at Oven Ltd</p><p>Leeds, United Kingdom</p><a href="/me/">View my profile</a></section>`,
    `<section><h2>${name}, unlock your potential</h2><p>Promoted</p><p>Head of Bread at Oven Ltd</p><button type="button">Follow</button></section>`,
    `<div><span>Viewing as</span><h3>${name}</h3><p>Baker</p></div>`,
  ] as const;
  mainOf(doc).prepend(made(doc, pick(cards, random)));
}

/** Sections that can be folded in. */
function foldable(doc: Document): void {
  for (const section of doc.querySelectorAll('main section')) {
    const heading = section.querySelector('h2');
    if (heading === null || section.querySelector('section') !== null || heading.closest('a') !== null) continue;
    const details = doc.createElement('details');
    details.open = true;
    const summary = doc.createElement('summary');
    summary.append(heading.cloneNode(true));
    heading.remove();
    details.append(summary, ...section.childNodes);
    section.append(details);
  }
}

/** The distance stands in the heading with the name. */
function degreeInHeading(doc: Document, name: string | null): void {
  const heading = [...mainOf(doc).querySelectorAll('h1, h2')].find((one) => plain(one) === name);
  const mark = [...mainOf(doc).querySelectorAll('p, span')].find((one) =>
    /^[·•]\s?[123]\p{L}*\+?\.?$/u.test(plain(one)),
  );
  if (!heading || !mark) return;
  heading.append(` ${plain(mark)}`);
  mark.remove();
}

/** What tells of other invitations while the profile is open: a toast, a list of received ones. */
function invitationNews(doc: Document, random: Random): void {
  const name = pick(strangers, random);
  const kinds = [
    `<div role="status"><p>Invitation sent to ${name}</p><button type="button">Undo</button><button type="button">Dismiss</button></div>`,
    `<div role="dialog" aria-label="Invitations"><h2>Invitations (1)</h2><ul><li><a href="/in/${slugOf(name)}/">${name}</a><p>wants to connect with you</p><button type="button">Ignore</button><button type="button">Accept</button></li></ul></div>`,
    `<div role="dialog"><h2>Invite to a group</h2><p>Invite ${name} to “Bread and people”</p><textarea placeholder="Add a message"></textarea><button type="button">Cancel</button><button type="button">Invite</button></div>`,
    `<div role="dialog"><h2>Ask ${name} for an introduction</h2><p>Add a note so that ${name} knows why.</p><textarea></textarea><span>0/300</span><button type="button">Cancel</button><button type="button">Send</button></div>`,
  ] as const;
  doc.body.append(made(doc, `<div>${pick(kinds, random)}</div>`));
}

/** A button of the site's own that offers to write the note, and an offer to pay, in the dialog. */
function helpfulDialog(doc: Document): void {
  const field = openDialog(doc)?.querySelector('textarea');
  field?.after(
    made(
      doc,
      '<div><button type="button">Draft with AI</button><button type="button">✨</button><a href="/premium/products/">Write longer notes with Premium</a></div>',
    ),
  );
}

/** Ways of a second look: after every kind before had been understood, these were tried for the first time. */
export const later: readonly Mutation[] = [
  { id: 'boxes without a box', apply: contents },
  { id: 'spans drawn as blocks', apply: blockSpans },
  { id: 'the page behind a modal', apply: behindModal },
  { id: 'first letters apart', apply: firstLetters },
  { id: 'in capitals', apply: capitals },
  { id: 'picture signs', apply: (doc, random, { name }) => pictureSigns(doc, random, name) },
  { id: 'other titles', apply: (doc, random, { name }) => titles(doc, random, name) },
  { id: 'terms and descriptions', apply: definitions },
  { id: 'lines by breaks', apply: lineBreaks },
  { id: 'people without addresses', apply: noPeopleLinks },
  { id: 'comments in texts', apply: comments },
  { id: 'a mirror of the field', apply: mirrorField },
  { id: 'a counter in parts', apply: counterParts },
  { id: 'roles with other letters', apply: oddRoles },
  { id: 'buttons of forms', apply: inputButtons },
  { id: 'dialog in the main part', apply: insideMain },
  { id: 'dialog in a root in a root', apply: rootInRoot },
  { id: 'somebody else first', apply: ownCardFirst },
  { id: 'sections to fold', apply: foldable },
  { id: 'the distance in the heading', apply: (doc, _, { name }) => degreeInHeading(doc, name) },
  { id: 'news of other invitations', apply: invitationNews },
  { id: 'a helpful dialog', apply: helpfulDialog },
];
