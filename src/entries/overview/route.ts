import { type CircleId, circleIds } from '../../core/relationship/circles.ts';
import { type PeopleOrder, peopleOrders } from '../../storage/people-index.ts';
import { type LastSpan, lastSpans, type MenuKind, menuKinds } from '../../ui/locales/overview.ts';

export const areas = ['people', 'today', 'promises', 'pictures', 'data'] as const;
export type Area = (typeof areas)[number];

/** What the list is narrowed to. Of one kind any, of several kinds all. */
export interface Filters {
  readonly kinds: Readonly<Partial<Record<MenuKind, readonly string[]>>>;
  readonly last: LastSpan | null;
  readonly met: 'online' | 'in-person' | null;
  readonly promise: boolean;
  readonly outside: boolean;
  readonly reason: boolean;
}

/** Everything that the address says: what is shown can be bookmarked, reloaded, and gone back to. */
export interface Route {
  readonly area: Area;
  readonly text: string;
  readonly filters: Filters;
  readonly order: PeopleOrder;
  readonly reversed: boolean;
  /** The contact that is open beside the list. */
  readonly who: string | null;
}

export const noFilters: Filters = { kinds: {}, last: null, met: null, promise: false, outside: false, reason: false };
export const start: Route = { area: 'people', text: '', filters: noFilters, order: 'name', reversed: false, who: null };

/** Reads an address; whatever it does not understand is as if it were not there. */
export function parseRoute(hash: string): Route {
  const [path = '', query = ''] = hash.replace(/^#\/?/, '').split('?');
  const said = new URLSearchParams(query);
  const kinds: Partial<Record<MenuKind, readonly string[]>> = {};
  for (const kind of menuKinds) {
    const values = said.getAll(kind).filter((value) => kind !== 'circle' || isCircle(value));
    if (values.length > 0) kinds[kind] = values;
  }
  return {
    area: areas.find((area) => area === path) ?? 'people',
    text: said.get('q') ?? '',
    filters: {
      kinds,
      last: lastSpans.find((span) => span === said.get('last')) ?? null,
      met: (['online', 'in-person'] as const).find((how) => how === said.get('met')) ?? null,
      promise: said.has('promise'),
      outside: said.has('outside'),
      reason: said.has('reason'),
    },
    order: peopleOrders.find((order) => order === said.get('sort')) ?? 'name',
    reversed: said.has('down'),
    who: said.get('who'),
  };
}

/** The shortest address that says `route`. */
export function formatRoute({ area, text, filters, order, reversed, who }: Route): string {
  const said = new URLSearchParams();
  if (text !== '') said.set('q', text);
  for (const kind of menuKinds) for (const value of filters.kinds[kind] ?? []) said.append(kind, value);
  if (filters.last) said.set('last', filters.last);
  if (filters.met) said.set('met', filters.met);
  for (const flag of ['promise', 'outside', 'reason'] as const) if (filters[flag]) said.set(flag, '1');
  if (order !== 'name') said.set('sort', order);
  if (reversed) said.set('down', '1');
  if (who !== null) said.set('who', who);
  const query = said.toString();
  return `#/${area}${query === '' ? '' : `?${query}`}`;
}

/** How many conditions narrow the list, the search apart. */
export function countFilters({ kinds, last, met, promise, outside, reason }: Filters): number {
  const values = Object.values(kinds).reduce((sum, list) => sum + (list?.length ?? 0), 0);
  return values + [last, met, promise, outside, reason].filter(Boolean).length;
}

/** The list narrowed to one circle, or to those in none. */
export function circleRoute(circle: CircleId | 'none'): Route {
  return { ...start, filters: { ...noFilters, kinds: { circle: [circle] } }, order: 'last', reversed: true };
}

/** The list narrowed to one goal. */
export function goalRoute(goal: string): Route {
  return { ...start, filters: { ...noFilters, kinds: { goal: [goal] } } };
}

function isCircle(value: string): boolean {
  return value === 'none' || (circleIds as readonly string[]).includes(value);
}
