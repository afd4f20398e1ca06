/**
 * The browser's side of messages, for tests: one runtime that every context shares. It must be loaded
 * before any of our own modules.
 */
type Hear = (message: unknown, sender: object, respond: (reply: unknown) => void) => true | undefined;

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
  return new Promise((resolve) => {
    const respond = (reply: unknown) => resolve(structuredClone(reply));
    const answering = [...wire.listeners].filter((hear) => hear(copy, wire.sender, respond) === true);
    if (answering.length === 0) resolve(undefined);
  });
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
