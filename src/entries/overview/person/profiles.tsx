import { ExternalLink, Unlink2 } from 'lucide';
import { identityOfKey } from '../../../core/relationship/contact.ts';
import { profileAddress } from '../../../sites/profile-address.ts';
import { join, type Person, split } from '../../../storage/people.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { Icon } from '../../../ui/parts/icon.tsx';
import { IconButton } from '../../../ui/parts/icon-button.tsx';
import { useOverview } from '../context.ts';

/** Where a person is found; profiles that the user joined can be separated again, and nothing is lost. */
export function Profiles({ person }: { readonly person: Person }) {
  const words = useWords(overviewWords);
  const { memory, push, fail } = useOverview();
  const [root, ...joined] = person.history.contacts;
  const separate = (contact: string) =>
    split(memory, contact).then(
      () => push({ text: words.splitDone(person.card.name), undo: () => join(memory, root.id, contact) }),
      fail,
    );
  return (
    <p class="row pane-profiles text-s">
      {[root, ...joined].flatMap((contact) =>
        Object.keys(contact.identities).map((profile) => {
          const identity = identityOfKey(profile);
          if (!identity) return null;
          const network = words.networks[identity.site];
          return (
            <span key={profile} class="pane-profile">
              <a href={profileAddress(identity)} target="_blank" rel="noreferrer">
                {network}
                <Icon of={ExternalLink} size={12} />
              </a>
              {contact !== root && (
                <IconButton
                  small
                  icon={Unlink2}
                  label={words.split(network)}
                  onClick={() => void separate(contact.id)}
                />
              )}
            </span>
          );
        }),
      )}
    </p>
  );
}
