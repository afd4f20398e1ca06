import { ExternalLink, Pencil } from 'lucide';
import { useRef, useState } from 'preact/hooks';
import { identityOfKey, listFact } from '../core/relationship/contact.ts';
import { profileAddress } from '../sites/profile-address.ts';
import type { Person } from '../storage/people.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useFormat, useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Icon } from '../ui/parts/icon.tsx';
import { IconButton } from '../ui/parts/icon-button.tsx';
import { PersonCard } from '../ui/parts/person-card.tsx';
import { CardForm } from './card-form.tsx';
import type { PersonContext } from './context.ts';

interface NameCardProps {
  readonly context: PersonContext;
  readonly person: Person;
}

/** Who this is and where they are found; the pencil changes it in the user's own words. */
export function NameCard({ context, person }: NameCardProps) {
  const words = useWords(keptPersonWords).card;
  const { networks } = useWords(personWords);
  const format = useFormat();
  const [editing, edit] = useState(false);
  const pencil = useRef<HTMLButtonElement>(null);
  const { card, history } = person;
  if (editing)
    return (
      <CardForm
        context={context}
        person={person}
        onClose={() => {
          edit(false);
          // The card is drawn anew first; then the way back is where it was.
          requestAnimationFrame(() => pencil.current?.focus());
        }}
      />
    );
  const former = history.contacts.flatMap((contact) => listFact(contact, 'formerNames'));
  return (
    <PersonCard
      name={card.name}
      lines={[
        former.length > 0 ? words.formerly(format.list(former.slice(0, 2))) : '',
        [card.headline, card.company].filter((part) => part !== '').join(', '),
        card.place,
      ]}
      action={
        <IconButton icon={Pencil} label={words.edit} onClick={() => edit(true)} expanded={false} buttonRef={pencil} />
      }
    >
      <p class="person-profiles text-s">
        {card.profiles.map((profile) => {
          const identity = identityOfKey(profile);
          if (!identity) return null;
          const network = networks[identity.site];
          return (
            <a
              key={profile}
              href={profileAddress(identity)}
              target="_blank"
              rel="noreferrer"
              aria-label={`${network}: ${words.openProfile(network)}`}
            >
              {network}
              <Icon of={ExternalLink} size={12} />
            </a>
          );
        })}
      </p>
    </PersonCard>
  );
}
