import { balanceOf } from '../../../core/relationship/balance.ts';
import { inForce } from '../../../core/relationship/interaction.ts';
import { callName } from '../../../core/relationship/names.ts';
import type { PromiseEnd } from '../../../core/relationship/promise.ts';
import { cancel, log, reinstate } from '../../../storage/log.ts';
import type { Person } from '../../../storage/people.ts';
import { endPromise, reopenPromise } from '../../../storage/promises.ts';
import { followUpsWords } from '../../../ui/locales/follow-ups.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { LogButtons } from '../../../ui/parts/log-buttons.tsx';
import { PersonCard } from '../../../ui/parts/person-card.tsx';
import { PromiseList } from '../../../ui/parts/promise-list.tsx';
import { Timeline } from '../../../ui/parts/timeline.tsx';
import { useOverview } from '../context.ts';
import { OnlyForYou } from './only-for-you.tsx';
import { Place } from './place.tsx';
import { Profiles } from './profiles.tsx';
import { WhyNow } from './why-now.tsx';

/** Everything kept about one person: why now, where they stand, what happened, what is only for the user. */
export function OnePerson({ person, now }: { readonly person: Person; readonly now: number }) {
  const words = useWords(overviewWords);
  const told = useWords(personWords);
  const says = useWords(followUpsWords);
  const { memory, push, fail } = useOverview();
  const { card, history, standing, notes } = person;
  const name = callName(card.name);
  const balance = balanceOf(history.interactions);
  const open = history.promises.filter((promise) => promise.end === undefined);
  const sent = new Map(notes.map((note) => [note.id, note.text]));
  const end = (id: string, how: PromiseEnd['how'], text: (what: string) => string) => {
    const what = open.find((promise) => promise.id === id)?.text ?? '';
    endPromise(memory, id, how).then(() => push({ text: text(what), undo: () => reopenPromise(memory, id) }), fail);
  };
  return (
    <div class="pane">
      <PersonCard
        name={card.name}
        lines={[
          [card.headline, card.company].filter((part) => part !== '').join(', '),
          [card.place, words.knownSince(String(new Date(standing.known).getFullYear()))]
            .filter((part) => part !== '')
            .join(' · '),
        ]}
      >
        <Profiles person={person} />
      </PersonCard>
      <WhyNow person={person} now={now} />
      <Place person={person} />
      <LogButtons
        label={words.whatHappened}
        onLog={(kind) =>
          log(memory, { contact: card.id, kind }).then(
            (id) => push({ text: words.logged(told.log[kind]), undo: () => cancel(memory, id) }),
            fail,
          )
        }
      />
      {open.length > 0 && (
        <section>
          <h2 class="text-s">{told.promises}</h2>
          <PromiseList
            name={name}
            promises={open}
            now={now}
            onKept={(id) => end(id, 'kept', words.promiseKept)}
            onDecline={(id) => end(id, 'declined', words.promiseDeclined)}
            onCameBack={(id) => end(id, 'came-back', words.promiseCameBack)}
          />
        </section>
      )}
      {balance.given + balance.taken + balance.asked > 0 && (
        <section>
          <h2 class="text-s">{told.balance}</h2>
          <p class="text-s quiet">{says.balance(balance, name)}</p>
        </section>
      )}
      <section>
        <h2 class="text-s">{told.timeline}</h2>
        <Timeline
          entries={inForce(history.interactions).map(({ id, kind, at, text, note }) => ({
            id,
            kind,
            what: says.happened[kind](name),
            at,
            ...(text === undefined ? {} : { text }),
            ...(note !== undefined && sent.has(note) ? { note: sent.get(note) ?? '' } : {}),
          }))}
          now={now}
          onRemove={(id) =>
            cancel(memory, id).then(() => push({ text: words.entryRemoved, undo: () => reinstate(memory, id) }), fail)
          }
        />
      </section>
      <OnlyForYou person={person} />
    </div>
  );
}
