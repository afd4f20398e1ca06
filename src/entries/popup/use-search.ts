import { useCallback, useEffect, useMemo, useRef } from 'preact/hooks';
import type { Memory } from '../../storage/memory.ts';
import type { Card } from '../../storage/schema.ts';
import { searchPeople } from '../../storage/search.ts';
import { type Subscribe, useLive } from '../../ui/parts/use-live.ts';

export interface Found {
  readonly query: string;
  readonly cards: readonly Card[];
}

export interface Search {
  /** The last complete answer, maybe to what stood there a key ago; null before the first. */
  readonly found: Found | null;
  /** Why nothing could be read, when asking again did not help either; null while there is hope. */
  readonly error: unknown;
  readonly retry: () => void;
}

/** Milliseconds until a search that failed is asked again; the last one holds from then on. */
const patience = [100, 400, 2_000] as const;
/** Failures in a row after which it is said. The first ones are mostly a database that is being opened anew. */
const tolerated = 2;

type Answer = Found | { readonly failure: unknown };

/** People found while somebody types; asked again when something was written, and when the reading failed. */
export function useSearch(memory: Memory, query: string, most: number): Search {
  const life = useMemo(() => ({ query, end: new AbortController() }), [query]);
  useEffect(() => () => life.end.abort(), [life]);
  const load = useCallback(
    (): Promise<Answer> =>
      searchPeople(memory, life.query, most, life.end.signal).then(
        (cards) => ({ query: life.query, cards }),
        (failure: unknown) => ({ failure }),
      ),
    [memory, life, most],
  );
  const subscribe = useCallback<Subscribe>((changed, signal) => memory.subscribe(changed, signal), [memory]);
  const { value: answer, reload } = useLive(load, subscribe);
  const run = useRef({ answer, found: null as Found | null, failures: 0 });
  if (answer !== undefined && answer !== run.current.answer) {
    const failed = 'failure' in answer;
    const { found, failures } = run.current;
    run.current = { answer, found: failed ? found : answer, failures: failed ? failures + 1 : 0 };
  }
  const { found, failures } = run.current;
  useEffect(() => {
    if (answer === undefined || !('failure' in answer)) return;
    const timer = setTimeout(reload, patience[Math.min(run.current.failures, patience.length) - 1]);
    return () => clearTimeout(timer);
  }, [answer, reload]);
  const broken = answer !== undefined && 'failure' in answer && failures > tolerated;
  return { found, error: broken ? answer.failure : null, retry: reload };
}
