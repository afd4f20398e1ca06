import { useState } from 'preact/hooks';
import { rank } from '../../../core/relationship/follow-ups.ts';
import { callName } from '../../../core/relationship/names.ts';
import { snoozeUntil } from '../../../core/relationship/snooze.ts';
import { done, snooze, undo } from '../../../storage/follow-ups.ts';
import type { Person } from '../../../storage/people.ts';
import { followUpsWords } from '../../../ui/locales/follow-ups.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { popupWords } from '../../../ui/locales/popup.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { lazy } from '../../../ui/parts/lazy.tsx';
import type { OpenPage } from '../page/use-page.ts';
import type { PanelContext } from '../panel-context.ts';

/** Brings the openers with it; fetched when somebody wants to see one. */
const FirstSentence = lazy(() => import('./first-sentence.tsx').then((module) => module.FirstSentence));

interface NextStepProps {
  readonly context: PanelContext;
  readonly person: Person;
  readonly page: OpenPage | null;
  readonly onCheck: () => void;
}

/** The one thing to do next with this person, why, and a first sentence for it. */
export function NextStep({ context, person, page, onCheck }: NextStepProps) {
  const words = useWords(sidePanelWords);
  const popup = useWords(popupWords);
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
      <p class="text-s quiet panel-quiet">
        {words.nothingDue} {next && words.nextDue(format.near(next.from, now))}
      </p>
    );
  }
  const { reason } = top;
  const finish = () =>
    done(memory, card.id, reason).then(
      (receipt) => push({ text: popup.done(card.name), undo: () => undo(memory, receipt) }),
      fail,
    );
  const putOff = () => {
    const until = snoozeUntil(reason.id, now, memory.zone());
    snooze(memory, card.id, reason, until).then(
      (receipt) => push({ text: popup.later(card.name, format.near(until, now)), undo: () => undo(memory, receipt) }),
      fail,
    );
  };
  return (
    <section class="card panel-card next-step">
      <h2 class="text-s">{words.nextStep}</h2>
      <p>{says.next(reason, about)}</p>
      <p class="text-xs faint">{says.why(reason, about)}</p>
      {also.length > 0 && (
        <p class="text-xs faint">
          {words.also} {format.list(also.map((other) => says.short(other)))}
        </p>
      )}
      {shown && <FirstSentence context={context} person={person} page={page} onCheck={onCheck} />}
      <div class="row panel-actions">
        <Button kind="main" small expanded={shown} onClick={() => show(!shown)}>
          {words.seeOpener}
        </Button>
        <Button small onClick={finish}>
          {words.done}
        </Button>
        <Button small onClick={putOff}>
          {words.later}
        </Button>
      </div>
    </section>
  );
}
