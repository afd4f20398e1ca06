import type { Page } from 'playwright-core';
import { type AccessibleNode, accessibleTrees, press } from './accessible.ts';

/** Everything of the page that is not ours, as a screen reader finds it, frames and closed roots included. */
async function outsidePanel(page: Page): Promise<readonly AccessibleNode[]> {
  const visit = (node: AccessibleNode): readonly AccessibleNode[] =>
    node.role === 'region' && node.name === 'Vitamin B' ? [] : [node, ...node.children.flatMap(visit)];
  return (await accessibleTrees(page)).flatMap(visit);
}

/** The first of the page's own controls with that role and name; waits for it. */
export async function siteControl(page: Page, role: string, name: RegExp, patience = 20_000): Promise<AccessibleNode> {
  const until = Date.now() + patience;
  for (;;) {
    const found = (await outsidePanel(page)).find((node) => node.role === role && name.test(node.name));
    if (found) return found;
    if (Date.now() > until) throw new Error(`No ${role} ${name} on the page`);
    await page.waitForTimeout(30);
  }
}

/** Presses one of the page's own controls, as its user would. */
export async function pressSite(page: Page, role: string, name: RegExp): Promise<void> {
  await press(page, await siteControl(page, role, name));
}

/** The note's field: the last text box of the page, because the dialog lies on top. */
export async function noteField(page: Page): Promise<AccessibleNode> {
  const until = Date.now() + 20_000;
  for (;;) {
    const boxes = (await outsidePanel(page)).filter(({ role }) => role === 'textbox');
    const last = boxes[boxes.length - 1];
    if (last) return last;
    if (Date.now() > until) throw new Error('No text box on the page');
    await page.waitForTimeout(30);
  }
}

/** What stands in the note's field. */
export const noteValue = async (page: Page): Promise<string> => (await noteField(page)).value;

/** Types into the note's field in place of what is there. */
export async function typeNote(page: Page, text: string): Promise<void> {
  await press(page, await noteField(page));
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.insertText(text);
}
