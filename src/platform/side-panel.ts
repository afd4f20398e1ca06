import { browser, chromeApi } from './browser.ts';

/**
 * Opens the side panel (Chrome) or sidebar (Firefox). Must be called without waiting for anything after
 * the user's press, or the browser refuses; then, and where there is none, the answer is false.
 */
export async function openSidePanel(tab: number | null): Promise<boolean> {
  try {
    if (chromeApi?.sidePanel?.open) {
      if (tab === null) return false;
      await chromeApi.sidePanel.open({ tabId: tab });
      return true;
    }
    const sidebar = (browser as { sidebarAction?: { open(): Promise<void> } }).sidebarAction;
    if (!sidebar) return false;
    await sidebar.open();
    return true;
  } catch {
    return false;
  }
}
