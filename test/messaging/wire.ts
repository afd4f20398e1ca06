/**
 * The browser's side of messages, for tests: one runtime that every context shares. It stands where
 * `webextension-polyfill` looks for it, so it must be loaded before any of our own modules.
 */
type Hear = (message: unknown, sender: object) => Promise<unknown> | undefined;

export const page = {
  id: 'our-extension',
  url: 'https://www.linkedin.com/in/somebody/',
  tab: { id: 7 },
  frameId: 0,
};

interface Wire {
  listeners: Set<Hear>;
  sender: object;
  id: string | undefined;
  /** What a tab's content script answers; undefined: there is none. */
  tab: ((message: unknown) => unknown) | undefined;
}

export const wire: Wire = { listeners: new Set(), sender: page, id: 'our-extension', tab: undefined };

export function resetWire(): void {
  Object.assign(wire, { listeners: new Set(), sender: page, id: 'our-extension', tab: undefined });
}

/** Delivers a message as the browser does: copied, to every listener; the first answer counts. */
export async function deliver(message: unknown): Promise<unknown> {
  if (wire.listeners.size === 0) throw new Error('Could not establish connection. Receiving end does not exist.');
  const copy = message === undefined ? undefined : structuredClone(message);
  const answers = [...wire.listeners].map((hear) => hear(copy, wire.sender)).filter((answer) => answer !== undefined);
  return structuredClone(await answers[0]);
}

Object.assign(globalThis, {
  chrome: { runtime: { id: 'our-extension' } },
  browser: {
    runtime: {
      get id() {
        return wire.id;
      },
      getURL: (path: string) => `chrome-extension://our-extension/${path}`,
      sendMessage: deliver,
      onMessage: {
        addListener: (hear: Hear) => wire.listeners.add(hear),
        removeListener: (hear: Hear) => wire.listeners.delete(hear),
      },
    },
    tabs: {
      sendMessage: async (_tab: number, message: unknown) => {
        if (wire.tab === undefined) throw new Error('Receiving end does not exist.');
        return wire.tab(structuredClone(message));
      },
    },
  },
});
