import type { Page } from 'playwright-core';
import { type AccessibleNode, accessibleTrees, attributesOf, boxOf, flat, press, readAloud } from './accessible.ts';

/** The panel as a screen reader finds it. */
export interface SeenPanel {
  readonly text: string;
  /** What `data-verdict` says on the status element; null without one. */
  readonly verdict: string | null;
  /** What the live region says. */
  readonly status: string;
  readonly findings: readonly string[];
  readonly tabs: readonly string[];
  readonly node: AccessibleNode;
  all(role: string): readonly AccessibleNode[];
}

/** The panel now; null when there is none on the page. */
export async function seePanel(page: Page): Promise<SeenPanel | null> {
  const nodes = flat(await accessibleTrees(page));
  const panels = nodes.filter(({ role, name }) => role === 'region' && name === 'Vitamin B');
  if (panels.length > 1) throw new Error(`${panels.length} panels on one page`);
  const [node] = panels;
  if (!node) return null;
  const inside = flat([node]);
  const all = (role: string) => inside.filter((each) => each.role === role);
  const [status] = all('status');
  const list = all('list').find(({ name }) => /Hinweise|Hints/.test(name));
  return {
    node,
    all,
    text: readAloud(node),
    verdict: status ? ((await attributesOf(page, status))['data-verdict'] ?? null) : null,
    status: status ? readAloud(status) : '',
    findings: (list?.children ?? []).map(readAloud),
    tabs: all('tab').map(({ name }) => name),
  };
}

/** Waits until the panel is there and `holds` for it. Fails with what was there instead. */
export async function panelWhen(
  page: Page,
  holds: (panel: SeenPanel) => boolean,
  what: string,
  patience = 20_000,
): Promise<SeenPanel> {
  const until = Date.now() + patience;
  for (;;) {
    const panel = await seePanel(page).catch(() => null);
    if (panel && holds(panel)) return panel;
    if (Date.now() > until) throw new Error(`${what}: not after ${patience} ms. Panel: ${panel?.text ?? 'none'}`);
    await page.waitForTimeout(30);
  }
}

/** Waits until no panel is on the page. */
export async function panelGone(page: Page, patience = 20_000): Promise<void> {
  const until = Date.now() + patience;
  while (await seePanel(page)) {
    if (Date.now() > until) throw new Error('The panel is still there.');
    await page.waitForTimeout(30);
  }
}

/** Presses the panel's control of that role and name. */
export async function pressIn(page: Page, role: string, name: RegExp): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    const panel = await panelWhen(page, ({ all }) => all(role).some((node) => name.test(node.name)), `${role} ${name}`);
    const node = panel.all(role).find((each) => name.test(each.name));
    try {
      if (node) await press(page, node);
      return;
    } catch (error) {
      // The panel was drawn anew between looking and pressing.
      if (tries === 2) throw error;
    }
  }
}

/** Where the panel stands, in CSS pixels of the window. */
export const panelBox = (page: Page, panel: SeenPanel) => boxOf(page, panel.node);
