import { everyElement, everyText, type Mutation, made, mainOf, pick, renamed } from '../mutation.ts';
import { type Random, shuffled, word } from '../random.ts';

const boxes = /^(?:div|section|main|button|textarea|form|aside|dialog)$/;
const structural = new Set(['html', 'head', 'body', 'template', 'style', 'script', 'title', 'meta']);
const inText = /^(?:P|SPAN|A|H[1-6]|UL|OL|BUTTON)$/;

/** Puts a third of the boxes into another box. Not the text's own elements: a browser would not nest them. */
function wrap(doc: Document, random: Random, role: string | null): void {
  for (const element of everyElement(doc)) {
    const parent = element.parentNode;
    if (!boxes.test(element.localName) || !parent || inText.test(parent.nodeName) || random() > 0.34) continue;
    const box = doc.createElement('div');
    if (role !== null) box.setAttribute('role', role);
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

/** Texts cut at a space, each part in an element of its own. */
function spans(doc: Document, random: Random): void {
  for (const text of everyText(doc)) {
    const value = text.nodeValue ?? '';
    const gap = value.indexOf(' ', Math.floor(random() * value.length));
    if (gap < 1 || gap >= value.length - 1 || random() > 0.5) continue;
    const parts = [value.slice(0, gap), value.slice(gap)].map((part) => {
      const span = doc.createElement('span');
      span.textContent = part;
      return span;
    });
    text.replaceWith(...parts);
  }
}

/** Elements of the page's own making in place of divisions, sections and the marks of the page's parts. */
function unknownTags(doc: Document, random: Random): void {
  const names = new Map<string, string>();
  for (const element of everyElement(doc)) {
    if (!/^(?:div|section|main|aside|header|footer|article|nav|figure)$/.test(element.localName)) continue;
    if (inText.test(element.parentNode?.nodeName ?? '')) continue;
    const tag = names.get(element.localName) ?? `x-${word(random)}`;
    names.set(element.localName, tag);
    // Unknown elements are drawn inline unless told otherwise; a site would tell.
    renamed(element, tag, { style: `display:block;${element.getAttribute('style') ?? ''}` });
  }
}

/** A copy for the ear beside every third line, cut away from the eye. */
function hiddenCopies(doc: Document, random: Random): void {
  const hidden = 'position:absolute;width:1px;height:1px;overflow:hidden;clip:rect(0 0 0 0);white-space:nowrap';
  for (const element of everyElement(doc)) {
    const [only, ...more] = element.childNodes;
    if (!/^(?:p|h1|h2|h3|span|strong)$/.test(element.localName) || more.length > 0 || only?.nodeType !== 3) continue;
    if (element.closest('[aria-hidden]') !== null || random() > 0.34) continue;
    const text = only.nodeValue ?? '';
    const seen = doc.createElement('span');
    seen.setAttribute('aria-hidden', 'true');
    seen.textContent = text;
    const heard = doc.createElement('span');
    heard.setAttribute('class', 'visually-hidden');
    heard.setAttribute('style', hidden);
    heard.textContent = text;
    element.replaceChildren(...(random() < 0.5 ? [seen, heard] : [heard, seen]));
  }
}

/** The margin's cards come first. */
function asideFirst(doc: Document): void {
  for (const card of doc.querySelectorAll('aside, [componentkey^="profileAside"]')) mainOf(doc).prepend(card);
}

const plainTags: Readonly<Record<string, string>> = {
  p: 'div',
  ul: 'div',
  ol: 'div',
  li: 'div',
  strong: 'b',
  section: 'div',
};

/** Paragraphs and lists become divisions, bold becomes `<b>`. */
function plain(doc: Document): void {
  for (const element of everyElement(doc)) {
    const tag = plainTags[element.localName];
    if (tag) renamed(element, tag);
  }
}

/** Empty shells with the same marks before every card, as a page shows before it has loaded. */
function skeletons(doc: Document, random: Random): void {
  for (const element of everyElement(doc)) {
    if (!element.matches('section, [componentkey]') || element.localName === 'a' || random() > 0.25) continue;
    const shell = element.cloneNode(false) as Element;
    shell.setAttribute('aria-busy', 'true');
    shell.append(made(doc, '<div style="height:20px"></div>'));
    element.before(shell);
  }
}

/** Blanks that look like blanks and signs that look like nothing. */
function oddBlanks(doc: Document, random: Random): void {
  for (const text of everyText(doc)) {
    if (random() > 0.5) continue;
    const blank = pick(['\u00a0', '\n      ', ' \u200b', '\u202f'], random);
    text.nodeValue = (text.nodeValue ?? '').replace(/ /g, blank);
  }
}

export const shapes: readonly Mutation[] = [
  { id: 'wrapped', apply: (doc, random) => wrap(doc, random, null) },
  { id: 'wrapped, role=presentation', apply: (doc, random) => wrap(doc, random, 'presentation') },
  { id: 'reordered', apply: reorder },
  { id: 'texts in spans', apply: spans },
  { id: 'unknown tags', apply: unknownTags },
  { id: 'hidden copies', apply: hiddenCopies },
  { id: 'aside first', apply: asideFirst },
  { id: 'plain elements', apply: plain },
  { id: 'skeletons', apply: skeletons },
  { id: 'odd blanks', apply: oddBlanks },
];
