import { useRef } from 'preact/hooks';
import type { Memory } from '../../storage/memory.ts';
import type { Card } from '../../storage/schema.ts';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { personWords } from '../../ui/locales/person.ts';
import { popupWords } from '../../ui/locales/popup.ts';
import { Marked, piecesOf } from '../../ui/parts/marked.tsx';
import { PersonRow } from '../../ui/parts/person-row.tsx';
import { rovingTarget } from '../../ui/parts/roving.ts';
import { Trouble } from '../../ui/parts/trouble.tsx';
import { hrefOf } from './profile-href.ts';
import { useSearch } from './use-search.ts';

const most = 20;

interface SearchResultsProps {
  readonly memory: Memory;
  readonly query: string;
  readonly onOpen: (person: string) => void;
}

/** People found while somebody types; the last complete answer stays until the next one is there. */
export function SearchResults({ memory, query, onOpen }: SearchResultsProps) {
  const words = useWords(popupWords);
  const person = useWords(personWords);
  const format = useFormat();
  const { found, error, retry } = useSearch(memory, query, most);
  const list = useRef<HTMLUListElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    const rows = [...(list.current?.querySelectorAll<HTMLElement>('[data-row]') ?? [])];
    const target = rovingTarget(event.key, rows.indexOf(event.target as HTMLElement), rows.length);
    if (target === null) return;
    event.preventDefault();
    rows[target]?.focus();
  };
  if (error !== null) return <Trouble error={error} onRetry={retry} />;
  if (!found) return null;
  if (found.cards.length === 0)
    return (
      <div class="popup-empty" role="status">
        <h2 class="text-l">{words.noHits(found.query.trim())}</h2>
        <p class="text-s quiet">{words.noHitsAdvice}</p>
      </div>
    );
  const count = found.cards.length >= most ? `${most}+` : format.number(found.cards.length);
  return (
    <>
      <p class="popup-section text-s" role="status">
        {format.plural(found.cards.length, words.hits).replace(format.number(found.cards.length), count)}
      </p>
      <ul class="popup-hits" ref={list} onKeyDown={onKeyDown} aria-label={words.search}>
        {found.cards.map((card) => (
          <PersonRow
            key={card.id}
            name={card.name}
            shownName={<Marked text={card.name} query={found.query} />}
            href={hrefOf(card)}
            onOpen={() => hrefOf(card) === null && onOpen(card.id)}
            plain={card.circle === undefined || card.circle === 'wide'}
            end={
              card.circle && (
                <span class="person-row-end">
                  <span class="tag">{person.circles[card.circle]}</span>
                </span>
              )
            }
          >
            <HitWords card={card} query={found.query} />
          </PersonRow>
        ))}
      </ul>
    </>
  );
}

/** The line that shows why somebody was found. */
function HitWords({ card, query }: { readonly card: Card; readonly query: string }) {
  const words = useWords(popupWords);
  const line = [card.headline, card.company, card.place].filter((part) => part !== '').join(', ');
  const marks = (text: string) => piecesOf(text, query).some((piece) => piece.marked);
  const tag = card.tags.find(marks);
  if (line !== '' && (marks(line) || (marks(card.name) && tag === undefined)))
    return (
      <span class="cut popup-line" title={line}>
        <Marked text={line} query={query} />
      </span>
    );
  if (tag !== undefined)
    return (
      <span class="cut popup-line">
        {words.tag} <Marked text={tag} query={query} />
      </span>
    );
  return <span class="cut popup-line">{marks(card.name) ? '' : words.elsewhere}</span>;
}
