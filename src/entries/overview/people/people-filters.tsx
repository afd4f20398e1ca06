import { ListFilter } from 'lucide';
import { useCallback, useState } from 'preact/hooks';
import { circleIds } from '../../../core/relationship/circles.ts';
import { facetCounts, type PeopleOrder } from '../../../storage/people-index.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { lastSpans, type MenuKind, menuKinds, overviewWords } from '../../../ui/locales/overview.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Chip } from '../../../ui/parts/chip.tsx';
import { Choice } from '../../../ui/parts/choice.tsx';
import { FilterMenu, type FilterValue } from '../../../ui/parts/filter-menu.tsx';
import { useOverview } from '../context.ts';
import { countFilters, type Filters } from '../route.ts';

/** So many values are offered at once; the field above them finds the others. */
const mostValues = 60;
/** Kinds that have so many values that one has to search. */
const searched: ReadonlySet<MenuKind> = new Set(['company', 'place', 'tag']);
/** The list of areas offers these already; their menus appear once one is chosen, to choose more. */
const inNav: ReadonlySet<MenuKind> = new Set(['circle', 'goal']);
const sortable = [
  'name',
  'last',
  'why',
  'circle',
  'company',
  'place',
  'since',
] as const satisfies readonly PeopleOrder[];

/** The row of filters. In a narrow window it waits behind one button. */
export function PeopleFilters() {
  const words = useWords(overviewWords);
  const format = useFormat();
  const { route, go } = useOverview();
  const [open, setOpen] = useState(false);
  const { filters } = route;
  const count = countFilters(filters);
  const set = (changes: Partial<Filters>) => go({ filters: { ...filters, ...changes } });
  const orderName = (order: PeopleOrder) =>
    order === 'company' ? words.kinds.company : words.columns[order === 'name' ? 'name' : order];
  return (
    <div class={open ? 'people-filters people-filters-open' : 'people-filters'}>
      <div class="people-filters-bar">
        <Button small icon={ListFilter} expanded={open} onClick={() => setOpen(!open)}>
          {count > 0 ? words.filtersOn(format.number(count)) : words.filters}
        </Button>
        <span class="row people-order">
          <span class="text-s faint" aria-hidden="true">
            {words.sort}
          </span>
          <Choice
            label={words.sortBy}
            value={route.order}
            options={sortable.map((value) => ({ value, text: orderName(value) }))}
            onChange={(order) => go({ order, reversed: false })}
          />
        </span>
      </div>
      <div class="chips">
        <Chip pressed={filters.reason} onClick={() => set({ reason: !filters.reason })}>
          {words.reasonNow}
        </Chip>
        <Chip pressed={filters.promise} onClick={() => set({ promise: !filters.promise })}>
          {words.openPromise}
        </Chip>
        <Chip pressed={filters.outside} onClick={() => set({ outside: !filters.outside })}>
          {words.outside}
        </Chip>
        <Meeting filters={filters} set={set} />
        <Last filters={filters} set={set} />
        {menuKinds
          .filter((kind) => !inNav.has(kind) || filters.kinds[kind])
          .map((kind) => (
            <KindMenu key={kind} kind={kind} filters={filters} set={set} />
          ))}
      </div>
    </div>
  );
}

interface FilterProps {
  readonly filters: Filters;
  readonly set: (changes: Partial<Filters>) => void;
}

function Meeting({ filters, set }: FilterProps) {
  const words = useWords(overviewWords);
  const texts = { online: words.onlyOnline, 'in-person': words.metInPerson } as const;
  const load = useCallback(
    async () => [
      { value: 'online', text: words.onlyOnline },
      { value: 'in-person', text: words.metInPerson },
    ],
    [words],
  );
  return (
    <FilterMenu
      single
      name={words.meeting}
      says={filters.met && texts[filters.met]}
      noneText={words.noValue}
      chosen={filters.met ? [filters.met] : []}
      load={load}
      onChange={([next]) => set({ met: next === 'online' || next === 'in-person' ? next : null })}
    />
  );
}

function Last({ filters, set }: FilterProps) {
  const words = useWords(overviewWords);
  const load = useCallback(async () => lastSpans.map((value) => ({ value, text: words.lastSpans[value] })), [words]);
  return (
    <FilterMenu
      single
      name={words.lastWord}
      says={filters.last && words.kindIs(words.lastWord, words.lastSpans[filters.last])}
      noneText={words.noValue}
      chosen={filters.last ? [filters.last] : []}
      load={load}
      onChange={([next]) => set({ last: lastSpans.find((span) => span === next) ?? null })}
    />
  );
}

function KindMenu({ kind, filters, set }: FilterProps & { readonly kind: MenuKind }) {
  const words = useWords(overviewWords);
  const { memory } = useOverview();
  const format = useFormat();
  const textOf = useTextOf(kind);
  const chosen = filters.kinds[kind] ?? [];
  const load = useCallback(
    async (prefix: string): Promise<readonly FilterValue[]> => {
      const counts = await facetCounts(memory, kind, mostValues, prefix);
      const sorted = kind === 'circle' ? [...counts].sort((a, b) => rankOf(a.text) - rankOf(b.text)) : counts;
      return sorted.map(({ text, people }) => ({ value: text, text: textOf(text), count: format.number(people) }));
    },
    [memory, kind, textOf, format],
  );
  return (
    <FilterMenu
      name={words.kinds[kind]}
      says={chosen.length > 0 ? words.kindIs(words.kinds[kind], format.list(chosen.map(textOf))) : null}
      noneText={words.noValue}
      chosen={chosen}
      load={load}
      onChange={(next) => {
        const { [kind]: _before, ...others } = filters.kinds;
        set({ kinds: next.length > 0 ? { ...others, [kind]: next } : others });
      }}
      {...(searched.has(kind) ? { searchLabel: words.findValue(words.kinds[kind]) } : {})}
    />
  );
}

/** From the inside out, those in no circle last. */
function rankOf(circle: string): number {
  const rank = (circleIds as readonly string[]).indexOf(circle);
  return rank < 0 ? circleIds.length : rank;
}

function useTextOf(kind: MenuKind): (value: string) => string {
  const words = useWords(overviewWords);
  const person = useWords(personWords);
  return useCallback(
    (value) => {
      if (kind === 'network') return value === 'xing' ? person.networks.xing : person.networks.linkedin;
      if (kind !== 'circle') return value;
      const circle = circleIds.find((id) => id === value);
      return circle ? person.circles[circle] : words.noCircle;
    },
    [kind, words, person],
  );
}
