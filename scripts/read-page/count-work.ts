/** How many nodes stand under (and at) a node. Without recursion: it is asked of pages that nest without end. */
function sizesBy(): (node: Node) => number {
  const sizes = new WeakMap<Node, number>();
  return (node) => {
    const known = sizes.get(node);
    if (known !== undefined) return known;
    const order: Node[] = [node];
    for (const one of order) order.push(...one.childNodes);
    for (const one of order.reverse()) {
      let sum = 1;
      for (const child of one.childNodes) sum += sizes.get(child) ?? 1;
      sizes.set(one, sum);
    }
    return sizes.get(node) ?? 1;
  };
}

const wholeTree = ['querySelectorAll', 'querySelector', 'getElementsByTagName', 'textContent'];
const oneStep = ['closest', 'contains', 'compareDocumentPosition', 'parentElement', 'childNodes', 'checkVisibility'];

/**
 * Runs `read` and counts the nodes that it makes the browser look through: a measure of how reading grows with a
 * page, whatever the clock says and however busy the machine is.
 */
export function countWork(read: () => void): number {
  const sizeOf = sizesBy();
  let work = 0;
  const restores: (() => void)[] = [];
  const wrap = (owner: object, name: string, cost: (node: Node) => number) => {
    const found = Object.getOwnPropertyDescriptor(owner, name);
    if (!found) return;
    const { get, value } = found;
    const counting = <T extends unknown[]>(call: (...given: T) => unknown) =>
      function (this: Node, ...given: T) {
        work += cost(this);
        return call.apply(this, given);
      };
    Object.defineProperty(owner, name, get ? { ...found, get: counting(get) } : { ...found, value: counting(value) });
    restores.push(() => Object.defineProperty(owner, name, found));
  };
  for (const owner of [Node.prototype, Element.prototype, Document.prototype, DocumentFragment.prototype]) {
    for (const name of wholeTree) wrap(owner, name, sizeOf);
    for (const name of oneStep) wrap(owner, name, () => 1);
  }
  try {
    read();
  } finally {
    for (const restore of restores.reverse()) restore();
  }
  return work;
}
