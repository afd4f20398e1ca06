import { day } from '../../../core/relationship/days.ts';
import type { PeopleQuery } from '../../../storage/people-index.ts';
import type { LastSpan } from '../../../ui/locales/overview.ts';
import type { Route } from '../route.ts';

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
