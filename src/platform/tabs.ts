import { browser } from './browser.ts';

export interface Tab {
  readonly id: number;
  readonly window: number;
  /** Known for the two sites and for our own pages; null elsewhere, where we have no business. */
  readonly url: string | null;
}

/** The tab that the user looks at in this window; null when there is none. */
export async function activeTab(): Promise<Tab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.id === undefined ? null : { id: tab.id, window: tab.windowId ?? 0, url: tab.url ?? null };
}

/** Opens an address, or a page of the extension given by its path, in a new tab: only on the user's press. */
export async function openTab(address: string): Promise<void> {
  await browser.tabs.create({ url: address.includes('://') ? address : browser.runtime.getURL(address) });
}

/** Calls `changed` when the user turns to another tab, or the active tab shows another address. */
export function onActiveTabChange(changed: () => void, signal: AbortSignal): void {
  const updated = (_id: number, change: { url?: string; status?: string }, tab: { active?: boolean }) => {
    if (tab.active && (change.url !== undefined || change.status === 'complete')) changed();
  };
  browser.tabs.onActivated.addListener(changed);
  browser.tabs.onUpdated.addListener(updated);
  signal.addEventListener(
    'abort',
    () => {
      browser.tabs.onActivated.removeListener(changed);
      browser.tabs.onUpdated.removeListener(updated);
    },
    { once: true },
  );
}
