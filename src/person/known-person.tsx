import type { ComponentChildren } from 'preact';
import type { Recipient } from '../core/note/recipient.ts';
import { balanceOf } from '../core/relationship/balance.ts';
import { inForce } from '../core/relationship/interaction.ts';
import { callName } from '../core/relationship/names.ts';
import type { Person } from '../storage/people.ts';
import { followUpsWords } from '../ui/locales/follow-ups.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useFormat, useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Balance } from '../ui/parts/balance.tsx';
import { useLater } from '../ui/parts/use-later.ts';
import { About } from './about.tsx';
import { CircleChoice } from './circle-choice.tsx';
import type { PersonContext } from './context.ts';
import { Forget } from './forget.tsx';
import { LogSection } from './log-section.tsx';
import { NameCard } from './name-card.tsx';
import { NextStep } from './next-step.tsx';
import './person.css';
import { PrivateNote } from './private-note.tsx';
import { PromiseSection } from './promise-section.tsx';
import { TimelineSection } from './timeline-section.tsx';

interface KnownPersonProps {
  readonly context: PersonContext;
  readonly person: Person;
  /** Whom a note written now would go to, read from the open page; null: only what is kept is known. */
  readonly recipient?: Recipient | null;
  /** What the open page says that is not kept yet. */
  readonly news?: ComponentChildren;
  /** Opens the check of a text; absent where there is none. */
  readonly onCheck?: () => void;
  /** The person was taken out of the memory. */
  readonly onForgotten?: () => void;
}

/** Everything kept about one person, in the order in which it is of use. The same in every view. */
export function KnownPerson(props: KnownPersonProps) {
  const { context, person, recipient = null, news, onCheck, onForgotten } = props;
  const told = useWords(personWords);
  const words = useWords(keptPersonWords);
  const says = useWords(followUpsWords);
  const format = useFormat();
  const { card, history, standing } = person;
  const name = callName(card.name);
  const balance = balanceOf(history.interactions);
  const known = words.knownSince(String(new Date(standing.known).getFullYear()));
  const last = standing.last === undefined ? words.noWordYet : words.lastWord(format.ago(standing.last, context.now));
  const later = useLater();
  return (
    <>
      <NameCard context={context} person={person} />
      <div class="person-standing">
        <CircleChoice context={context} person={person} />
        <span class="text-s faint">{`${known}, ${last}`}</span>
      </div>
      {news}
      <NextStep context={context} person={person} recipient={recipient} {...(onCheck ? { onCheck } : {})} />
      <LogSection context={context} person={person} />
      {later && (
        <>
          <PromiseSection context={context} person={person} />
          {balance.given + balance.taken + balance.asked > 0 && (
            <section>
              <h2 class="text-s person-heading">{told.balance}</h2>
              <Balance name={name} counts={balance} sentence={says.balance(balance, name)} />
            </section>
          )}
          <TimelineSection context={context} name={name} entries={inForce(history.interactions)} notes={person.notes} />
          <PrivateNote context={context} contact={card.id} text={history.contacts[0].note ?? ''} />
          <About context={context} person={person} />
          <Forget context={context} person={person} {...(onForgotten ? { onForgotten } : {})} />
        </>
      )}
    </>
  );
}
