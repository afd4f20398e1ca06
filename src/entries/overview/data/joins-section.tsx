import { useState } from 'preact/hooks';
import { type JoinSuggestion, pairKey } from '../../../storage/import/plan/joins.ts';
import { joinSuggestions } from '../../../storage/import/plan/look-for-joins.ts';
import { removeLocalValue, setLocalValue } from '../../../storage/local.ts';
import type { Memory } from '../../../storage/memory.ts';
import { join, split } from '../../../storage/people.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import type { Undoable } from '../../../ui/parts/use-undo.ts';
import { SayTrouble } from './say-trouble.tsx';

/** Suggestions shown at once; the next ones come when these are decided. */
const shown = 20;

interface JoinsSectionProps {
  readonly memory: Memory;
  readonly push: (step: Undoable) => void;
}

/** Contacts that may be one person, with the evidence. The user decides each. */
export function JoinsSection({ memory, push }: JoinsSectionProps) {
  const { joins: words } = useWords(dataWords);
  const [found, setFound] = useState<readonly JoinSuggestion[] | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  const look = () => joinSuggestions(memory).then(setFound, setError);
  const drop = (suggestion: JoinSuggestion) => setFound((all) => (all ?? []).filter((one) => one !== suggestion));

  function together(suggestion: JoinSuggestion): void {
    const { a, b } = suggestion;
    join(memory, a.id, b.id).then((added) => {
      drop(suggestion);
      if (added !== null) push({ text: words.joined(a.name), undo: () => split(memory, added).then(look) });
    }, setError);
  }

  function apart(suggestion: JoinSuggestion): void {
    const { a, b } = suggestion;
    const key = `two/${pairKey(a.id, b.id)}` as const;
    setLocalValue(memory, key, 1).then(() => {
      drop(suggestion);
      push({ text: words.twoOf(a.name, b.name), undo: () => removeLocalValue(memory, key).then(look) });
    }, setError);
  }

  return (
    <section class="data-section" aria-labelledby="data-joins">
      <h2 class="text-l" id="data-joins">
        {words.title}
      </h2>
      <p class="text-s quiet">{words.lead}</p>
      <div class="card">
        {error !== undefined && <SayTrouble error={error} />}
        {found === null && <Button onClick={look}>{words.look}</Button>}
        {found?.length === 0 && <p role="status">{words.none}</p>}
        {found && found.length > 0 && (
          <ul class="divided">
            {found.slice(0, shown).map((suggestion) => (
              <li key={pairKey(suggestion.a.id, suggestion.b.id)} class="row data-option data-wrap">
                <span class="grow stack">
                  <span>
                    {suggestion.a.name === suggestion.b.name
                      ? suggestion.a.name
                      : `${suggestion.a.name} · ${suggestion.b.name}`}
                  </span>
                  <span class="text-s quiet">
                    {suggestion.evidence.map((evidence) => words.evidence[evidence](suggestion.shared)).join(' · ')}
                  </span>
                </span>
                <Button
                  small
                  label={words.twoOf(suggestion.a.name, suggestion.b.name)}
                  onClick={() => apart(suggestion)}
                >
                  {words.two}
                </Button>
                <Button
                  small
                  kind="main"
                  label={words.joinOf(suggestion.a.name, suggestion.b.name)}
                  onClick={() => together(suggestion)}
                >
                  {words.join}
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </section>
  );
}
