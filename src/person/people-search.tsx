import { useEffect, useRef, useState } from 'preact/hooks';
import type { Memory } from '../storage/memory.ts';
import type { Card } from '../storage/schema.ts';
import { searchPeople } from '../storage/search.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useFormat, useWords } from '../ui/locales/language.ts';
import { Marked } from '../ui/parts/marked.tsx';
import { PersonRow } from '../ui/parts/person-row.tsx';
import { rovingTarget } from '../ui/parts/roving.ts';
import { SearchField } from '../ui/parts/search-field.tsx';

const most = 8;

interface PeopleSearchProps {
  readonly memory: Memory;
  readonly label: string;
  readonly onChoose: (contact: string) => void;
  readonly onClose: () => void;
  /** Somebody who is not to be offered. */
  readonly without?: string;
}

/** Finds one person among all, as somebody types. */
export function PeopleSearch({ memory, label, onChoose, onClose, without }: PeopleSearchProps) {
  const words = useWords(keptPersonWords).search;
  const format = useFormat();
  const [query, setQuery] = useState('');
  const [found, setFound] = useState<{ query: string; cards: readonly Card[] } | null>(null);
  const field = useRef<HTMLInputElement>(null);
  const list = useRef<HTMLUListElement>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const life = new AbortController();
    searchPeople(memory, query, most, life.signal).then(
      (cards) => {
        if (!life.signal.aborted) setFound({ query, cards: cards.filter((card) => card.id !== without) });
      },
      () => {},
    );
    return () => life.abort();
  }, [memory, query, without]);
  const rows = () => [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
  const shown = found && query.trim() !== '' ? found : null;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes, wherever inside the focus is
    <div class="people-search" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
      <SearchField
        label={label}
        placeholder={words.hint}
        value={query}
        onInput={setQuery}
        fieldRef={field}
        onKeyDown={(event) => {
          if (event.key === 'ArrowDown') rows()[0]?.focus();
          else if (event.key === 'Enter' && !event.isComposing) rows()[0]?.click();
          else return;
          event.preventDefault();
        }}
      />
      {shown && (
        <p class="unseen" role="status">
          {shown.cards.length === 0 ? words.none : format.plural(shown.cards.length, words.hits)}
        </p>
      )}
      {shown?.cards.length === 0 && <p class="text-s quiet">{words.none}</p>}
      {shown && shown.cards.length > 0 && (
        <ul
          ref={list}
          aria-label={label}
          onKeyDown={(event) => {
            const target = rovingTarget(event.key, rows().indexOf(event.target as HTMLElement), rows().length);
            if (target === null) return;
            event.preventDefault();
            rows()[target]?.focus();
          }}
        >
          {shown.cards.map((card) => (
            <PersonRow
              key={card.id}
              name={card.name}
              shownName={<Marked text={card.name} query={shown.query} />}
              href={null}
              onOpen={() => onChoose(card.id)}
              plain={card.circle === undefined}
            >
              <Marked
                text={[card.headline, card.company, card.place].filter((part) => part !== '').join(', ')}
                query={shown.query}
              />
            </PersonRow>
          ))}
        </ul>
      )}
    </div>
  );
}
