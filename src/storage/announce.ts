/** What changed, so that open screens read it again. Ids only. */
export interface Change {
  /** Root contacts whose card or history changed. Empty with `all`: anything may have. */
  readonly people: readonly string[];
  readonly all: boolean;
  readonly settings: boolean;
}

/** Tells other contexts of this extension, and this one, that something was written. */
export interface Announcer {
  announce(change: Change): void;
  /** Calls `hear` after every write, in whichever context, until `signal` is aborted. */
  subscribe(hear: (change: Change) => void, signal: AbortSignal): void;
  close(): void;
}

export function announcer(name: string): Announcer {
  const hearers = new Set<(change: Change) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const tell = (change: Change) => {
    for (const hear of hearers) hear(change);
  };
  if (channel) channel.onmessage = (event: MessageEvent<Change>) => tell(event.data);
  return {
    announce(change) {
      channel?.postMessage(change);
      tell(change);
    },
    subscribe(hear, signal) {
      if (signal.aborted) return;
      hearers.add(hear);
      signal.addEventListener('abort', () => hearers.delete(hear), { once: true });
    },
    close() {
      hearers.clear();
      channel?.close();
    },
  };
}
