import { ArrowDown, ArrowUp } from 'lucide';
import type { PeopleOrder } from '../../../storage/people-index.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { type Column, columns, overviewWords } from '../../../ui/locales/overview.ts';
import { Icon } from '../../../ui/parts/icon.tsx';
import { useOverview } from '../context.ts';
import type { Selection } from './use-selection.ts';

/** Columns that a press sorts by. Topics are many to one person: they narrow, they do not sort. */
const orders: Readonly<Partial<Record<Column, PeopleOrder>>> = {
  name: 'name',
  place: 'place',
  circle: 'circle',
  last: 'last',
  why: 'why',
  goal: 'goal',
  since: 'since',
};

interface PeopleHeadProps {
  readonly selection: Selection;
  readonly ids: readonly string[];
}

/** The row of headings: a press sorts, a second one the other way round. */
export function PeopleHead({ selection, ids }: PeopleHeadProps) {
  const words = useWords(overviewWords);
  const { route, go } = useOverview();
  const allChosen = ids.length > 0 && selection.chosen.size >= ids.length;
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid
    <div role="rowgroup" class="people-grid-head">
      {/* biome-ignore lint/a11y/useSemanticElements: part of a grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: its buttons take the focus */}
      <div role="row" aria-rowindex={1} class="people-row people-row-head text-xs faint">
        {/* biome-ignore lint/a11y/useSemanticElements: part of a grid */}
        {/* biome-ignore lint/a11y/useFocusableInteractive: the box inside takes the focus */}
        <div role="columnheader" class="people-cell cell-choose">
          <label title={words.selectAll}>
            <input
              type="checkbox"
              aria-label={words.selectAll}
              checked={allChosen}
              indeterminate={selection.chosen.size > 0 && !allChosen}
              onChange={() => (allChosen ? selection.clear() : selection.set(ids))}
            />
          </label>
        </div>
        {columns.map((column) => {
          const order = orders[column];
          const sorted = order !== undefined && route.order === order;
          const down = sorted && route.reversed !== isNewestFirst(order);
          return (
            // biome-ignore lint/a11y/useSemanticElements: part of a grid
            // biome-ignore lint/a11y/useFocusableInteractive: its button takes the focus
            <div
              key={column}
              role="columnheader"
              class={`people-cell cell-${column}`}
              aria-sort={sorted ? (down ? 'descending' : 'ascending') : undefined}
            >
              {order === undefined ? (
                words.columns[column]
              ) : (
                <button
                  type="button"
                  class="people-sort"
                  onClick={() => go({ order, reversed: sorted ? !route.reversed : false })}
                >
                  {words.columns[column]}
                  {sorted && <Icon of={down ? ArrowDown : ArrowUp} size={12} />}
                </button>
              )}
            </div>
          );
        })}
      </div>
    </div>
  );
}

/** These come with the newest first, which is down. */
function isNewestFirst(order: PeopleOrder): boolean {
  return order === 'last' || order === 'since';
}
