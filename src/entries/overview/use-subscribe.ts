import { useCallback } from 'preact/hooks';
import type { Memory } from '../../storage/memory.ts';
import type { Subscribe } from '../../ui/parts/use-live.ts';

/** Writes that come in a row (an import, many people at once) are heard as one, milliseconds. */
const rest = 120;

/** Hears of every write, at most once per `rest`. */
export function useSubscribe(memory: Memory): Subscribe {
  return useCallback(
    (changed, signal) => {
      let waiting = false;
      memory.subscribe(() => {
        if (waiting) return;
        waiting = true;
        setTimeout(() => {
          waiting = false;
          if (!signal.aborted) changed();
        }, rest);
      }, signal);
    },
    [memory],
  );
}
