import { everyElement, everyText, type Mutation, openDialog, pick, renamed } from '../mutation.ts';
import { type Random, shuffled } from '../random.ts';

const boxes = /^(?:div|section|article|main|aside|form|dialog|li|button|a|p|h[1-6]|label)$/;
const left = 'svg, textarea, select, table, style, script, [hidden]';

/** What an element holds, in several boxes more; texts in several spans more. */
function wrappedDeep(doc: Document, random: Random): void {
  const into = (tag: string): Element[] =>
    Array.from({ length: 2 + Math.floor(random() * 4) }, () => doc.createElement(tag));
  for (const element of everyElement(doc)) {
    if (!boxes.test(element.localName) || element.closest(left) !== null || random() < 0.5) continue;
    if (element.childNodes.length === 0 || element.querySelector(':scope > template') !== null) continue;
    const nested = into(element.closest('p, span, a, button, h1, h2, h3, h4, h5, h6, label') ? 'span' : 'div');
    nested.at(-1)?.append(...element.childNodes);
    nested.reduceRight((inner, outer) => {
      outer.append(inner);
      return outer;
    });
    if (nested[0]) element.append(nested[0]);
  }
  for (const text of everyText(doc)) {
    if (text.parentElement === null || text.parentElement.closest('option, svg, head') !== null) continue;
    let inner: Node = text.cloneNode();
    for (const span of into('span')) {
      span.append(inner);
      inner = span;
    }
    text.replaceWith(inner);
  }
}

/** Each kind of element is another one, drawn as the first was. */
function swappedTags(doc: Document, random: Random): void {
  const own: Readonly<Record<string, readonly [tag: string, more: Record<string, string>]>> = {
    div: [pick(['section', 'div', 'article'], random), {}],
    section: [pick(['div', 'article', 'fieldset'], random), {}],
    span: [pick(['i', 'font', 'bdi'], random), { style: 'font-style:normal' }],
    p: [pick(['div', 'section', 'article'], random), { style: 'display:block;margin:0' }],
    li: ['div', {}],
    ul: ['div', {}],
    strong: [pick(['em', 'mark', 'big'], random), { style: 'font-weight:700' }],
    button: ['span', { role: 'button', tabindex: '0', style: 'display:inline-block;cursor:pointer' }],
    main: ['div', { role: 'main' }],
    aside: ['section', { role: 'complementary' }],
    dialog: ['section', { role: 'dialog', 'aria-modal': 'true' }],
    h1: ['div', { style: 'font-size:24px;font-weight:700' }],
    h2: ['div', { style: 'font-size:20px;font-weight:700' }],
    h3: ['p', { style: 'font-size:16px;font-weight:700;margin:0' }],
  };
  for (const element of everyElement(doc)) {
    const [tag, more] = own[element.localName] ?? [];
    if (tag === undefined || more === undefined || element.closest('svg') !== null) continue;
    // A paragraph would end where a box begins.
    if (tag === 'p' && element.querySelector('div, section, article, p') !== null) continue;
    const { style, ...rest } = more;
    if (element.localName === 'button' && element.hasAttribute('disabled')) rest['aria-disabled'] = 'true';
    const other = renamed(element, tag, element.hasAttribute('role') && rest.role !== 'dialog' ? {} : rest);
    for (const name of ['open', 'disabled', 'type']) if (tag !== 'fieldset') other.removeAttribute(name);
    if (style && !other.hasAttribute('hidden'))
      other.setAttribute('style', `${style};${other.getAttribute('style') ?? ''}`);
    if (tag === 'fieldset') other.setAttribute('style', `border:0;${other.getAttribute('style') ?? ''}`);
  }
}

const part = 'section, aside, main, header, [id$="Module"], [role=dialog]';

/** The big parts of a page and its cards in any order; the dialog first, last or between them. */
function anyOrder(doc: Document, random: Random): void {
  for (const parent of doc.querySelectorAll('body, body *')) {
    if (parent.closest('section, aside, header, svg, [id$="Module"], [role=dialog], dialog') !== null) continue;
    const parts = [...parent.children].filter((child) => !/^(?:script|style|template|link)$/.test(child.localName));
    if (parts.filter((child) => child.matches(part) || child.querySelector(part)).length < 2) continue;
    for (const child of shuffled(parts, random)) parent.append(child);
  }
  const dialog = openDialog(doc);
  const layer = dialog?.getRootNode() === doc ? (dialog.closest('[data-test-modal-container]') ?? dialog) : null;
  if (layer && random() < 0.5) doc.body.insertBefore(layer, pick([...doc.body.children] as [Element], random));
}

/** Every word in an element of its own; every letter of a heading, whose label says it whole. */
function inPieces(doc: Document, random: Random): void {
  for (const text of everyText(doc)) {
    const parent = text.parentElement;
    if (!parent || parent.closest('option, svg, head, [hidden]') !== null) continue;
    const heading = parent.closest('h1, h2, h3');
    const whole = heading !== null && (heading.textContent ?? '').trim() === (text.nodeValue ?? '').trim();
    if (!whole && random() < 0.4) continue;
    const pieces = (text.nodeValue ?? '').split(/(\s+)/).map((one): Node | string => {
      if (one.trim() === '') return one;
      const word = doc.createElement('span');
      word.setAttribute('style', 'display:inline-block');
      for (const letter of whole ? one : [one]) {
        const inner = doc.createElement('span');
        inner.textContent = letter;
        if (whole) inner.setAttribute('style', 'display:inline-block');
        word.append(whole ? inner : letter);
      }
      return word;
    });
    if (whole && random() < 0.5) heading.setAttribute('aria-label', (text.nodeValue ?? '').trim());
    text.replaceWith(...pieces);
  }
}

/** Roles and labels stand one level further down: on a box around all that the element holds. */
function oneLevelDown(doc: Document): void {
  for (const element of everyElement(doc)) {
    const own = [...element.attributes].filter(({ name }) => /^(?:role|aria-.+|tabindex)$/.test(name));
    if (own.length === 0 || element.matches('input, textarea, select, svg, svg *, iframe, img, template')) continue;
    if (element.childNodes.length === 0 || element.querySelector(':scope > template') !== null) continue;
    const inline = element.matches('span, a, button, p, h1, h2, h3, strong') || element.closest('p, span') !== null;
    const inner = doc.createElement(inline ? 'span' : 'div');
    for (const { name, value } of own) {
      inner.setAttribute(name, value);
      element.removeAttribute(name);
    }
    inner.append(...element.childNodes);
    element.append(inner);
  }
}

/** Ways of a sixth look, in how a page is put together. */
export const sixthShape: readonly Mutation[] = [
  { id: 'wrapped several levels deep', apply: wrappedDeep },
  { id: 'other tags for all', apply: swappedTags },
  { id: 'parts in any order', apply: anyOrder },
  { id: 'words in pieces', apply: inPieces },
  { id: 'roles one level down', apply: oneLevelDown },
];
