import { type Asking, askings, type Way, wayFor } from './way.ts';

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
  readonly way: Way;
  close(): void;
}

const isAsking = (data: Change | Asking): data is Asking => askings.some((asking) => asking === data);

export function announcer(name: string): Announcer {
  const hearers = new Set<(change: Change) => void>();
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const way = wayFor((asking) => channel?.postMessage(asking));
  const tell = (change: Change) => {
    for (const hear of hearers) hear(change);
  };
  if (channel)
    channel.onmessage = ({ data }: MessageEvent<Change | Asking>) => {
      if (isAsking(data)) way.heard(data);
      else tell(data);
    };
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
    way,
    close() {
      hearers.clear();
      way.close();
      channel?.close();
    },
  };
}
