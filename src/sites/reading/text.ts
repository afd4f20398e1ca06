import { heldIn } from './climb.ts';
import { attributeOf } from './elements.ts';
import { isDrawn } from './visible.ts';

/** One line of a page as a person sees it: an unbroken run of text, and the element that it stands in. */
export interface Line {
  readonly text: string;
  readonly element: Element;
}

/** Elements that begin a line; those of a page's own making hold blocks rather than words. */
const breaks =
  /-|^(?:article|aside|blockquote|button|d[dlt]|div|fieldset|figure|footer|form|h[1-6r]|header|label|li|main|nav|[ou]l|option|p|pre|section|t[dhr]|table)$/;
/** Elements that stand for nothing but how their words look: they can be drawn as anything. */
const inline = /^(?:span|[biu]|bd[io]|big|em|font|mark|small|strong)$/;
const silent = /^(?:script|style|template|noscript|svg|iframe|select|textarea|input|object)$/;
const deepest = 500;
const spokenOnly = /(?:^|\s)(?:visually-hidden|a11y-text|sr-only)(?:\s|$)/;

/** White space as one blank, invisible characters gone, letters and their marks put together, ends cut. */
export function squeeze(text: string): string {
  return text
    .normalize()
    .replace(/[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2069\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

export const ownText = (element: Element | null): string => (element === null ? '' : squeeze(element.textContent));

const isAriaHidden = (element: Element | null): boolean => attributeOf(element, 'aria-hidden') === 'true';

/** Whether two spans stand for one text: the same words, or one of them for the eye and said at more length for the ear. */
function sayTheSame(one: Element, other: Element | null): boolean {
  if (other?.localName !== one.localName) return false;
  const [a, b] = [ownText(one), ownText(other)];
  if (a === '' || b === '') return false;
  if (isAriaHidden(one) !== isAriaHidden(other)) return a.includes(b) || b.includes(a);
  // Letters and syllables that are set apart can be alike as well: a text said twice is all that its box holds.
  return a === b && a.length > 2 && one.parentElement?.childElementCount === 2;
}

/** The sites write many texts twice, once for the eye and once for the ear. True for the copy that is not to be read. */
function isSecondCopy(element: Element): boolean {
  if (spokenOnly.test(attributeOf(element, 'class')) || isPoint(element)) return true;
  if (!inline.test(element.localName)) return false;
  const [before, after] = [element.previousElementSibling, element.nextElementSibling];
  const hidden = isAriaHidden(element);
  if (sayTheSame(element, before)) return !hidden || isAriaHidden(before);
  return !hidden && isAriaHidden(after) && sayTheSame(element, after);
}

/** Cut away from the eye: drawn on a single point. */
const isPoint = (element: Element): boolean =>
  (element as Partial<HTMLElement>).offsetWidth === 1 && (element as Partial<HTMLElement>).offsetHeight === 1;

/** Whether an element begins a line of its own. Spans do when they are the seen half of a doubled text. */
function standsAlone(element: Element): boolean {
  if (breaks.test(element.localName)) return true;
  if (!inline.test(element.localName)) return false;
  if (sayTheSame(element, element.nextElementSibling) || sayTheSame(element, element.previousElementSibling))
    return true;
  // In a row of boxes every one counts as a block.
  const { display } = getComputedStyle(element);
  return display === 'block' && !/flex|grid/.test(getComputedStyle(element.parentElement ?? element).display);
}

/** What is drawn in an element, in that order: a component has a root of its own, a style sheet may turn it all around. */
function drawnIn(element: Element): readonly Node[] {
  const given = (element as Partial<HTMLSlotElement>).assignedNodes?.() ?? [];
  const nodes = given.length > 0 ? given : [...(element.shadowRoot ?? element).childNodes];
  if (nodes.length < 2) return nodes;
  const { display, flexDirection } = getComputedStyle(element);
  if (!/flex|grid/.test(display)) return nodes;
  const places = new Map(nodes.map((node) => [node, node.nodeType === 1 ? orderOf(node as Element) : 0]));
  nodes.sort((one, other) => (places.get(one) ?? 0) - (places.get(other) ?? 0));
  return /flex/.test(display) && /reverse/.test(flexDirection) ? nodes.reverse() : nodes;
}

const orderOf = (element: Element): number => Number(getComputedStyle(element).order) || 0;

/** Whether an element takes part in what is seen. Cheap: attributes first, the browser's own answer last. */
export function isRendered(element: Element): boolean {
  return !element.matches('[hidden],dialog:not([open])') && isDrawn(element);
}

/**
 * What stands under `root`, line by line and in the order in which it is drawn: doubled texts once, hidden parts left out.
 * `skip` leaves out whole elements (other people's cards, the page's buttons).
 */
export function linesOf(root: Element, skip?: (element: Element) => boolean): Line[] {
  const lines: Line[] = [];
  let text = '';
  let depth = 0;
  let holder = root;
  const flush = () => {
    const squeezed = squeeze(text);
    text = '';
    if (squeezed === '') return;
    const last = lines.at(-1);
    const repeated = last?.text === squeezed && (isAriaHidden(holder) || isAriaHidden(last.element));
    if (!repeated) lines.push({ text: squeezed, element: holder });
  };
  const walk = (element: Element) => {
    for (const node of drawnIn(element)) {
      if (node.nodeType === 3) {
        // A line belongs to the element around all of its words, in the tree of `root`.
        const around = heldIn(root, element);
        if (text.trim() === '' || (node.nodeValue?.trim() && around.contains(holder))) holder = around;
        text += node.nodeValue ?? '';
      } else if (node.nodeType === 1) enter(node as Element);
    }
  };
  const enter = (element: Element) => {
    if (element.localName === 'br') return flush();
    if (silent.test(element.localName) || isSecondCopy(element) || skip?.(element) || !isRendered(element)) return;
    // Parsers stop nesting before this; what a script nests deeper is no text for people.
    if (depth > deepest) return;
    const alone = standsAlone(element);
    if (alone) flush();
    depth += 1;
    walk(element);
    depth -= 1;
    if (alone) flush();
  };
  walk(root);
  flush();
  return lines;
}

/** The text of an element as one string, its lines joined by `joint`. */
export function textOf(element: Element | null | undefined, joint = ' '): string {
  if (!element) return '';
  return linesOf(element)
    .map((line) => line.text)
    .join(joint);
}

/** The paragraph or box that says most, line by line. */
export function longestBlock(lines: readonly Line[]): string[] {
  const blocks = new Map<Element, string[]>();
  for (const { text, element } of lines) {
    const block = element.closest('p,div,li') ?? element;
    blocks.set(block, [...(blocks.get(block) ?? []), text]);
  }
  const size = (block: readonly string[]) => block.join('').length;
  return [...blocks.values()].reduce((best, block) => (size(block) > size(best) ? block : best), []);
}
