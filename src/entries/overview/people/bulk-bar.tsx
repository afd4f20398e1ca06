import { Trash2, X } from 'lucide';
import { useState } from 'preact/hooks';
import { circleIds } from '../../../core/relationship/circles.ts';
import { binDays, changePeople, type PeopleChanges, undoPeople } from '../../../storage/change-people.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Choice } from '../../../ui/parts/choice.tsx';
import { IconButton } from '../../../ui/parts/icon-button.tsx';
import { useOverview } from '../context.ts';
import type { Selection } from './use-selection.ts';

/** What can be done with everybody who is chosen. Each act leaves a way back. */
export function BulkBar({ selection }: { readonly selection: Selection }) {
  const words = useWords(overviewWords);
  const person = useWords(personWords);
  const format = useFormat();
  const { memory, settings, push, fail } = useOverview();
  const [tag, setTag] = useState('');
  const [done, setDone] = useState<number | null>(null);
  const chosen = [...selection.chosen];
  const people = format.plural(chosen.length, words.person);
  const act = (changes: PeopleChanges, text: string) => {
    setDone(0);
    changePeople(memory, chosen, changes, setDone)
      .then((undo) => {
        push({ text, undo: () => undoPeople(memory, undo) });
        if (changes.bin) selection.clear();
      }, fail)
      .finally(() => setDone(null));
  };
  const addTag = () => {
    const clean = tag.trim();
    if (clean === '') return;
    setTag('');
    act({ tags: { [clean]: true } }, words.tagAdded(people, clean));
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend; the count names it
    <div class="people-bulk" role="group" aria-label={format.plural(chosen.length, words.selected)}>
      <b class="numbers text-s bulk-count">{format.plural(chosen.length, words.selected)}</b>
      {done !== null && chosen.length > 100 ? (
        <span class="text-s quiet numbers grow" role="status">
          {words.working(format.number(done), format.number(chosen.length))}
        </span>
      ) : (
        <>
          <Choice
            label={words.setCircle}
            value=""
            options={[
              { value: '', text: words.setCircle },
              ...circleIds.map((value) => ({ value, text: person.circles[value] })),
              { value: 'none', text: words.noCircle },
            ]}
            onChange={(value) => {
              const circle = circleIds.find((id) => id === value) ?? null;
              if (value !== '')
                act({ circle }, words.circleSet(people, circle ? person.circles[circle] : words.noCircle));
            }}
          />
          {settings.goals.length > 0 && (
            <Choice
              label={words.setGoal}
              value=""
              options={[
                { value: '', text: words.setGoal },
                ...settings.goals.map((value) => ({ value, text: value })),
                { value: 'none', text: words.noGoal },
              ]}
              onChange={(value) => {
                if (value !== '')
                  act(
                    { goal: value === 'none' ? null : value },
                    words.goalSet(people, value === 'none' ? words.noGoal : value),
                  );
              }}
            />
          )}
          <input
            class="field bulk-tag"
            type="text"
            aria-label={words.tagName}
            title={words.tagName}
            placeholder={words.addTag}
            maxLength={80}
            autocomplete="off"
            value={tag}
            onInput={(event) => setTag(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) addTag();
            }}
          />
          <Button small icon={Trash2} onClick={() => act({ bin: true }, words.removed(people, binDays))}>
            {words.remove}
          </Button>
        </>
      )}
      <span class="bulk-close">
        <IconButton icon={X} label={words.clearSelection} onClick={selection.clear} />
      </span>
    </div>
  );
}
