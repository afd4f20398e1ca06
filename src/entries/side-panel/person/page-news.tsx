import { useState } from 'preact/hooks';
import { acceptanceSeen } from '../../../core/relationship/acceptance.ts';
import { textFact } from '../../../core/relationship/contact.ts';
import type { PersonContext } from '../../../person/context.ts';
import { cancel, log } from '../../../storage/log.ts';
import { type Person, refresh } from '../../../storage/people.ts';
import { keptPersonWords } from '../../../ui/locales/kept-person.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { sightingOf } from '../page/sighting.ts';
import type { OpenPage } from '../page/use-page.ts';

interface PageNewsProps {
  readonly context: PersonContext;
  readonly person: Person;
  readonly page: OpenPage | null;
}

const telling = ['role', 'company', 'location'] as const;

/** What the open profile says that the memory does not know yet. Offered, never taken over unasked. */
export function PageNews({ context, person, page }: PageNewsProps) {
  const words = useWords(sidePanelWords);
  const told = useWords(personWords);
  const kept = useWords(keptPersonWords);
  const [hidden, hide] = useState(false);
  const reading = page?.reading;
  if (hidden || !page || !reading) return null;
  const { memory, push, fail } = context;
  const contact =
    person.history.contacts.find((each) =>
      Object.keys(each.identities).includes(`${page.identity?.site}/${page.identity?.slug}`),
    ) ?? person.history.contacts[0];

  if (acceptanceSeen(person.standing, reading.snapshot))
    return (
      <section class="card person-box">
        <p class="text-s">{words.acceptedAsk}</p>
        <div class="row person-actions">
          <Button
            kind="main"
            small
            onClick={() => {
              log(memory, { contact: contact.id, kind: 'accepted', source: 'seen' }).then(
                (id) => push({ text: kept.log.logged(told.log.accepted), undo: () => cancel(memory, id) }),
                fail,
              );
            }}
          >
            {words.acceptedYes}
          </Button>
          <Button kind="text" small onClick={() => hide(true)}>
            {words.acceptedNo}
          </Button>
        </div>
      </section>
    );

  const news = telling.flatMap((field) => {
    const [before, now] = [textFact(contact, field), reading.snapshot[field]?.value];
    // What the user wrote goes before what a page says.
    if (contact.facts[field]?.from === 'user') return [];
    return typeof now === 'string' && now !== '' && now !== before ? [now] : [];
  });
  const sighting = sightingOf(page, context.now);
  if (news.length === 0 || !sighting) return null;
  return (
    <section class="card person-box">
      <p class="text-s">{words.newOnPage(news.join(', '))}</p>
      <div class="row person-actions">
        <Button kind="line" small onClick={() => refresh(memory, contact.id, sighting).catch(fail)}>
          {words.takeOver}
        </Button>
        <Button kind="text" small onClick={() => hide(true)}>
          {words.acceptedNo}
        </Button>
      </div>
    </section>
  );
}
