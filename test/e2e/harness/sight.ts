import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { type AccessibleNode, accessibleTrees } from './accessible.ts';

/** What a page's structure does wrong to people who do not see it, use no mouse or need contrast. */
export async function violations(page: Page): Promise<readonly string[]> {
  await page.evaluate(axe.source);
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, {
      runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
    });
    return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 140)).join(' | ')}`);
  });
}

/**
 * Texts that do not fit: a page wider than its window, words that stick out of their box or their card, or words
 * cut off without a title that says them in full.
 */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
      const card = element.parentElement?.closest('.card, .picture');
      const beyond = card ? element.getBoundingClientRect().right - card.getBoundingClientRect().right : 0;
      if (beyond > 1 && !element.closest('.unseen, svg, .picture-table'))
        found.push(`${element.className} sticks out of its card`);
      const hasText = [...element.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim() !== '');
      if (!hasText || element.closest('.unseen, svg, select, [hidden]') || element.clientWidth === 0) continue;
      if (element.scrollWidth <= element.clientWidth + 1) continue;
      const cut = getComputedStyle(element).overflowX !== 'visible';
      if (cut && element.closest('[title]')) continue;
      found.push(`${element.className || element.tagName}: ${element.textContent?.slice(0, 60)}`);
    }
    return found;
  });
}

/** Controls that a screen reader would call by their kind alone ("button"). */
export async function nameless(page: Page): Promise<readonly string[]> {
  const operable =
    /^(button|link|textbox|searchbox|combobox|checkbox|switch|radio|tab|menuitem|slider|spinbutton|row)$/;
  const walk = (node: AccessibleNode): readonly string[] => [
    ...(operable.test(node.role) && node.states.focusable === true && node.name.trim() === '' ? [node.role] : []),
    ...node.children.flatMap(walk),
  ];
  return (await accessibleTrees(page)).flatMap(walk);
}

/** Pointer targets smaller than 24 px, those inside a line of text left out (WCAG 2.5.8). */
export function smallTargets(page: Page): Promise<readonly string[]> {
  return page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, a, input, select, textarea, summary, [role=button]')]
      .filter((element) => element.offsetParent !== null && !element.closest('.unseen, p a'))
      .flatMap((element) => {
        // A box in a label is as large as its label.
        const box = (element.closest('label') ?? element).getBoundingClientRect();
        const grown = Number.parseFloat(getComputedStyle(element, '::after').inset) || 0;
        const [width, height] = [Math.round(box.width - 2 * grown), Math.round(box.height - 2 * grown)];
        return width < 24 || height < 24 ? [`${width} × ${height}: ${element.outerHTML.slice(0, 120)}`] : [];
      }),
  );
}

/** How far what was drawn has moved since the page opened (cumulative layout shift). */
export function shifted(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        let sum = 0;
        const count = (list: PerformanceEntryList) => {
          for (const entry of list as (PerformanceEntry & { value: number; hadRecentInput: boolean })[])
            if (!entry.hadRecentInput) sum += entry.value;
        };
        const observer = new PerformanceObserver((list) => count(list.getEntries()));
        observer.observe({ type: 'layout-shift', buffered: true });
        requestAnimationFrame(() =>
          setTimeout(() => {
            count(observer.takeRecords());
            resolve(sum);
          }, 50),
        );
      }),
  );
}
