import { X } from 'lucide';
import { useState } from 'preact/hooks';
import { identityOfKey, type Meeting } from '../../../core/relationship/contact.ts';
import { profileAddress } from '../../../sites/profile-address.ts';
import { changePerson, join, type Person, type PersonChanges, split } from '../../../storage/people.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { Segmented } from '../../../ui/parts/segmented.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';
import type { PanelContext } from '../panel-context.ts';
import { PeopleSearch } from '../search.tsx';
import { Forget } from './forget.tsx';

interface DetailsProps {
  readonly context: PanelContext;
  readonly person: Person;
}

/** Topics, how they met, the goal, and the profiles that are this one person. */
export function Details({ context, person }: DetailsProps) {
  const words = useWords(sidePanelWords).details;
  const { memory, fail } = context;
  const change = (changes: PersonChanges) => changePerson(memory, person.card.id, changes).catch(fail);
  return (
    <section class="details">
      <h2 class="text-s panel-heading">{words.title}</h2>
      <Tags tags={person.card.tags} person={person} context={context} />
      <Met met={person.history.contacts[0].met} onChange={(met) => change({ met })} />
      <Goal goals={context.settings.goals} goal={person.card.goal ?? null} onChange={(goal) => change({ goal })} />
      <Profiles context={context} person={person} />
      <Forget context={context} person={person} />
    </section>
  );
}

function Tags({ context, person, tags }: DetailsProps & { readonly tags: readonly string[] }) {
  const words = useWords(sidePanelWords).details;
  const [text, setText] = useState('');
  const { memory, fail } = context;
  const add = () => {
    const added = text
      .split(',')
      .map((tag) => tag.trim())
      .filter((tag) => tag !== '');
    setText('');
    if (added.length === 0) return;
    const changes = Object.fromEntries(added.map((tag) => [tag, true as const]));
    changePerson(memory, person.card.id, { tags: changes }).catch(fail);
  };
  const remove = (tag: string) => {
    for (const contact of person.history.contacts)
      if (contact.tags[tag]) changePerson(memory, contact.id, { tags: { [tag]: null } }).catch(fail);
  };
  return (
    <div class="detail">
      <span class="text-s quiet">{words.tags}</span>
      {tags.length > 0 && (
        <ul class="chips" aria-label={words.tags}>
          {tags.map((tag) => (
            <li key={tag} class="tag detail-tag">
              {tag}
              <button
                type="button"
                aria-label={words.removeTag(tag)}
                title={words.removeTag(tag)}
                onClick={() => remove(tag)}
              >
                <Icon of={X} size={12} />
              </button>
            </li>
          ))}
        </ul>
      )}
      <TextField
        label={words.tags}
        placeholder={words.addTag}
        value={text}
        onInput={setText}
        onEnter={add}
        onBlur={add}
        maxLength={80}
      />
    </div>
  );
}

interface MetProps {
  readonly met: Meeting | undefined;
  readonly onChange: (met: Meeting | null) => void;
}

function Met({ met, onChange }: MetProps) {
  const words = useWords(sidePanelWords).details;
  const [where, setWhere] = useState(met?.where ?? '');
  const how = met?.how ?? 'unknown';
  const put = (next: Meeting['how'] | 'unknown') => {
    if (next === 'unknown') onChange(null);
    else
      onChange({
        how: next,
        ...(where.trim() === '' ? {} : { where: where.trim() }),
        ...(met?.when === undefined ? {} : { when: met.when }),
      });
  };
  return (
    <div class="detail">
      <div class="row detail-line">
        <span class="text-s quiet grow">{words.met}</span>
        <Segmented
          label={words.met}
          value={how}
          onChange={put}
          options={(['unknown', 'online', 'in-person'] as const).map((value) => ({ value, text: words.metHow[value] }))}
        />
      </div>
      {how !== 'unknown' && (
        <TextField
          label={words.metWhere}
          labelUnseen
          placeholder={words.metWhere}
          value={where}
          onInput={setWhere}
          onEnter={() => put(how)}
          onBlur={() => where.trim() !== (met?.where ?? '') && put(how)}
          maxLength={200}
        />
      )}
    </div>
  );
}

interface GoalProps {
  readonly goals: readonly string[];
  readonly goal: string | null;
  readonly onChange: (goal: string | null) => void;
}

function Goal({ goals, goal, onChange }: GoalProps) {
  const words = useWords(sidePanelWords).details;
  const all = goal === null || goals.includes(goal) ? goals : [...goals, goal];
  if (all.length === 0) return null;
  return (
    <label class="detail row detail-line">
      <span class="text-s quiet">{words.goal}</span>
      <select
        class="field grow"
        value={goal ?? ''}
        onChange={(event) => onChange(event.currentTarget.value === '' ? null : event.currentTarget.value)}
      >
        <option value="">{words.noGoal}</option>
        {all.map((each) => (
          <option key={each} value={each}>
            {each}
          </option>
        ))}
      </select>
    </label>
  );
}

/** The profiles of this person; two networks are one person when the user says so, and two again any time. */
function Profiles({ context, person }: DetailsProps) {
  const panel = useWords(sidePanelWords);
  const words = panel.details;
  const [joining, setJoining] = useState(false);
  const { memory, push, fail } = context;
  const own = person.card.id;
  const entries = person.history.contacts.flatMap((contact) =>
    Object.keys(contact.identities).flatMap((key) => {
      const identity = identityOfKey(key);
      return identity ? [{ key, identity, contact: contact.id }] : [];
    }),
  );
  const onJoin = (other: string) => {
    setJoining(false);
    join(memory, own, other).then(
      () => push({ text: words.joined(person.card.name), undo: () => split(memory, other) }),
      fail,
    );
  };
  return (
    <div class="detail">
      <span class="text-s quiet">{words.profiles}</span>
      <ul class="detail-profiles">
        {entries.map(({ key, identity, contact }) => (
          <li key={key} class="row">
            <a
              class="text-s grow cut"
              href={profileAddress(identity)}
              target="_blank"
              rel="noreferrer"
              aria-label={words.openProfile(panel.sites[identity.site])}
            >
              {panel.sites[identity.site]}
            </a>
            {contact !== own && (
              <Button
                kind="text"
                small
                onClick={() =>
                  split(memory, contact).then(
                    () => push({ text: words.splitDone, undo: () => join(memory, own, contact) }),
                    fail,
                  )
                }
              >
                {words.split(panel.sites[identity.site])}
              </Button>
            )}
          </li>
        ))}
      </ul>
      <Button kind="text" small expanded={joining} onClick={() => setJoining(!joining)}>
        {words.joinTitle}
      </Button>
      {joining && (
        <>
          <p class="text-xs faint">{words.joinText}</p>
          <PeopleSearch
            memory={memory}
            label={words.joinSearch}
            without={own}
            onChoose={onJoin}
            onClose={() => setJoining(false)}
          />
        </>
      )}
    </div>
  );
}
