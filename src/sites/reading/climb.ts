/**
 * An element and what lies around it, from the inside out. A card or a section lies some steps around what it holds:
 * after eighty of them a page means harm, and what lies beyond is not read.
 */
export function* climb(from: Element | null): Generator<Element> {
  let steps = 80;
  for (let up = from; up && steps > 0; up = up.parentElement, steps -= 1) yield up;
}

/** The part itself, or what stands for it in the tree of `around`: a component keeps its parts in a root of their own. */
export function heldIn(around: Element, part: Element): Element {
  const { host } = part.getRootNode() as Partial<ShadowRoot>;
  return host && !around.contains(part) ? heldIn(around, host) : part;
}
