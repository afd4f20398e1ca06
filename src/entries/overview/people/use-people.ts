import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { Memory } from '../../../storage/memory.ts';
import type { ListedPerson } from '../../../storage/people-index.ts';
import type { Subscribe } from '../../../ui/parts/use-live.ts';
import type { FirstReadings } from '../first-readings.ts';
import type { FirstSight } from '../first-sight.ts';
import type { Route } from '../route.ts';
import { type Found, head, PeopleFinder } from './people-finder.ts';
import { queryOf } from './query-of.ts';
import { RowReader } from './row-reader.ts';

/**
 * The people that fit the route; null until the first answer. One question at a time: what was typed
 * while it ran is asked next, what was typed in between never. The order of everybody is kept until
 * something is written, so that a key costs no more than its word.
 */
export function usePeople(
  memory: Memory,
  route: Route,
  subscribe: Subscribe,
  fail: (error: unknown) => void,
  sight: FirstSight,
  readings: FirstReadings,
) {
  const [found, setFound] = useState<Found | null>(() => head(readings.people.now(queryOf(route, memory.now())), 0));
  const [version, setVersion] = useState(0);
  const first = useRef(found);
  const finder = useMemo(
    () => new PeopleFinder(memory, setFound, fail, sight, readings, first.current),
    [memory, fail, sight, readings],
  );
  const { text, filters, order, reversed } = route;
  const key = JSON.stringify([text, filters, order, reversed]);
  useEffect(() => {
    const life = new AbortController();
    subscribe(() => setVersion((count) => count + 1), life.signal);
    return () => life.abort();
  }, [subscribe]);
  useLayoutEffect(() => finder.ask(queryOf(route, memory.now()), version), [finder, key, version]);
  return found;
}

/** The rows in view and a little beyond, as far as they have been read. */
export function useRows(
  memory: Memory,
  found: Found | null,
  first: number,
  last: number,
  fail: (error: unknown) => void,
): (id: string) => ListedPerson | undefined {
  const [, redraw] = useState(0);
  const reader = useMemo(() => new RowReader(memory, () => redraw((count) => count + 1), fail), [memory, fail]);
  // Before they are drawn, so that they are drawn at once.
  useMemo(() => found && reader.know(found.rows, found.version), [reader, found]);
  useLayoutEffect(() => {
    if (found) reader.look(found.ids, found.version, first, last);
  }, [reader, found, first, last]);
  return (id) => reader.row(id);
}
