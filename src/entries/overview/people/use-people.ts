import { useEffect, useMemo, useState } from 'preact/hooks';
import { day } from '../../../core/relationship/days.ts';
import type { Memory } from '../../../storage/memory.ts';
import type { ListedPerson, PeopleQuery } from '../../../storage/people-index.ts';
import type { LastSpan } from '../../../ui/locales/overview.ts';
import type { Subscribe } from '../../../ui/parts/use-live.ts';
import type { FirstSight } from '../first-sight.ts';
import type { Route } from '../route.ts';
import { type Found, PeopleFinder } from './people-finder.ts';
import { RowReader } from './row-reader.ts';

const spans: Readonly<Record<LastSpan, (now: number) => { from: number; to: number }>> = {
  none: () => ({ from: 0, to: 1 }),
  month: (now) => ({ from: now - 30 * day, to: now + day }),
  half: (now) => ({ from: now - 183 * day, to: now - 30 * day }),
  year: (now) => ({ from: now - 365 * day, to: now - 183 * day }),
  long: (now) => ({ from: 1, to: now - 365 * day }),
};

/** What the address asks of the store. */
export function queryOf({ text, filters, order, reversed }: Route, now: number): PeopleQuery {
  const { kinds, last, met, promise, outside, reason } = filters;
  return {
    text,
    facets: {
      ...kinds,
      ...(met ? { met: [met] } : {}),
      ...(promise ? { promise: ['open'] } : {}),
      ...(outside ? { bridge: ['outside'] } : {}),
    },
    ...(last ? { last: spans[last](now) } : {}),
    withReason: reason,
    order,
    reversed,
  };
}

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
) {
  const [found, setFound] = useState<Found | null>(null);
  const [version, setVersion] = useState(0);
  const finder = useMemo(() => new PeopleFinder(memory, setFound, fail, sight), [memory, fail, sight]);
  const { text, filters, order, reversed } = route;
  const key = JSON.stringify([text, filters, order, reversed]);
  useEffect(() => {
    const life = new AbortController();
    subscribe(() => setVersion((count) => count + 1), life.signal);
    return () => life.abort();
  }, [subscribe]);
  useEffect(() => finder.ask(queryOf(route, memory.now()), version), [finder, key, version]);
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
  useEffect(() => {
    if (found) reader.look(found.ids, found.version, first, last);
  }, [reader, found, first, last]);
  return (id) => reader.row(id);
}
