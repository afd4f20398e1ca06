import { callName } from '../../../core/relationship/names.ts';
import type { ListedPerson } from '../../../storage/people-index.ts';
import { followUpsWords } from '../../../ui/locales/follow-ups.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { Avatar } from '../../../ui/parts/avatar.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { memo } from '../../../ui/parts/memo.tsx';
import { reasonIcons } from './reason-icons.ts';

interface PeopleRowProps {
  readonly row: ListedPerson;
  readonly index: number;
  /** Pixels from the top of the rows. */
  readonly top: number;
  readonly now: number;
  /** The row that the arrows stand on. */
  readonly current: boolean;
  /** Open beside the list. */
  readonly open: boolean;
  readonly chosen: boolean;
  /** Both stay the same from one drawing to the next. */
  readonly onPress: (event: MouseEvent, index: number, id: string) => void;
  readonly onChoose: (event: MouseEvent, index: number, id: string) => void;
}

/** One person in the list. While it scrolls only the rows that come are drawn. */
export const PeopleRow = memo(function PeopleRow(props: PeopleRowProps) {
  const { row, index, top, now, current, open, chosen } = props;
  const { card, reason } = row;
  const words = useWords(overviewWords);
  const person = useWords(personWords);
  const said = useWords(followUpsWords);
  const format = useFormat();
  const work = [card.headline, card.company].filter((part) => part !== '').join(', ');
  const last = card.last === 0 ? words.never : format.dayOrMonth(card.last, now);
  const why = reason && said.why(reason, { name: callName(card.name), now });
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys
    <div
      role="row"
      class={`people-row${open ? ' people-row-open' : ''}`}
      aria-rowindex={index + 2}
      aria-selected={chosen}
      aria-current={open ? 'true' : undefined}
      tabIndex={current ? 0 : -1}
      data-index={index}
      style={{ transform: `translateY(${top}px)` }}
      onClick={(event) => props.onPress(event, index, card.id)}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: part of a grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus */}
      <div role="gridcell" class="people-cell cell-choose">
        {/* biome-ignore lint/a11y/useKeyWithClickEvents: the grid hears the keys */}
        <label onClick={(event) => event.stopPropagation()}>
          <input
            type="checkbox"
            tabIndex={-1}
            aria-label={words.select(card.name)}
            checked={chosen}
            onClick={(event) => props.onChoose(event, index, card.id)}
          />
        </label>
        <Avatar name={card.name} plain={!open} />
      </div>
      <Cell column="name">
        <span class="people-name cut" title={card.name}>
          {card.name}
        </span>
        <span class="text-s quiet cut" title={work}>
          {work}
        </span>
      </Cell>
      <Cell column="place">
        <span class="cut" title={card.place}>
          {town(card.place)}
        </span>
      </Cell>
      <Cell column="circle">{card.circle ? person.circles[card.circle] : <span class="faint">–</span>}</Cell>
      <Cell column="last">
        <time
          class={card.last === 0 ? 'faint' : 'numbers'}
          dateTime={card.last === 0 ? undefined : new Date(card.last).toISOString()}
        >
          {last}
        </time>
      </Cell>
      <Cell column="why">
        {reason && why ? (
          <span class="people-why" title={why}>
            <Icon of={reasonIcons[reason.id]} />
            <span class="cut">{said.short(reason)}</span>
          </span>
        ) : (
          <span class="faint">
            <span aria-hidden="true">–</span>
            <span class="unseen">{words.nothingOpen}</span>
          </span>
        )}
      </Cell>
      <Cell column="tags">
        {card.tags.slice(0, 3).map((tag) => (
          <span key={tag} class="tag cut" title={tag}>
            {tag}
          </span>
        ))}
      </Cell>
      <Cell column="goal">
        <span class="cut" title={card.goal}>
          {card.goal}
        </span>
      </Cell>
      <Cell column="since">
        <span class="numbers">{new Date(card.since).getFullYear()}</span>
      </Cell>
    </div>
  );
});

/** Sites write a place from the town to the country; a column has room for the first. */
function town(place: string): string {
  return place.split(',', 1)[0] ?? place;
}

function Cell({ column, children }: { readonly column: string; readonly children?: preact.ComponentChildren }) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid
    // biome-ignore lint/a11y/useFocusableInteractive: the row takes the focus
    <div role="gridcell" class={`people-cell text-s cell-${column}`}>
      {children}
    </div>
  );
}

interface EmptyRowProps {
  readonly index: number;
  readonly top: number;
  readonly name: string | undefined;
}

/** A row that is not read yet, or that flies past: its place is kept, so that nothing moves when it comes. */
export function EmptyRow({ index, top, name }: EmptyRowProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: part of a grid
    // biome-ignore lint/a11y/useFocusableInteractive: it is there for a moment only
    <div
      role="row"
      class="people-row people-row-empty"
      aria-rowindex={index + 2}
      style={{ transform: `translateY(${top}px)` }}
    >
      {/* biome-ignore lint/a11y/useSemanticElements: part of a grid */}
      {/* biome-ignore lint/a11y/useFocusableInteractive: it is there for a moment only */}
      <div role="gridcell" class="people-cell cell-name">
        {name !== undefined && <span class="people-name cut">{name}</span>}
      </div>
    </div>
  );
}
