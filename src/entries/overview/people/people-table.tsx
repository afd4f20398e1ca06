import { useCallback, useEffect, useMemo, useRef, useState } from 'preact/hooks';
import { useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { useOverview } from '../context.ts';
import type { Found } from './people-finder.ts';
import { PeopleHead } from './people-head.tsx';
import { EmptyRow, PeopleRow } from './people-row.tsx';
import { useFlight } from './use-flight.ts';
import { useRows } from './use-people.ts';
import type { Selection } from './use-selection.ts';
import { useVirtual } from './use-virtual.ts';

interface PeopleTableProps {
  readonly found: Found | null;
  readonly selection: Selection;
  /** Set to what moves the focus into the list. */
  readonly focusList: { current: () => void };
}

/** Heights at a root font size of 16 px; they grow with the reader's. */
const rowUnits = 3.5;
const headUnits = 2;
/** Rows read before the list knows its own height. */
const firstRows = 24;

/** The list as a grid of rows: arrows move, Enter opens, Space chooses, Shift chooses several. */
export function PeopleTable({ found, selection, focusList }: PeopleTableProps) {
  const words = useWords(overviewWords);
  const { memory, route, go, fail, sight } = useOverview();
  const scroller = useRef<HTMLDivElement>(null);
  const [cursor, setCursor] = useState(0);
  const wanted = useRef<number | null>(null);
  const unit = useMemo(() => Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16, []);
  const ids = found?.ids ?? [];
  const here = Math.min(cursor, Math.max(0, ids.length - 1));
  const above = headUnits * unit;
  const virtual = useVirtual({
    scroller,
    count: ids.length,
    rowHeight: rowUnits * unit,
    above,
    keep: ids.length > 0 ? here : null,
    // Beyond the view nothing is drawn before the view is there.
    beyond: found?.whole ? 8 : 1,
  });
  const items = virtual.getVirtualItems();
  const shown = virtual.range;
  const { flying, first: from, last: to } = useFlight(shown?.startIndex ?? 0, shown?.endIndex ?? firstRows);
  const rowOf = useRows(memory, found, from, to, fail);
  // The same for all that is drawn from one answer, so that rows that stay need not be drawn anew.
  const today = useMemo(() => memory.now(), [memory, found]);
  const first = ids[virtual.range?.startIndex ?? 0];
  const drawn = found !== null && (first === undefined || rowOf(first) !== undefined);
  useEffect(() => {
    if (drawn) sight.reach();
  }, [drawn, sight]);

  // A row that lies outside the window of rows can take the focus only once it has been drawn.
  const focusWanted = () => {
    if (wanted.current === null) return;
    const row = scroller.current?.querySelector<HTMLElement>(`[data-index="${wanted.current}"]`);
    if (!row) return;
    wanted.current = null;
    row.focus({ preventScroll: true });
  };
  useEffect(focusWanted);
  const order = `${route.text} ${route.order} ${route.reversed} ${JSON.stringify(route.filters)}`;
  useEffect(() => {
    setCursor(0);
    scroller.current?.scrollTo({ top: 0 });
  }, [order]);
  const moveTo = (index: number) => {
    const to = Math.max(0, Math.min(ids.length - 1, index));
    setCursor(to);
    wanted.current = to;
    virtual.scrollToIndex(to, { align: 'auto' });
    focusWanted();
    const id = ids[to];
    if (route.who !== null && id !== undefined && isWide()) go({ who: id }, 'replace');
    return id;
  };
  focusList.current = () => {
    moveTo(here);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const id = ids[here];
    if (id === undefined || (event.target instanceof HTMLElement && event.target.closest('.people-grid-head'))) return;
    const step = stepOf(event.key, pageOf(scroller.current, rowUnits * unit), ids.length, here);
    if (step !== null) {
      const reached = moveTo(step);
      if (event.shiftKey && reached !== undefined) selection.extendTo(reached, [...ids]);
    } else if (event.key === 'Enter') go({ who: id });
    else if (event.key === ' ') selection.toggle(id);
    else if (event.key === 'a' && (event.ctrlKey || event.metaKey)) selection.set(ids);
    else if (event.key === 'Escape' && selection.chosen.size > 0) selection.clear();
    else return;
    event.preventDefault();
  };
  const latest = useRef({ ids, selection });
  latest.current = { ids, selection };
  const onChoose = useCallback((event: MouseEvent, index: number, id: string) => {
    setCursor(index);
    if (event.shiftKey) latest.current.selection.extendTo(id, latest.current.ids);
    else latest.current.selection.toggle(id);
  }, []);
  const onPress = useCallback(
    (event: MouseEvent, index: number, id: string) => {
      if (event.shiftKey || event.ctrlKey || event.metaKey) return onChoose(event, index, id);
      setCursor(index);
      go({ who: id });
    },
    [go, onChoose],
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a table cannot be drawn in part; a grid tells its full size
    <div
      class="people-grid"
      role="grid"
      aria-label={words.table}
      aria-description={words.keys}
      aria-rowcount={ids.length + 1}
      aria-multiselectable="true"
      ref={scroller}
      onKeyDown={onKeyDown}
    >
      <PeopleHead selection={selection} ids={ids} />
      {/* biome-ignore lint/a11y/useSemanticElements: part of the grid above */}
      <div role="rowgroup" class="people-rows" style={{ height: `${virtual.getTotalSize()}px` }}>
        {items.map((item, at) => {
          const id = ids[item.index];
          const row = id === undefined ? undefined : rowOf(id);
          const passes = flying && item.index !== here;
          if (!row || passes)
            return <EmptyRow key={`place ${at}`} index={item.index} top={item.start - above} name={row?.card.name} />;
          return (
            <PeopleRow
              key={row.card.id}
              row={row}
              index={item.index}
              top={item.start - above}
              now={today}
              current={item.index === here}
              open={row.card.id === route.who}
              chosen={selection.chosen.has(row.card.id)}
              onPress={onPress}
              onChoose={onChoose}
            />
          );
        })}
      </div>
    </div>
  );
}

/** Where a key leads in the list; null when it does not move. */
function stepOf(key: string, page: number, count: number, here: number): number | null {
  switch (key) {
    case 'ArrowDown':
      return here + 1;
    case 'ArrowUp':
      return here - 1;
    case 'PageDown':
      return here + page;
    case 'PageUp':
      return here - page;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/** Rows that a page of the list shows. */
function pageOf(scroller: HTMLElement | null, rowHeight: number): number {
  return Math.max(1, Math.floor((scroller?.clientHeight ?? 0) / rowHeight) - 1);
}

/** The person stands beside the list, not over it: moving through the list may turn the person's pages. */
function isWide(): boolean {
  return matchMedia('(min-width: 1100px)').matches;
}
