import { Check, Copy } from 'lucide';
import { useMemo, useState } from 'preact/hooks';
import type { Recipient } from '../../../core/note/recipient.ts';
import { type OpenerRequest, suggestOpeners } from '../../../core/openers/index.ts';
import { recipientFrom } from '../../../core/relationship/contact.ts';
import { rank } from '../../../core/relationship/follow-ups.ts';
import { callName } from '../../../core/relationship/names.ts';
import type { Reason } from '../../../core/relationship/reason.ts';
import { senderFrom } from '../../../core/relationship/settings.ts';
import { snoozeUntil } from '../../../core/relationship/snooze.ts';
import { done, snooze, undo } from '../../../storage/follow-ups.ts';
import type { Person } from '../../../storage/people.ts';
import { followUpsWords } from '../../../ui/locales/follow-ups.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { popupWords } from '../../../ui/locales/popup.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { useCopy } from '../../../ui/parts/use-copy.ts';
import { recipientOn } from '../page/sighting.ts';
import type { OpenPage } from '../page/use-page.ts';
import type { PanelContext } from '../panel-context.ts';

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
      {shown && <FirstSentence context={context} person={person} page={page} reason={reason} onCheck={onCheck} />}
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

interface FirstSentenceProps {
  readonly context: PanelContext;
  readonly person: Person;
  readonly page: OpenPage | null;
  readonly reason: Reason;
  readonly onCheck: () => void;
}

/** A first sentence from what is known: the opener kept for this moment, else one from the profile's facts. */
function FirstSentence({ context, person, page, onCheck }: FirstSentenceProps) {
  const words = useWords(sidePanelWords);
  const { copied, copy } = useCopy();
  const text = useMemo(() => firstSentence(context, person, recipientOn(page)), [context, person, page]);
  if (text === null)
    return (
      <div class="first-sentence text-s">
        <p class="quiet">{words.check.openersNone}</p>
        <Button kind="text" small onClick={onCheck}>
          {words.check.title}
        </Button>
      </div>
    );
  return (
    <div class="first-sentence text-s">
      <p>{text}</p>
      <Button small icon={copied ? Check : Copy} onClick={() => copy(text)}>
        {copied ? words.check.copied : words.check.copy}
      </Button>
    </div>
  );
}

/** The sentence itself; null when neither profile nor memory gives a reason to write. */
function firstSentence({ settings }: PanelContext, person: Person, open: Recipient | null): string | null {
  const kept = person.openers.find((opener) => opener.used === undefined);
  if (kept) return kept.text;
  const [contact] = person.history.contacts;
  const last = [...person.history.interactions].sort((a, b) => b.at - a.at).find((entry) => entry.text)?.text;
  const request: OpenerRequest = {
    network: person.card.profiles[0]?.startsWith('xing/') ? 'xing' : 'linkedin',
    recipient: open ?? recipientFrom(contact),
    sender: senderFrom(settings),
    habit: settings.habit,
    limit: 500,
    ...(last === undefined ? {} : { earlier: last }),
  };
  return suggestOpeners(request).openers[0]?.text ?? null;
}
