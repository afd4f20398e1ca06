import { Flag, Users } from 'lucide';
import { useId, useState } from 'preact/hooks';
import type { Snapshot } from '../../../core/note/snapshot.ts';
import type { PersonContext } from '../../../person/context.ts';
import { remove } from '../../../storage/bin.ts';
import type { Sighting } from '../../../storage/contact-for.ts';
import { recordInvitation } from '../../../storage/invitations.ts';
import { remember } from '../../../storage/people.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { PersonCard } from '../../../ui/parts/person-card.tsx';
import { lineOf, sightingOf } from '../page/sighting.ts';
import type { OpenPage } from '../page/use-page.ts';
import { goalsServed } from './goals-served.ts';

interface UnknownPersonProps {
  readonly context: PersonContext;
  readonly page: OpenPage;
  readonly snapshot: Snapshot;
}

/** Somebody who is not kept: what the page shows, and *Remember*. Nothing is stored before that press. */
export function UnknownPerson({ context, page, snapshot }: UnknownPersonProps) {
  const words = useWords(sidePanelWords);
  const [explained, explain] = useState(false);
  const keptId = useId();
  const name = snapshot.name?.value ?? '';
  const asked = page.reading?.asked === true;
  const keep = () => {
    const sighting = sightingOf(page, context.memory.now());
    if (!sighting) return;
    const kept = asked ? recordSilent(context, sighting) : remember(context.memory, sighting);
    kept.then(
      (contact) =>
        context.push({
          text: words.remembered(name),
          undo: () => remove(context.memory, contact, { keepFor: 0, hash: false }),
        }),
      context.fail,
    );
  };
  return (
    <>
      <PersonCard unknown name={name} lines={[lineOf(snapshot), snapshot.location?.value ?? '']} />
      <section class="card person-box">
        <p>{asked ? words.wentSilently : words.unknown}</p>
        <div class="row person-actions">
          <Button kind="main" small onClick={keep}>
            {words.remember}
          </Button>
          <Button kind="text" small expanded={explained} onClick={() => explain(!explained)}>
            {words.whatIsKept}
          </Button>
        </div>
        {explained && (
          <div class="text-s quiet panel-kept" id={keptId}>
            <ul>
              {words.kept.map((line) => (
                <li key={line}>{line}</li>
              ))}
            </ul>
            <p>{words.neverKept}</p>
          </div>
        )}
      </section>
      <WhyThisPerson context={context} snapshot={snapshot} />
      <SeeksAndOffers context={context} snapshot={snapshot} />
      {(snapshot.posts?.value.length ?? 0) > 0 && (
        <section>
          <h2 class="text-s person-heading">{words.goodStart}</h2>
          <p class="text-s quiet">{words.goodStartPost(snapshot.posts?.value[0]?.age ?? null)}</p>
        </section>
      )}
    </>
  );
}

/** The user says that a request went out without a note, of which the page said nothing. Answers with the contact. */
function recordSilent({ memory }: PersonContext, sighting: Sighting): Promise<string> {
  const none = { note: null, verdict: null, fingerprint: null, frame: null };
  return recordInvitation(memory, { id: memory.newId(), ...sighting, ...none });
}

interface SnapshotProps {
  readonly context: PersonContext;
  readonly snapshot: Snapshot;
}

/** What speaks for getting to know this person: a goal it serves, contacts in common. Only what was read. */
function WhyThisPerson({ context, snapshot }: SnapshotProps) {
  const words = useWords(sidePanelWords);
  const goals = goalsServed(context.settings.goals, snapshot);
  const names = snapshot.mutual?.value ?? [];
  const count = Math.max(snapshot.mutualCount?.value ?? 0, names.length);
  if (goals.length === 0 && count === 0) return null;
  return (
    <section>
      <h2 class="text-s person-heading">{words.whyThis}</h2>
      <ul class="panel-why text-s">
        {goals.map((goal) => (
          <li key={goal}>
            <Icon of={Flag} />
            <span>{words.fitsGoal(goal)}</span>
          </li>
        ))}
        {count > 0 && (
          <li>
            <Icon of={Users} />
            <span>{words.mutual(names.slice(0, 2), count)}</span>
          </li>
        )}
      </ul>
    </section>
  );
}

function SeeksAndOffers({ context, snapshot }: SnapshotProps) {
  const words = useWords(sidePanelWords);
  const seeks = snapshot.wants?.value ?? [];
  const offers = snapshot.haves?.value ?? [];
  if (seeks.length + offers.length === 0) return null;
  const rows = [
    { name: words.seeks, items: seeks },
    { name: words.offers, items: offers },
    { name: words.youOffer, items: seeks.length > 0 ? context.settings.offers : [] },
  ];
  return (
    <section>
      <h2 class="text-s person-heading">{words.seeksAndOffers}</h2>
      <dl class="panel-pairs text-s">
        {rows
          .filter(({ items }) => items.length > 0)
          .map(({ name, items }) => (
            <div key={name}>
              <dt class="faint">{name}</dt>
              <dd>{items.slice(0, 4).join(', ')}</dd>
            </div>
          ))}
      </dl>
    </section>
  );
}
