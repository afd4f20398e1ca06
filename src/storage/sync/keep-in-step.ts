import type { Memory } from '../memory.ts';
import { stepHere } from './step-here.ts';
import type { SyncStore } from './sync-store.ts';

/** How often the folder is looked at, milliseconds. */
const pause = 1000;
/** How long after a write the others are told: several writes of one press go together. */
const settle = 250;
/** A slow folder (a share over the network) is looked at less often: this many times what a look takes. */
const rest = 20;
const longest = 60_000;

/**
 * Looks at the folder again and again, and after every write, until `signal` is aborted. Meant for a worker
 * beside a page that stays open; several at once leave each other alone.
 */
export function keepInStep(
  memory: Memory,
  store: SyncStore,
  signal: AbortSignal,
  progress?: (done: number, total: number) => void,
): { readonly now: () => void } {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let busy = false;
  let again = false;
  const plan = (after: number) => {
    clearTimeout(timer);
    if (!signal.aborted) timer = setTimeout(turn, after);
  };
  const turn = async () => {
    if (busy) {
      again = true;
      return;
    }
    busy = true;
    const begin = performance.now();
    await stepHere(memory, store, { signal, progress }).catch((error: unknown) =>
      console.warn('The folder could not be looked at', error),
    );
    busy = false;
    plan(again ? settle : Math.min(longest, Math.max(pause, (performance.now() - begin) * rest)));
    again = false;
  };
  memory.subscribe(() => {
    if (busy) again = true;
    else plan(settle);
  }, signal);
  signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  plan(0);
  return { now: () => plan(0) };
}
