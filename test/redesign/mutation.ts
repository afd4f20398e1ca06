import type { Language } from '../pages/replica.ts';
import type { Random } from './random.ts';

/** What a mutation may know of the page that it changes. */
export interface Page {
  /** The interface's language, where its words are known. */
  readonly language: Language | null;
  /** Whose profile is open; null where none is. */
  readonly name: string | null;
}

/** One way in which a site's next release may differ from what we know. Changes the document in place. */
export interface Mutation {
  readonly id: string;
  apply(doc: Document, random: Random, page: Page): void;
}

/** Every element, those in declared shadow roots included; not those that wait in other templates. */
export function everyElement(root: Document | DocumentFragment | Element): Element[] {
  return [...root.querySelectorAll('*')].flatMap((element) =>
    element.hasAttribute('shadowrootmode')
      ? [element, ...everyElement((element as HTMLTemplateElement).content)]
      : [element],
  );
}

/** Every text that is drawn. */
export function everyText(root: Document | DocumentFragment | Element): Text[] {
  return everyElement(root)
    .filter((element) => !/^(?:script|style|template|title|textarea)$/.test(element.localName))
    .flatMap((element) => [...element.childNodes].filter((node) => node.nodeType === 3) as Text[])
    .filter((text) => (text.nodeValue ?? '').trim() !== '');
}

export const pick = <T>(values: readonly [T, ...T[]], random: Random): T =>
  values[Math.floor(random() * values.length)] ?? values[0];

/** Puts another element in the place of one, with its attributes and children. */
export function renamed(element: Element, tag: string, more: Readonly<Record<string, string>> = {}): Element {
  const other = element.ownerDocument.createElement(tag);
  for (const { name, value } of [...element.attributes]) other.setAttribute(name, value);
  for (const [name, value] of Object.entries(more)) other.setAttribute(name, value);
  other.append(...element.childNodes);
  element.replaceWith(other);
  return other;
}

/** An element made of markup. */
export function made(doc: Document, markup: string): Element {
  const box = doc.createElement('div');
  box.innerHTML = markup;
  return box.firstElementChild ?? box;
}

/** The open request dialog, as the replicas and the saved parts draw it; null where none is open. */
export const openDialog = (doc: Document): Element | null =>
  everyElement(doc).find((element) => element.matches('.send-invite, [class*="Canvas-canvas"]')) ?? null;

/** The place in which somebody looks at a page's own content. */
export const mainOf = (doc: Document): Element => doc.querySelector('main') ?? doc.body;
