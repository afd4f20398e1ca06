import { climb } from './climb.ts';

/**
 * Whether an element takes part in what is drawn, by the browser's own answer. One that only hands on what is in it
 * (`display: contents`) has no box, and is drawn where the nearest one around it is.
 */
export function isDrawn(element: Element, opacityProperty = false): boolean {
  for (const up of climb(element)) {
    // Old browsers do not tell: there everything counts as drawn.
    if (up.checkVisibility?.({ visibilityProperty: true, opacityProperty }) ?? true) return true;
    if (getComputedStyle(up).display !== 'contents') return false;
  }
  return true;
}

/**
 * Whether an element can be seen: rendered, not hidden from the ear either, with a box. Where there is
 * no layout (a test's document), boxes are not asked for.
 */
export function isShown(element: Element): boolean {
  if (element.closest('[aria-hidden=true],[hidden],dialog:not([open])') !== null) return false;
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (!isDrawn(element, true) || (frame && !isDrawn(frame, true))) return false;
  const drawn = element.ownerDocument.documentElement.getBoundingClientRect().width > 0;
  return !drawn || (hasBox(element, 6) && !isCutOff(element));
}

/** Whether an element lies before the page's beginning, or in a box that leaves nothing of it to be seen. */
function isCutOff(element: Element): boolean {
  const { right, bottom } = element.getBoundingClientRect();
  if (right < 0 || bottom + scrollY < 0) return true;
  for (const up of climb(element) as Generator<HTMLElement>) {
    const { overflow, position } = getComputedStyle(up);
    if (overflow !== 'visible' && !(up.offsetWidth && up.offsetHeight)) return true;
    // What is positioned is not cut off by every box around it.
    if (/fixed|absolute/.test(position)) break;
  }
  return false;
}

/** A positioned overlay leaves the wrappers around it without a box. */
function hasBox(element: Element, deep: number): boolean {
  const { width, height } = element.getBoundingClientRect();
  return (
    (width > 0 && height > 0) ||
    (deep > 0 && [...element.children].slice(0, 20).some((child) => hasBox(child, deep - 1)))
  );
}
