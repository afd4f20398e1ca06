import { native } from './native.ts';

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
  return native.runtime.sendMessage(message);
}

/** Sends to the content script in a tab's main frame. Rejects when there is none. */
export function sendToTab(tab: number, message: unknown): Promise<unknown> {
  return native.tabs.sendMessage(tab, message, { frameId: 0 });
}

type From = chrome.runtime.MessageSender;

/**
 * A frame of the same origin keeps the window of its first, empty document, and Chrome goes on naming that
 * one's address. Its origin is still vouched for.
 */
function addressOf({ url, origin }: From): string | null {
  return (url === 'about:blank' ? origin : url) ?? null;
}

/** Listens until `signal` is aborted; without a signal as long as the context lives. */
export function onMessage(listener: Listener, signal?: AbortSignal): void {
  const hear = (message: unknown, from: From, respond: (reply: unknown) => void): true | undefined => {
    const answer = listener(message, {
      id: from.id ?? null,
      url: addressOf(from),
      tab: from.tab?.id ?? null,
      frame: from.frameId ?? null,
    });
    if (answer === undefined) return undefined;
    answer.then(respond, () => respond(undefined));
    // Keeps the way back open until the answer is there, in both browsers.
    return true;
  };
  native.runtime.onMessage.addListener(hear);
  signal?.addEventListener('abort', () => native.runtime.onMessage.removeListener(hear), { once: true });
}

/** This extension's id. */
export function ownId(): string {
  return native.runtime.id;
}

/**
 * False in a content script whose extension was updated, switched off or removed under it: it can reach
 * nobody any more and should take itself off the page.
 */
export function isAlive(): boolean {
  try {
    return typeof native.runtime.id === 'string' && native.runtime.id !== '';
  } catch {
    return false;
  }
}
