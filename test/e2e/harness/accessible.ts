import type { CDPSession, Page } from 'playwright-core';

/** A node as a screen reader meets it. Works through closed shadow roots, where selectors cannot go. */
export interface AccessibleNode {
  readonly role: string;
  readonly name: string;
  readonly description: string;
  readonly value: string;
  readonly states: Readonly<Record<string, unknown>>;
  readonly backendId: number | null;
  readonly children: readonly AccessibleNode[];
}

interface RawNode {
  readonly nodeId: string;
  readonly ignored: boolean;
  readonly role?: { readonly value?: unknown };
  readonly name?: { readonly value?: unknown };
  readonly description?: { readonly value?: unknown };
  readonly value?: { readonly value?: unknown };
  readonly properties?: readonly { readonly name: string; readonly value: { readonly value?: unknown } }[];
  readonly backendDOMNodeId?: number;
  readonly childIds?: readonly string[];
}

const text = (value: { readonly value?: unknown } | undefined) => String(value?.value ?? '');

const sessions = new WeakMap<Page, Promise<CDPSession>>();

/** One debugging session a page, kept as long as the page. */
export function debugging(page: Page): Promise<CDPSession> {
  const known = sessions.get(page);
  if (known) return known;
  const made = page.context().newCDPSession(page);
  sessions.set(page, made);
  return made;
}

/** The accessibility trees of a page and its frames, ignored nodes left out, as a list of roots. */
export async function accessibleTrees(page: Page): Promise<readonly AccessibleNode[]> {
  const session = await debugging(page);
  await session.send('Accessibility.enable');
  const { frameTree } = await session.send('Page.getFrameTree');
  const ids = [frameTree.frame.id, ...(frameTree.childFrames ?? []).map(({ frame }) => frame.id)];
  const trees: AccessibleNode[] = [];
  for (const frameId of ids) {
    const answer = await session.send('Accessibility.getFullAXTree', { frameId }).catch(() => null);
    if (answer) trees.push(...grow(answer.nodes as unknown as readonly RawNode[]));
  }
  return trees;
}

function grow(nodes: readonly RawNode[]): readonly AccessibleNode[] {
  const byId = new Map(nodes.map((node) => [node.nodeId, node]));
  const build = (id: string): readonly AccessibleNode[] => {
    const node = byId.get(id);
    if (!node) return [];
    const children = (node.childIds ?? []).flatMap(build);
    if (node.ignored) return children;
    return [
      {
        role: text(node.role),
        name: text(node.name),
        description: text(node.description),
        value: text(node.value),
        states: Object.fromEntries((node.properties ?? []).map(({ name, value }) => [name, value.value])),
        backendId: node.backendDOMNodeId ?? null,
        children,
      },
    ];
  };
  return nodes[0] ? build(nodes[0].nodeId) : [];
}

/** Every node below (and with) `nodes`, in reading order. */
export function flat(nodes: readonly AccessibleNode[]): readonly AccessibleNode[] {
  return nodes.flatMap((node) => [node, ...flat(node.children)]);
}

/** The text of a node as it is read aloud. */
export function readAloud(node: AccessibleNode): string {
  return flat([node])
    .filter(({ role }) => role === 'StaticText')
    .map(({ name }) => name)
    .join(' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** The attributes of a node's element. */
export async function attributesOf(page: Page, node: AccessibleNode): Promise<Readonly<Record<string, string>>> {
  if (node.backendId === null) return {};
  const session = await debugging(page);
  const { node: element } = await session.send('DOM.describeNode', { backendNodeId: node.backendId });
  const flatList = element.attributes ?? [];
  return Object.fromEntries(flatList.flatMap((name, at) => (at % 2 === 0 ? [[name, flatList[at + 1] ?? '']] : [])));
}

/** Where a node stands in the window, in CSS pixels. */
export async function boxOf(page: Page, node: AccessibleNode) {
  if (node.backendId === null) throw new Error(`${node.role} "${node.name}" has no element`);
  const session = await debugging(page);
  const { model } = await session.send('DOM.getBoxModel', { backendNodeId: node.backendId });
  const [left = 0, top = 0] = model.border;
  return { left, top, width: model.width, height: model.height };
}

/** Presses a node with the mouse, as a person would. */
export async function press(page: Page, node: AccessibleNode): Promise<void> {
  const session = await debugging(page);
  await session.send('DOM.scrollIntoViewIfNeeded', { backendNodeId: node.backendId ?? 0 }).catch(() => {});
  const { left, top, width, height } = await boxOf(page, node);
  await page.mouse.click(left + width / 2, top + height / 2);
}
