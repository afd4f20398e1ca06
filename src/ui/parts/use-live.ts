import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';

/** Calls `changed` after every write that may matter, until `signal` is aborted. */
export type Subscribe = (changed: () => void, signal: AbortSignal) => void;

export interface Live<Value> {
  /** What was read last; undefined until the first reading is there. */
  readonly value: Value | undefined;
  /** Why the last reading failed; null when it did not. */
  readonly error: unknown;
  readonly reload: () => void;
}

/**
 * A value read from the memory, read again whenever something was written. `load` must be stable
 * (`useCallback`): a new one reads anew. Of readings that overtake each other only the newest is shown;
 * writes during a reading lead to one more, however many they were. `first`: what `load` would answer now, where that
 * has been read already; it is drawn at once.
 */
export function useLive<Value>(
  load: () => Promise<Value>,
  subscribe: Subscribe,
  first?: () => Value | undefined,
): Live<Value> {
  const [state, setState] = useState<{ value: Value | undefined; error: unknown; of: unknown }>(() => ({
    value: first?.(),
    error: null,
    of: null,
  }));
  const run = useRef({ busy: false, again: false, load });
  const there = useRef(state.value !== undefined);
  const reload = useCallback(() => {
    const current = run.current;
    if (current.busy) {
      current.again = true;
      return;
    }
    current.busy = true;
    const asked = current.load;
    asked()
      .then(
        (value) => {
          if (current.load === asked) setState({ value, error: null, of: asked });
        },
        (error: unknown) => {
          if (current.load === asked) setState((last) => ({ ...last, error, of: asked }));
        },
      )
      .finally(() => {
        current.busy = false;
        if (!current.again) return;
        current.again = false;
        reload();
      });
  }, []);
  // Asked as it is drawn. An effect would ask after the next frame, and everybody would wait for one more.
  useLayoutEffect(() => {
    run.current.load = load;
    if (!there.current) reload();
    there.current = false;
  }, [load, reload]);
  useEffect(() => {
    const life = new AbortController();
    subscribe(reload, life.signal);
    return () => life.abort();
  }, [subscribe, reload]);
  return { value: state.value, error: state.error, reload };
}
