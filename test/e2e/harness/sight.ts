import axe from 'axe-core';
import type { Page } from 'playwright-core';

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
 * Texts that do not fit: a page wider than its window, words that stick out of their box, or words cut
 * off without a title that says them in full.
 */
export function misfits(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const found: string[] = [];
    const { scrollWidth, clientWidth } = document.documentElement;
    if (scrollWidth > clientWidth) found.push(`the page is ${scrollWidth} wide in a window of ${clientWidth}`);
    for (const element of document.querySelectorAll<HTMLElement>('body *')) {
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
