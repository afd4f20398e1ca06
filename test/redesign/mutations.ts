import { type Random, shuffled, word } from './random.ts';

/** One way in which a site's next release may differ from what we know. Changes the document in place. */
export interface Mutation {
  readonly id: string;
  apply(doc: Document, random: Random): void;
}

/** Every element, those in templates (declared shadow roots) included. */
export function everyElement(root: Document | DocumentFragment): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.localName === 'template' ? [element, ...everyElement((element as HTMLTemplateElement).content)] : [element],
  );
}

const structural = new Set(['html', 'head', 'body', 'template', 'style', 'script', 'title', 'meta']);

function renameTokens(doc: Document, attribute: 'class' | 'id', random: Random): void {
  const names = new Map<string, string>();
  const renamed = (name: string) => {
    const known = names.get(name) ?? `x${word(random)}`;
    names.set(name, known);
    return known;
  };
  for (const element of everyElement(doc)) {
    const value = element.getAttribute(attribute);
    if (value) element.setAttribute(attribute, value.split(/\s+/).filter(Boolean).map(renamed).join(' '));
    if (attribute !== 'id') continue;
    for (const reference of ['for', 'aria-labelledby', 'aria-describedby']) {
      const target = element.getAttribute(reference);
      if (target) element.setAttribute(reference, renamed(target));
    }
  }
}

function drop(doc: Document, which: (name: string) => boolean): void {
  for (const element of everyElement(doc)) {
    for (const { name } of [...element.attributes]) if (which(name)) element.removeAttribute(name);
  }
}

/** Puts a third of the boxes into another box. Not the text's own elements: a browser would not nest them. */
function wrap(doc: Document, random: Random): void {
  for (const element of everyElement(doc)) {
    const parent = element.parentNode;
    if (!/^(?:div|section|main|button|textarea|form|aside|dialog)$/.test(element.localName) || !parent) continue;
    if (parent.nodeName === 'P' || parent.nodeName === 'SPAN' || parent.nodeName === 'A' || random() > 0.34) continue;
    const box = doc.createElement('div');
    parent.insertBefore(box, element);
    box.append(element);
  }
}

/** Turns around the order of sections, cards and buttons; texts stay in their order. */
function reorder(doc: Document, random: Random): void {
  for (const parent of everyElement(doc)) {
    if (structural.has(parent.localName) && parent.localName !== 'body') continue;
    const movable = [...parent.children].filter((child) =>
      /^(?:section|article|aside|li|button)$/.test(child.localName),
    );
    if (movable.length < 2 || movable.length !== parent.children.length) continue;
    for (const child of shuffled(movable, random)) parent.append(child);
  }
}

/** Fields that are no note's, in and beside the main part. */
function decoyFields(doc: Document, random: Random): void {
  const decoys = [
    '<form role="search"><input type="text" name="q"></form>',
    '<div><textarea name="comment" placeholder="…"></textarea><button type="button">OK</button><button type="button">+</button></div>',
    '<div contenteditable="true" role="textbox"></div>',
    '<textarea id="g-recaptcha-response-9" style="display:none"></textarea>',
  ];
  for (const markup of shuffled(decoys, random)) {
    const box = doc.createElement('div');
    box.innerHTML = markup;
    (random() < 0.5 ? doc.body : (doc.querySelector('main') ?? doc.body)).append(box);
  }
}

/** Other people's invitations, before and behind the profile's own. */
function decoyInvites(doc: Document, random: Random): void {
  const names = ['Ilse Ramsperger', 'Quentin Ashdown', 'Bogna Wilczur'];
  for (const name of shuffled(names, random)) {
    const slug = name.toLowerCase().replace(' ', '-');
    const box = doc.createElement('div');
    box.innerHTML = `<div><a href="https://www.linkedin.com/in/${slug}/"><p>${name}</p></a><p>Baker</p><a href="/preload/custom-invite/?vanityName=${slug}" aria-label="Invite ${name} to connect">Connect</a></div>`;
    const main = doc.querySelector('main') ?? doc.body;
    if (random() < 0.5) main.prepend(box);
    else main.append(box);
  }
}

export const dropping: readonly Mutation[] = [
  { id: 'no data-*', apply: (doc) => drop(doc, (name) => name.startsWith('data-')) },
  { id: 'no componentkey', apply: (doc) => drop(doc, (name) => name === 'componentkey') },
  { id: 'no aria-*', apply: (doc) => drop(doc, (name) => name.startsWith('aria-')) },
  { id: 'no roles', apply: (doc) => drop(doc, (name) => name === 'role') },
  { id: 'other classes', apply: (doc, random) => renameTokens(doc, 'class', random) },
  { id: 'other ids', apply: (doc, random) => renameTokens(doc, 'id', random) },
];

export const changing: readonly Mutation[] = [
  { id: 'wrapped', apply: wrap },
  { id: 'reordered', apply: reorder },
  { id: 'decoy fields', apply: decoyFields },
  { id: 'decoy invites', apply: decoyInvites },
];

/** Every mutation alone, every pair, and all droppings of attributes but the texts' at once. */
export function redesigns(): Mutation[] {
  const all = [...dropping, ...changing];
  const pairs = all.flatMap((one, index) =>
    all.slice(index + 1).map((other) => ({
      id: `${one.id} + ${other.id}`,
      apply(doc: Document, random: Random) {
        one.apply(doc, random);
        other.apply(doc, random);
      },
    })),
  );
  return [...all, ...pairs];
}
