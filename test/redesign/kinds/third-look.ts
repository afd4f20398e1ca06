import { everyElement, everyText, type Mutation, made, mainOf, openDialog, pick, renamed } from '../mutation.ts';
import type { Random } from '../random.ts';
import { strangers } from './decoys.ts';

const plain = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();
const slugOf = (name: string) => name.toLowerCase().replace(' ', '-');

/** Moves what `holder` holds into an open shadow root: its own, or that of an element in it. */
function intoRoot(holder: Element, own: boolean): void {
  const doc = holder.ownerDocument;
  const template = doc.createElement('template');
  template.setAttribute('shadowrootmode', 'open');
  template.content.append(...holder.childNodes);
  if (own) {
    holder.append(template);
    return;
  }
  const host = doc.createElement('app-profile');
  host.append(template);
  holder.append(host);
}

/** The profile itself is drawn in a shadow root. */
function mainInRoot(doc: Document, random: Random): void {
  const main = doc.querySelector('main');
  const layer = openDialog(doc)?.closest('[data-test-modal-container], #artdeco-modal-outlet');
  if (!main || (layer && main.contains(layer))) return;
  intoRoot(main, random() < 0.5);
}

/** Components that draw what they are given through a slot. */
function throughSlots(doc: Document, random: Random): void {
  for (const element of everyElement(doc)) {
    if (!/^(?:section|li|form)$/.test(element.localName) || random() < 0.4) continue;
    const host = doc.createElement(pick(['ui-card', 'ui-box'], random));
    host.append(...element.childNodes);
    const template = doc.createElement('template');
    template.setAttribute('shadowrootmode', 'open');
    template.innerHTML = '<div><slot></slot></div>';
    host.prepend(template);
    element.append(host);
  }
}

/** Columns and rows as in the days before style sheets. */
function inTables(doc: Document): void {
  const main = doc.querySelector('main');
  if (!main) return;
  const table = made(doc, '<table role="presentation"><tbody></tbody></table>');
  for (const child of [...main.children]) {
    const [row, cell] = [doc.createElement('tr'), doc.createElement('td')];
    cell.append(child);
    row.append(cell);
    table.querySelector('tbody')?.append(row);
  }
  main.append(table);
}

/** One form around the whole page. */
function formAround(doc: Document): void {
  const form = doc.createElement('form');
  form.setAttribute('onsubmit', 'return false');
  form.append(...doc.body.childNodes);
  doc.body.append(form);
}

/** Headings say how much there is below them. */
function countsInHeadings(doc: Document, random: Random, name: string | null): void {
  for (const heading of doc.querySelectorAll('main h2')) {
    if (
      heading.childElementCount > 0 ||
      plain(heading) === name ||
      plain(heading) === '' ||
      heading.closest('li, button')
    )
      continue;
    const count = String(2 + Math.floor(random() * 30));
    heading.append(pick([` (${count})`, ` · ${count}`, ` ${count}`], random));
  }
}

/** Long texts end in a control that would show more of them. */
function seeMore(doc: Document, random: Random): void {
  for (const text of everyText(mainOf(doc))) {
    if ((text.nodeValue ?? '').trim().length < 80) continue;
    const more = pick(
      ['<button type="button">… see more</button>', '<a role="button" tabindex="0">… more</a>'],
      random,
    );
    text.after(made(doc, more));
  }
}

/** The dialog goes without a title: its text says it all. */
function untitled(doc: Document): void {
  const dialog = openDialog(doc);
  for (const title of dialog?.querySelectorAll('h1, h2, h3, [role=heading]') ?? []) title.remove();
  dialog?.removeAttribute('aria-labelledby');
}

/** The card that opens over somebody else's name. */
function hoverCard(doc: Document, random: Random): void {
  const name = pick(strangers, random);
  const inner = `<a href="/in/${slugOf(name)}/"><h2>${name}</h2></a><p>· 2nd</p><p>Baker at Oven Ltd</p><button type="button" aria-label="Invite ${name} to connect">Connect</button><button type="button">Message</button>`;
  const kinds = [
    `<div role="tooltip">${inner}</div>`,
    `<div role="dialog" aria-label="${name}">${inner}</div>`,
    `<div style="position:fixed;left:20px;top:40px">${inner}</div>`,
  ] as const;
  doc.body.append(made(doc, pick(kinds, random)));
}

