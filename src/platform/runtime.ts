import { browser } from './browser.ts';

/** The address of a page or file of this extension. Never to be put into a page. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/** Runs once after the extension was first installed. Register while the worker starts. */
export function onFirstInstall(run: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener((details) => {
    if (details.reason === 'install') void run();
  });
}

/** Runs at every start of the browser and after every install or update. Register while the worker starts. */
export function onStart(run: () => Promise<void>): void {
  browser.runtime.onInstalled.addListener(() => void run());
  browser.runtime.onStartup.addListener(() => void run());
}
