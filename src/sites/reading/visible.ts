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
  const box = element.getBoundingClientRect();
  return (box.width > 0 && box.height > 0) || hasShownChild(element);
}

/** A positioned overlay leaves its own wrapper without a box. */
function hasShownChild(element: Element): boolean {
  for (const child of element.children) {
    const box = child.getBoundingClientRect();
    if (box.width > 0 && box.height > 0) return true;
  }
  return false;
}

function hasLayout(doc: Document): boolean {
  const box = doc.documentElement.getBoundingClientRect();
  return box.width > 0;
}
