import { Check, Clock } from 'lucide';
import { useRef } from 'preact/hooks';
import { useWords } from '../locales/language.ts';
import { personWords } from '../locales/person.ts';
import { IconButton } from './icon-button.tsx';
import { PersonRow } from './person-row.tsx';
import { rovingTarget } from './roving.ts';

/** One person who deserves a word, as the list shows it. */
export interface FollowUpLine {
  readonly id: string;
  readonly name: string;
  /** Why now, in one line. */
  readonly why: string;
  /** The person's profile; null where none is known, then `onOpen` decides. */
  readonly href: string | null;
}

interface FollowUpListProps {
  readonly items: readonly FollowUpLine[];
  readonly onOpen: (id: string) => void;
  readonly onDone: (id: string) => void;
  readonly onLater: (id: string) => void;
  /** Single keys on a row: d and s. */
  readonly singleKeys: boolean;
}

/** Today's people. Arrows move between them, Enter opens, d is done, s is later. */
export function FollowUpList({ items, onOpen, onDone, onLater, singleKeys }: FollowUpListProps) {
  const words = useWords(personWords);
  const list = useRef<HTMLUListElement>(null);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const rowOf = (target: EventTarget | null) =>
    rows().findIndex((row) => target instanceof Node && row.closest('li')?.contains(target));

  /** Removes a row without losing the place: focus goes to the one that moves up. */
  const leave = (index: number, act: () => void) => {
    const all = rows();
    const next = all[index + 1] ?? all[index - 1];
    next?.focus();
    act();
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const index = rowOf(event.target);
    const item = items[index];
    if (!item || event.ctrlKey || event.metaKey || event.altKey) return;
    const target = rovingTarget(event.key, index, items.length);
    if (target !== null) rows()[target]?.focus();
    else if (singleKeys && event.key.toLowerCase() === 'd') leave(index, () => onDone(item.id));
    else if (singleKeys && event.key.toLowerCase() === 's') leave(index, () => onLater(item.id));
    else return;
    event.preventDefault();
  };
  return (
    <ul class="follow-ups" aria-label={words.followUps} ref={list} onKeyDown={onKeyDown}>
      {items.map((item, index) => (
        <PersonRow
          key={item.id}
          name={item.name}
          href={item.href}
          onOpen={() => onOpen(item.id)}
          end={
            <span class="follow-up-actions">
              <IconButton
                icon={Check}
                label={words.doneOf(item.name)}
                title={singleKeys ? `${words.done} (D)` : words.done}
                onClick={() => leave(index, () => onDone(item.id))}
              />
              <IconButton
                icon={Clock}
                label={words.laterOf(item.name)}
                title={singleKeys ? `${words.later} (S)` : words.later}
                onClick={() => leave(index, () => onLater(item.id))}
              />
            </span>
          }
        >
          {item.why}
        </PersonRow>
      ))}
    </ul>
  );
}
