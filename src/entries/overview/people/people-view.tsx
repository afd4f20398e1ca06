import { useCallback, useEffect, useRef } from 'preact/hooks';
import { countPeople } from '../../../storage/lists.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { LiveRegion } from '../../../ui/parts/live-region.tsx';
import { SearchField } from '../../../ui/parts/search-field.tsx';
import { singleKey } from '../../../ui/parts/single-keys.ts';
import { useLive } from '../../../ui/parts/use-live.ts';
import { useOverview } from '../context.ts';
import { countFilters, noFilters, type Route } from '../route.ts';
import { useSubscribe } from '../use-subscribe.ts';
import { BulkBar } from './bulk-bar.tsx';
import { NobodyHere } from './nobody-here.tsx';
import { PeopleFilters } from './people-filters.tsx';
import { PeopleTable } from './people-table.tsx';
import { usePeople } from './use-people.ts';
import { useSelection } from './use-selection.ts';

/** One goal and nothing else narrows the list. */
function goalOnly({ text, filters }: Route): boolean {
  return text === '' && countFilters(filters) === 1 && filters.kinds.goal?.length === 1;
}

/** Everyone: search, narrow, sort, choose, open. */
export function PeopleView() {
  const words = useWords(overviewWords);
  const format = useFormat();
  const { memory, route, go, fail, sight, readings } = useOverview();
  const subscribe = useSubscribe(memory);
  const found = usePeople(memory, route, subscribe, fail, sight, readings);
  const all = useLive(
    useCallback(() => sight.reached.then(() => countPeople(memory)), [memory, sight]),
    subscribe,
  ).value;
  const selection = useSelection();
  const search = useRef<HTMLInputElement>(null);
  const focusList = useRef<() => void>(() => {});
  useEffect(() => {
    const hear = (event: KeyboardEvent) => {
      if (singleKey(event) !== '/') return;
      event.preventDefault();
      search.current?.focus();
      search.current?.select();
    };
    addEventListener('keydown', hear);
    return () => removeEventListener('keydown', hear);
  }, []);
  const shown = found?.ids.length ?? 0;
  const nobody = found !== null && shown === 0;
  useEffect(() => {
    if (nobody) sight.reach();
  }, [nobody, sight]);
  // Where nobody is kept nothing can be searched or narrowed.
  const narrowed = all !== 0 && (route.text !== '' || countFilters(route.filters) > 0);
  const count =
    !found?.whole || all === undefined
      ? ''
      : narrowed
        ? (goalOnly(route) ? words.serveGoal : words.countOf)(format.number(shown), format.number(all))
        : format.plural(all, words.count);
  return (
    <section class="people" aria-labelledby="people-title">
      <header class="people-head">
        <h1 class="text-xl" id="people-title">
          {words.people}
        </h1>
        <p class="row grow people-count">
          <span class="text-s faint numbers">{narrowed ? count : all ? format.number(all) : ''}</span>
          {countFilters(route.filters) > 0 && (
            <Button kind="text" small onClick={() => go({ filters: noFilters })}>
              {words.clearFilters}
            </Button>
          )}
        </p>
        {(!nobody || narrowed) && (
          <SearchField
            label={words.search}
            placeholder={words.searchHint}
            value={route.text}
            onInput={(text) => go({ text }, 'replace')}
            onKeyDown={(event) => {
              if (event.key !== 'ArrowDown' && event.key !== 'Enter') return;
              event.preventDefault();
              focusList.current();
            }}
            shortcut="/"
            fieldRef={search}
          />
        )}
      </header>
      {(!nobody || narrowed) && <PeopleFilters />}
      {nobody ? (
        <NobodyHere narrowed={narrowed} />
      ) : (
        <PeopleTable found={found} selection={selection} focusList={focusList} />
      )}
      {selection.chosen.size > 0 && <BulkBar selection={selection} />}
      <LiveRegion text={count} />
    </section>
  );
}
