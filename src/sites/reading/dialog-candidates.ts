import { fieldsIn } from './dialog-parts.ts';
import { mainOf, type Root } from './roots.ts';
import { isShown } from './visible.ts';

const declared =
  '[role=dialog],[role=alertdialog],dialog[open],[aria-modal=true],.artdeco-modal,[data-test-modal],[data-testid=dialog]';
const pageParts = /^(?:script|style|link|template|main|nav|header|footer|iframe|noscript|svg)$/;
const mostPortals = 60;
/** A dialog about one note is short; what says more is a page. */
const longest = 4000;

/**
 * Elements that could be a note dialog, innermost first where they nest: those that call themselves a
 * dialog, those around a text field outside the page's main part, and overlays beside the main part.
 */
export function dialogCandidates(roots: readonly Root[], marks: string): HTMLElement[] {
  const found = new Set<HTMLElement>();
  for (const root of roots) {
    for (const element of root.querySelectorAll<HTMLElement>(`${declared},${marks}`)) found.add(element);
    for (const portal of portalsOf(root)) if (hasControls(portal)) found.add(portal);
    for (const field of fieldsIn(root)) {
      const box = boxAround(field);
      if (box) found.add(box);
    }
  }
  return [...found].filter((element) => isShort(element) && isShown(element));
}

const isShort = (element: Element): boolean => (element.textContent ?? '').length <= longest;

const hasControls = (element: Element): boolean =>
  element.querySelector('button,[role=button],input[type=submit]') !== null;

/** The smallest element around a field that also holds two controls: a form, a dialog's body. */
function boxAround(field: HTMLElement): HTMLElement | null {
  for (let up = field.parentElement, steps = 0; up && steps < 12; up = up.parentElement, steps += 1) {
    if (/^(?:main|body|html)$/.test(up.localName) || up.querySelector('main') !== null) return null;
    if (up.querySelectorAll('button,[role=button],input[type=submit]').length >= 2) return up;
  }
  return null;
}

/** What lies beside the main part: in a shadow root everything, in a document the branches without it. */
function portalsOf(root: Root): HTMLElement[] {
  const portals: HTMLElement[] = [];
  if (!('body' in root)) {
    return [...root.children].filter((child): child is HTMLElement => !pageParts.test(child.localName));
  }
  const main = mainOf(root);
  if (main === null) return portals;
  let branch: Element | null = root.body;
  while (branch !== null && branch !== main && portals.length < mostPortals) {
    const children: readonly Element[] = [...branch.children];
    branch = children.find((child) => child.contains(main)) ?? null;
    for (const child of children) {
      if (child !== branch && !pageParts.test(child.localName)) portals.push(child as HTMLElement);
    }
  }
  return portals;
}
