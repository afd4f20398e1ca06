import { callName } from '../../core/relationship/names.ts';
import { snoozeUntil } from '../../core/relationship/snooze.ts';
import { done, type ShownFollowUp, snooze, undo } from '../../storage/follow-ups.ts';
import type { Memory } from '../../storage/memory.ts';
import { followUpsWords } from '../../ui/locales/follow-ups.ts';
import { useFormat, useWords } from '../../ui/locales/language.ts';
import { popupWords } from '../../ui/locales/popup.ts';
import { FollowUpList } from '../../ui/parts/follow-up-list.tsx';
import { SpareLine } from '../../ui/parts/spare-line.tsx';
import type { Undoable } from '../../ui/parts/use-undo.ts';
import { NobodyWaits } from './nobody-waits.tsx';
import { hrefOf } from './profile-href.ts';
import type { PopupState } from './today.ts';

interface TodayListProps {
  readonly memory: Memory;
  readonly state: PopupState;
  readonly push: (step: Undoable) => void;
  /** Something could not be kept. */
  readonly fail: (error: unknown) => void;
  /** A person without a profile that could be opened. */
  readonly onOpen: (person: string) => void;
}

/** Who deserves a word today, and why. */
export function TodayList({ memory, state, push, fail, onOpen }: TodayListProps) {
  const words = useWords(popupWords);
  const why = useWords(followUpsWords);
  const format = useFormat();
  const { list, now } = state;
  const byId = (id: string) => list.find((followUp) => followUp.person === id);

  const finish = (followUp: ShownFollowUp | undefined) => {
    if (!followUp) return;
    const { person, reason, card } = followUp;
    done(memory, person, reason).then(
      (receipt) => push({ text: words.done(card.name), undo: () => undo(memory, receipt).catch(fail) }),
      fail,
    );
  };
  const putOff = (followUp: ShownFollowUp | undefined) => {
    if (!followUp) return;
    const { person, reason, card } = followUp;
    const until = snoozeUntil(reason.id, now, memory.zone());
    snooze(memory, person, reason, until).then(
      (receipt) =>
        push({ text: words.later(card.name, format.near(until, now)), undo: () => undo(memory, receipt).catch(fail) }),
      fail,
    );
  };

  if (list.length === 0) return <NobodyWaits state={state} spare={<Spare state={state} onOpen={onOpen} />} />;
  return (
    <>
      <h2 class="popup-section text-s">{words.heading(list.length)}</h2>
      <FollowUpList
        items={list.map((followUp) => ({
          id: followUp.person,
          name: followUp.card.name,
          why: why.why(followUp.reason, { name: callName(followUp.card.name), now }),
          href: hrefOf(followUp.card),
        }))}
        singleKeys={state.settings.singleKeys}
        onOpen={(id) => {
          const followUp = byId(id);
          if (followUp && hrefOf(followUp.card) === null) onOpen(id);
        }}
        onDone={(id) => finish(byId(id))}
        onLater={(id) => putOff(byId(id))}
      />
      <Spare state={state} onOpen={onOpen} />
    </>
  );
}

interface SpareProps {
  readonly state: PopupState;
  readonly onOpen: (person: string) => void;
}

/** Of those long silent, one who was close, and a less obvious name beside it. */
function Spare({ state, onOpen }: SpareProps) {
  const why = useWords(followUpsWords);
  return [state.spare, state.surprise].map((followUp, index) => {
    if (!followUp) return null;
    const { card, reason, person } = followUp;
    return (
      <SpareLine
        key={person}
        surprise={index > 0}
        name={card.name}
        why={why.why(reason, { name: callName(card.name), now: state.now, again: index > 0 })}
        href={hrefOf(card)}
        onOpen={() => onOpen(person)}
      />
    );
  });
}
