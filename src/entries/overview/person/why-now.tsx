import { rank } from '../../../core/relationship/follow-ups.ts';
import { callName } from '../../../core/relationship/names.ts';
import { snoozeUntil } from '../../../core/relationship/snooze.ts';
import { done, snooze, undo } from '../../../storage/follow-ups.ts';
import type { Person } from '../../../storage/people.ts';
import { followUpsWords } from '../../../ui/locales/follow-ups.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { useOverview } from '../context.ts';

/** What to do next with this person, and why; or when something comes up. */
export function WhyNow({ person, now }: { readonly person: Person; readonly now: number }) {
  const words = useWords(overviewWords);
  const told = useWords(personWords);
  const says = useWords(followUpsWords);
  const format = useFormat();
  const { memory, push, fail } = useOverview();
  const { card, reasons } = person;
  const [top] = rank(reasons, now);
  if (!top) {
    const next = [...reasons].filter(({ from, reason }) => from > now && reason.id !== 'dormant');
    const soonest = next.sort((a, b) => a.from - b.from)[0];
    return (
      <p class="text-s quiet">
        {words.nothingDue} {soonest && words.nextDue(format.near(soonest.from, now))}
      </p>
    );
  }
  const { reason } = top;
  const setting = { name: callName(card.name), now };
  return (
    <section class="pane-why">
      <h2 class="text-s">{words.columns.why}</h2>
      <p>{says.next(reason, setting)}</p>
      <p class="text-s quiet">{says.why(reason, setting)}</p>
      <div class="row">
        <Button
          kind="main"
          small
          onClick={() => {
            done(memory, card.id, reason).then(
              (receipt) => push({ text: words.doneWith(card.name), undo: () => undo(memory, receipt) }),
              fail,
            );
          }}
        >
          {told.done}
        </Button>
        <Button
          small
          onClick={() => {
            snooze(memory, card.id, reason, snoozeUntil(reason.id, now, memory.zone())).then(
              (receipt) => push({ text: words.laterWith(card.name), undo: () => undo(memory, receipt) }),
              fail,
            );
          }}
        >
          {told.later}
        </Button>
      </div>
    </section>
  );
}
