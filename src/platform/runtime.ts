import { browser } from './browser.ts';

/** Who sent a message, as far as the browser vouches for it. */
export interface Sender {
  /** The sending extension; only our own may speak. */
  readonly id: string | null;
  /** Address of the document that sent it. */
  readonly url: string | null;
  /** The tab, for content scripts and for our pages opened in a tab. */
  readonly tab: number | null;
  /** 0 is the tab's main frame. */
  readonly frame: number | null;
}

/** Answers a message, or says `undefined` when it is not meant for this context. Called at once, so that a press on the page still counts as the user's. */
export type Listener = (message: unknown, sender: Sender) => Promise<unknown> | undefined;

/** Sends to the background and to every open page of the extension. Rejects when nobody answers. */
export function sendMessage(message: unknown): Promise<unknown> {
  return browser.runtime.sendMessage(message);
}

/** Sends to the content script in a tab's main frame. Rejects when there is none. */
export function sendToTab(tab: number, message: unknown): Promise<unknown> {
  return browser.tabs.sendMessage(tab, message, { frameId: 0 });
}

interface From {
  readonly id?: string;
  readonly url?: string;
  readonly origin?: string;
  readonly tab?: { readonly id?: number };
  readonly frameId?: number;
}

/**
 * A frame of the same origin keeps the window of its first, empty document, and Chrome goes on naming that
 * one's address. Its origin is still vouched for.
 */
function addressOf({ url, origin }: From): string | null {
  return (url === 'about:blank' ? origin : url) ?? null;
}

/** Listens until `signal` is aborted; without a signal as long as the context lives. */
export function onMessage(listener: Listener, signal?: AbortSignal): void {
  const hear = (message: unknown, from: From) =>
    listener(message, {
      id: from.id ?? null,
      url: addressOf(from),
      tab: from.tab?.id ?? null,
      frame: from.frameId ?? null,
    });
  browser.runtime.onMessage.addListener(hear as Parameters<typeof browser.runtime.onMessage.addListener>[0]);
  signal?.addEventListener(
    'abort',
    () => browser.runtime.onMessage.removeListener(hear as Parameters<typeof browser.runtime.onMessage.addListener>[0]),
    { once: true },
  );
}

/** This extension's id. */
export function ownId(): string {
  return browser.runtime.id;
}

/** The address of a page or file of this extension. Never to be put into a page. */
export function ownUrl(path: string): string {
  return browser.runtime.getURL(path);
}

/**
 * False in a content script whose extension was updated, switched off or removed under it: it can reach
 * nobody any more and should take itself off the page.
 */
export function isAlive(): boolean {
  try {
    return typeof browser.runtime.id === 'string' && browser.runtime.id !== '';
  } catch {
    return false;
  }
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
