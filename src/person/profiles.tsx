import { Link2, Unlink2 } from 'lucide';
import { useState } from 'preact/hooks';
import { identityOfKey } from '../core/relationship/contact.ts';
import { join, type Person, split } from '../storage/people.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Button } from '../ui/parts/button.tsx';
import type { PersonContext } from './context.ts';
import { PeopleSearch } from './people-search.tsx';

interface ProfilesProps {
  readonly context: PersonContext;
  readonly person: Person;
}

/** Two entries are one person when the user says so, and two again at any time; nothing is lost. */
export function Profiles({ context, person }: ProfilesProps) {
  const words = useWords(keptPersonWords).about;
  const { networks } = useWords(personWords);
  const [joining, setJoining] = useState(false);
  const { memory, push, fail } = context;
  const own = person.card.id;
  const [, ...joined] = person.history.contacts;
  const separate = (contact: string) =>
    void split(memory, contact).then(
      () =>
        push({ text: words.splitDone(person.card.name), undo: () => join(memory, own, contact).then(() => undefined) }),
      fail,
    );
  const unite = (other: string) => {
    setJoining(false);
    join(memory, own, other).then(
      (added) => added !== null && push({ text: words.joined(person.card.name), undo: () => split(memory, added) }),
      fail,
    );
  };
  return (
    <div class="about-line">
      {joined.map((contact) => {
        const site = Object.keys(contact.identities).map(identityOfKey)[0]?.site;
        return (
          <Button key={contact.id} kind="text" small icon={Unlink2} onClick={() => separate(contact.id)}>
            {words.split(site ? networks[site] : contact.name)}
          </Button>
        );
      })}
      <Button kind="text" small icon={Link2} expanded={joining} onClick={() => setJoining(!joining)}>
        {words.join}
      </Button>
      {joining && (
        <>
          <p class="text-xs faint">{words.joinText}</p>
          <PeopleSearch
            memory={memory}
            label={words.joinSearch}
            without={own}
            onChoose={unite}
            onClose={() => setJoining(false)}
          />
        </>
      )}
    </div>
  );
}
