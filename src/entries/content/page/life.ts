/** How long this script may act on its page. */
export interface Life {
  /** Ends every listener and observer. */
  readonly signal: AbortSignal;
  /** Ends it all when the extension that this script belongs to is gone; false then. */
  readonly check: () => boolean;
}

/**
 * A content script outlives its extension: after an update or a reload it sits in the page without
 * anybody to talk to. Then it cleans up and is silent for good.
 */
export function createLife(alive: () => boolean): Life {
  const controller = new AbortController();
  return {
    signal: controller.signal,
    check: () => {
      if (controller.signal.aborted) return false;
      if (alive()) return true;
      controller.abort();
      return false;
    },
  };
}
