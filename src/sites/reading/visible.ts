/**
 * Whether an element can be seen: rendered, not hidden from the ear either, with a box. Where there is
 * no layout (a test's document), boxes are not asked for.
 */
export function isShown(element: Element): boolean {
  if (element.closest('[aria-hidden=true],[hidden],dialog:not([open])') !== null) return false;
  if (typeof element.checkVisibility === 'function') {
    if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true })) return false;
  }
  const frame = element.ownerDocument.defaultView?.frameElement;
  if (frame && typeof frame.checkVisibility === 'function' && !frame.checkVisibility({ opacityProperty: true })) {
    return false;
  }
  if (!hasLayout(element.ownerDocument)) return true;
  return hasBox(element, 6);
}

/** A positioned overlay leaves the wrappers around it without a box. */
function hasBox(element: Element, deep: number): boolean {
  const { width, height } = element.getBoundingClientRect();
  if (width > 0 && height > 0) return true;
  return deep > 0 && [...element.children].slice(0, 20).some((child) => hasBox(child, deep - 1));
}

function hasLayout(doc: Document): boolean {
  const box = doc.documentElement.getBoundingClientRect();
  return box.width > 0;
}
