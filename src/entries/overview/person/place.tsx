import { useId } from 'preact/hooks';
import { circleIds } from '../../../core/relationship/circles.ts';
import { changePeople, type PeopleChanges, undoPeople } from '../../../storage/change-people.ts';
import type { Person } from '../../../storage/people.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { Choice } from '../../../ui/parts/choice.tsx';
import { ListField } from '../../../ui/parts/list-field.tsx';
import { useOverview } from '../context.ts';
import { FullCircle } from './full-circle.tsx';
import { useCircleMove } from './use-circle-move.ts';

/** Where somebody stands: circle, goal, topics. */
export function Place({ person }: { readonly person: Person }) {
  const words = useWords(overviewWords);
  const told = useWords(personWords);
  const { memory, settings, push, fail } = useOverview();
  const { card, history } = person;
  const met = history.contacts.find((contact) => contact.met)?.met;
  const id = useId();
  const move = useCircleMove(person);
  const act = (changes: PeopleChanges, text: string) =>
    changePeople(memory, [card.id], changes).then((undo) => push({ text, undo: () => undoPeople(memory, undo) }), fail);
  const goals = card.goal && !settings.goals.includes(card.goal) ? [...settings.goals, card.goal] : settings.goals;
  return (
    <>
      <div class="pane-pairs text-s">
        <span class="faint" id={`${id}-circle`}>
          {words.kinds.circle}
        </span>
        <Choice
          labelledBy={`${id}-circle`}
          value={card.circle ?? 'none'}
          options={[
            ...circleIds.map((value) => ({ value, text: told.circles[value] })),
            { value: 'none', text: told.noCircle },
          ]}
          onChange={(value) => move.to(circleIds.find((circle) => circle === value) ?? null)}
        />
        {goals.length > 0 && (
          <>
            <span class="faint" id={`${id}-goal`}>
              {words.kinds.goal}
            </span>
            <Choice
              labelledBy={`${id}-goal`}
              value={card.goal ?? ''}
              options={[{ value: '', text: words.noGoal }, ...goals.map((value) => ({ value, text: value }))]}
              onChange={(goal) =>
                void act({ goal: goal === '' ? null : goal }, words.goalSet(card.name, goal || words.noGoal))
              }
            />
          </>
        )}
        <span class="faint" id={`${id}-met`}>
          {words.howMet}
        </span>
        <Choice
          labelledBy={`${id}-met`}
          value={met?.how ?? ''}
          options={[
            { value: '', text: words.metUnknown },
            { value: 'online', text: words.metOnline },
            { value: 'in-person', text: words.metThere },
          ]}
          onChange={(how) => {
            const next = how === 'online' || how === 'in-person' ? { ...met, how } : null;
            void act({ met: next }, words.metSaid(card.name));
          }}
        />
        <span class="faint" id={`${id}-tags`}>
          {words.columns.tags}
        </span>
        <ListField
          entries={card.tags}
          labelledBy={`${id}-tags`}
          fieldLabel={words.tagName}
          addLabel={words.addTagNow}
          removeLabel={words.removeTag}
          placeholder={words.addTag}
          longest={80}
          onChange={(tags) => {
            const gone = card.tags.filter((tag) => !tags.includes(tag)).map((tag) => [tag, null] as const);
            const added = tags.filter((tag) => !card.tags.includes(tag)).map((tag) => [tag, true] as const);
            const [name = ''] = [...gone, ...added][0] ?? [];
            void act(
              { tags: Object.fromEntries([...gone, ...added]) },
              gone.length > 0 ? words.tagRemoved(name) : words.tagAdded(card.name, name),
            );
          }}
        />
      </div>
      {move.full && <FullCircle circle={move.full} move={move} />}
    </>
  );
}