/** Something that writes with the user, about anything. */
function assistant(doc: Document, random: Random): void {
  const kinds = [
    '<div role="dialog" aria-label="Assistant"><h2>How can I help?</h2><textarea placeholder="Ask anything, for example: write a note to a new contact"></textarea><button type="button">Close</button><button type="button">Send</button></div>',
    '<div><h2>Writing assistant</h2><p>Draft a post, a message or an invitation.</p><div contenteditable="true" role="textbox" aria-label="Your question"></div><span>0/500</span><button type="button">Cancel</button><button type="button">Ask</button></div>',
  ] as const;
  doc.body.append(made(doc, pick(kinds, random)));
}

/** What a page would like to know. */
function survey(doc: Document, random: Random): void {
  const name = pick(strangers, random);
  const kinds = [
    '<div role="dialog" aria-modal="true"><h2>How easy was it to invite people?</h2><textarea placeholder="Tell us more"></textarea><span>0/300</span><button type="button">Not now</button><button type="button">Submit</button></div>',
    `<div role="dialog"><h2>Do you know ${name}?</h2><p>Tell us how you know ${name}.</p><textarea></textarea><span>0/300</span><button type="button">Cancel</button><button type="button">Save</button></div>`,
    `<div role="dialog"><h2>Add a private note</h2><p>Only you can see notes about <strong>${name}</strong>.</p><textarea></textarea><span>0 / 500</span><button type="button">Cancel</button><button type="button">Save</button></div>`,
  ] as const;
  doc.body.append(made(doc, `<div>${pick(kinds, random)}</div>`));
}

/** A main part that is still empty stands before the one that is meant. */
function emptyMainFirst(doc: Document, random: Random): void {
  const main = doc.querySelector('main');
  main?.before(made(doc, pick(['<main></main>', '<main hidden></main>', '<div role="main"></div>'], random)));
}

/** The site's own name is the page's first heading. */
function siteHeading(doc: Document, random: Random): void {
  const site = /xing/i.test(doc.title) ? 'XING' : 'LinkedIn';
  const heading = made(
    doc,
    pick([`<h1>${site}</h1>`, `<h1><a href="/feed/">${site}</a></h1>`, '<h1>Home</h1>'], random),
  );
  mainOf(doc).prepend(heading);
}

/** Parts of a page that the browser draws once they come near. */
function drawnWhenNear(doc: Document): void {
  for (const section of doc.querySelectorAll('main section, main [componentkey]'))
    section.setAttribute(
      'style',
      `${section.getAttribute('style') ?? ''};content-visibility:auto;contain-intrinsic-size:auto 400px`,
    );
}

/** The dialog's buttons are links that lead nowhere. */
function buttonsAsLinks(doc: Document, random: Random): void {
  for (const button of openDialog(doc)?.querySelectorAll('button') ?? [])
    renamed(button, 'a', random() < 0.5 ? { role: 'button', href: '#' } : { role: 'button', tabindex: '0' });
}

/** Names are set apart from the direction of what stands around them. */
function isolated(doc: Document, _: Random, name: string | null): void {
  for (const text of everyText(doc)) {
    const at = name === null ? -1 : (text.nodeValue ?? '').indexOf(name);
    if (at < 0 || name === null || text.parentElement?.localName === 'option') continue;
    const own = text.splitText(at);
    own.splitText(name.length);
    const bdi = doc.createElement('bdi');
    own.replaceWith(bdi);
    bdi.append(own);
  }
}

/** Ways of a third look, written when every kind before was understood. */
export const thirdLook: readonly Mutation[] = [
  { id: 'main part in a root', apply: mainInRoot },
  { id: 'through slots', apply: throughSlots },
  { id: 'in tables', apply: inTables },
  { id: 'a form around everything', apply: formAround },
  { id: 'counts in headings', apply: (doc, random, { name }) => countsInHeadings(doc, random, name) },
  { id: 'more of a text', apply: seeMore },
  { id: 'dialog without a title', apply: untitled },
  { id: 'a card over a name', apply: hoverCard },
  { id: 'an assistant', apply: assistant },
  { id: 'a survey', apply: survey },
  { id: 'an empty main part first', apply: emptyMainFirst },
  { id: 'the site as a heading', apply: siteHeading },
  { id: 'drawn when near', apply: drawnWhenNear },
  { id: 'buttons as links', apply: buttonsAsLinks },
  { id: 'names set apart', apply: (doc, random, { name }) => isolated(doc, random, name) },
];
