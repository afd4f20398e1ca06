import { useState } from 'preact/hooks';
import type { Recipient } from '../core/note/recipient.ts';
import { rank } from '../core/relationship/follow-ups.ts';
import { callName } from '../core/relationship/names.ts';
import { snoozeUntil } from '../core/relationship/snooze.ts';
import { done, snooze, undo } from '../storage/follow-ups.ts';
import type { Person } from '../storage/people.ts';
import { followUpsWords } from '../ui/locales/follow-ups.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useFormat, useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Button } from '../ui/parts/button.tsx';
import { lazy } from '../ui/parts/lazy.tsx';
import type { PersonContext } from './context.ts';

/** Brings the openers with it; fetched when somebody wants to see one. */
const FirstSentence = lazy(() => import('./first-sentence.tsx').then((module) => module.FirstSentence));

interface NextStepProps {
  readonly context: PersonContext;
  readonly person: Person;
  readonly recipient: Recipient | null;
  readonly onCheck?: () => void;
}

/** The one thing to do next with this person, why, and a first sentence for it. */
export function NextStep({ context, person, recipient, onCheck }: NextStepProps) {
  const words = useWords(keptPersonWords).next;
  const told = useWords(personWords);
  const says = useWords(followUpsWords);
  const format = useFormat();
  const [shown, show] = useState(false);
  const { memory, now, push, fail } = context;
  const { card, reasons } = person;
  const [top] = rank(reasons, now);
  const about = { name: callName(card.name), now };
  // That the circle's time is over as well is on the chip above already.
  const also = (top?.also ?? []).filter((other) => other.id !== 'cadence');

  if (!top) {
    const next = reasons
      .filter((waiting) => waiting.from > now && waiting.reason.id !== 'dormant')
      .sort((a, b) => a.from - b.from)[0];
    return (
      <p class="text-s quiet person-quiet">
        {words.nothing} {next && words.later(format.near(next.from, now))}
      </p>
    );
  }
  const { reason } = top;
  const finish = () =>
    done(memory, card.id, reason).then(
      (receipt) => push({ text: words.done(card.name), undo: () => undo(memory, receipt) }),
      fail,
    );
  const putOff = () => {
    const until = snoozeUntil(reason.id, now, memory.zone());
    snooze(memory, card.id, reason, until).then(
      (receipt) => push({ text: words.putOff(card.name, format.near(until, now)), undo: () => undo(memory, receipt) }),
      fail,
    );
  };
  return (
    <section class="card person-box next-step">
      <h2 class="text-s">{words.title}</h2>
      <p>{says.next(reason, about)}</p>
      <p class="text-xs faint">{says.why(reason, about)}</p>
      {also.length > 0 && (
        <p class="text-xs faint">
          {words.also} {format.list(also.map((other) => says.short(other)))}
        </p>
      )}
      {shown && (
        <FirstSentence
          context={context}
          person={person}
          reason={reason}
          recipient={recipient}
          {...(onCheck ? { onCheck } : {})}
        />
      )}
      <div class="row person-actions">
        <Button kind="main" small expanded={shown} onClick={() => show(!shown)}>
          {words.seeOpener}
        </Button>
        <Button small onClick={finish}>
          {told.done}
        </Button>
        <Button small onClick={putOff}>
          {told.later}
        </Button>
      </div>
    </section>
  );
}
