import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { changePeople, type PeopleChanges, undoPeople } from '../storage/change-people.ts';
import type { Person } from '../storage/people.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { Choice } from '../ui/parts/choice.tsx';
import { ListField } from '../ui/parts/list-field.tsx';
import { Segmented } from '../ui/parts/segmented.tsx';
import type { PersonContext } from './context.ts';
import { Met } from './met.tsx';
import { Profiles } from './profiles.tsx';

interface AboutProps {
  readonly context: PersonContext;
  readonly person: Person;
}

/** What the user says about a person: topics, how they met, goal, bubble, and which profiles are one person. */
export function About({ context, person }: AboutProps) {
  const words = useWords(keptPersonWords).about;
  const { memory, settings, push, fail } = context;
  const { card, history } = person;
  const id = useId();
  const act = (changes: PeopleChanges, text: string) => {
    changePeople(memory, [card.id], changes).then((undo) => push({ text, undo: () => undoPeople(memory, undo) }), fail);
  };
  const goals = card.goal && !settings.goals.includes(card.goal) ? [...settings.goals, card.goal] : settings.goals;
  const [root] = history.contacts;
  const met = history.contacts.find((contact) => contact.met)?.met;
  const bridge = root.bridge === undefined ? 'auto' : root.bridge ? 'yes' : 'no';
  return (
    <section class="about">
      <h2 class="text-s person-heading">{words.title}</h2>
      <Line label={words.tags} id={`${id}-tags`}>
        <ListField
          entries={card.tags}
          labelledBy={`${id}-tags`}
          fieldLabel={words.tagField}
          addLabel={words.addTag}
          removeLabel={words.removeTag}
          placeholder={words.tagHint}
          longest={80}
          onChange={(tags) => {
            const gone = card.tags.filter((tag) => !tags.includes(tag));
            const added = tags.filter((tag) => !card.tags.includes(tag));
            const changes = [...gone.map((tag) => [tag, null] as const), ...added.map((tag) => [tag, true] as const)];
            const [changed = ''] = [...gone, ...added];
            act({ tags: Object.fromEntries(changes) }, (gone.length > 0 ? words.tagRemoved : words.tagAdded)(changed));
          }}
        />
      </Line>
      <Met met={met} now={context.now} onChange={(next) => act({ met: next }, words.metChanged(card.name))} />
      {goals.length > 0 && (
        <Line label={words.goal} id={`${id}-goal`}>
          <Choice
            labelledBy={`${id}-goal`}
            value={card.goal ?? ''}
            options={[{ value: '', text: words.noGoal }, ...goals.map((value) => ({ value, text: value }))]}
            onChange={(goal) =>
              act({ goal: goal === '' ? null : goal }, words.goalSet(card.name, goal === '' ? words.noGoal : goal))
            }
          />
        </Line>
      )}
      <Line label={words.bridge} id={`${id}-bridge`}>
        <Segmented
          label={words.bridge}
          value={bridge}
          options={(['auto', 'yes', 'no'] as const).map((value) => ({ value, text: words.bridgeIs[value] }))}
          onChange={(value) => act({ bridge: value === 'auto' ? null : value === 'yes' }, words.bridgeSet(card.name))}
        />
        <p class="text-xs faint">{words.bridgeText}</p>
      </Line>
      <Profiles context={context} person={person} />
    </section>
  );
}

interface LineProps {
  readonly label: string;
  readonly id: string;
  readonly children: ComponentChildren;
}

/** One thing about a person with its name above it. */
function Line({ label, id, children }: LineProps) {
  return (
    <div class="about-line">
      <span class="text-s quiet" id={id}>
        {label}
      </span>
      {children}
    </div>
  );
}
