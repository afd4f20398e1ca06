import { ChevronDown } from 'lucide';
import { useEffect, useId, useState } from 'preact/hooks';
import {
  type CircleId,
  candidatesToMove,
  circleIds,
  intervalDays,
  nextOut,
} from '../../../core/relationship/circles.ts';
import { circleCounts, peopleInCircle } from '../../../storage/lists.ts';
import { changePerson, type Person } from '../../../storage/people.ts';
import type { Card } from '../../../storage/schema.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { moveFocus } from '../../../ui/parts/roving.ts';
import type { PanelContext } from '../panel-context.ts';

interface CircleChoiceProps {
  readonly context: PanelContext;
  readonly person: Person;
}

/** Somebody's circle, and the choice of another. A full circle asks who moves out; nobody is moved unasked. */
export function CircleChoice({ context, person }: CircleChoiceProps) {
  const words = useWords(personWords);
  const panel = useWords(sidePanelWords);
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [full, setFull] = useState<CircleId | null>(null);
  const [counts, setCounts] = useState<Readonly<Record<CircleId, number>> | null>(null);
  const listId = useId();
  const { memory, settings, fail, push } = context;
  const { card } = person;
  useEffect(() => {
    if (open) circleCounts(memory).then(setCounts, fail);
  }, [open, memory, fail]);

  // Joined contacts are one person: the circle stands on the first of them and on no other.
  const setCircle = async (circle: CircleId | null) => {
    for (const { id, circle: own } of person.history.contacts)
      if (id !== card.id && own !== undefined) await changePerson(memory, id, { circle: null });
    await changePerson(memory, card.id, { circle });
  };
  const put = (circle: CircleId | null) => {
    setOpen(false);
    setFull(null);
    const before = card.circle ?? null;
    if (before === circle) return;
    setCircle(circle).then(
      () =>
        push({
          text: panel.circle.moved(card.name, circle === null ? panel.circle.none : words.circles[circle]),
          undo: () => setCircle(before),
        }),
      fail,
    );
  };
  const choose = (circle: CircleId | null) => {
    const members = circle === null ? 0 : (counts?.[circle] ?? 0);
    if (circle !== null && circle !== card.circle && members >= settings.circles[circle].room) setFull(circle);
    else put(circle);
  };
  const every = card.circle
    ? format.plural(intervalDays(settings.circles, card.circle, card.bridge), words.every)
    : panel.circle.noneText;
  return (
    <>
      <button
        type="button"
        class="chip"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        onClick={() => {
          setOpen(!open);
          setFull(null);
        }}
      >
        <span class={`circle-dot circle-${card.circle ?? 'none'}`} aria-hidden="true" />
        {panel.circle.current(card.circle ? words.circles[card.circle] : words.noCircle, every)}
        <Icon of={ChevronDown} size={14} />
      </button>
      {open && full === null && (
        <div
          class="circle-list card"
          id={listId}
          role="radiogroup"
          aria-label={panel.circle.choose}
          onKeyDown={(event) => {
            if (event.key === 'Escape') setOpen(false);
            else moveFocus(event, '[role=radio]');
          }}
        >
          {[...circleIds, null].map((circle) => (
            // biome-ignore lint/a11y/useSemanticElements: a row with two lines of text, chosen by pressing
            <button
              key={circle ?? 'none'}
              type="button"
              role="radio"
              aria-checked={(card.circle ?? null) === circle}
              tabIndex={(card.circle ?? null) === circle ? 0 : -1}
              onClick={() => choose(circle)}
            >
              <span class={`circle-dot circle-${circle ?? 'none'}`} aria-hidden="true" />
              <span class="grow">
                <span class="strong">{circle ? words.circles[circle] : words.noCircle}</span>{' '}
                <span class="text-s quiet">{circle ? panel.circle.text[circle] : panel.circle.noneText}</span>
              </span>
              {circle && counts && (
                <span class="text-xs faint numbers">
                  {panel.circle.room(counts[circle], settings.circles[circle].room)}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
      {open && full !== null && (
        <FullCircle
          context={context}
          circle={full}
          onMoved={(moved, to) => {
            const undoMove = () => changePerson(memory, moved.id, { circle: full });
            const before = card.circle ?? null;
            setOpen(false);
            setFull(null);
            changePerson(memory, moved.id, { circle: to })
              .then(() => setCircle(full))
              .then(
                () =>
                  push({
                    text: panel.circle.moved(card.name, words.circles[full]),
                    undo: () => undoMove().then(() => setCircle(before)),
                  }),
                fail,
              );
          }}
          onAnyway={() => put(full)}
          onCancel={() => setFull(null)}
        />
      )}
    </>
  );
}

interface FullCircleProps {
  readonly context: PanelContext;
  readonly circle: CircleId;
  readonly onMoved: (card: Card, to: CircleId | null) => void;
  readonly onAnyway: () => void;
  readonly onCancel: () => void;
}

/** The sixteenth asks whom to move out: those with the longest silence are named first. */
function FullCircle({ context, circle, onMoved, onAnyway, onCancel }: FullCircleProps) {
  const words = useWords(personWords);
  const panel = useWords(sidePanelWords);
  const format = useFormat();
  const [members, setMembers] = useState<readonly Card[]>([]);
  const { memory, settings, now, fail } = context;
  useEffect(() => {
    peopleInCircle(memory, circle, settings.circles[circle].room + 20).then(
      (cards) => setMembers(candidatesToMove(cards).slice(0, 4)),
      fail,
    );
  }, [memory, circle, settings, fail]);
  const to = nextOut(circle);
  const toName = to ? words.circles[to] : panel.circle.none;
  return (
    <div class="circle-full card">
      <p class="strong">{panel.circle.full(words.circles[circle], settings.circles[circle].room)}</p>
      <p class="text-s quiet">{panel.circle.whoMoves}</p>
      <ul>
        {members.map((member) => (
          <li key={member.id}>
            <button
              type="button"
              class="circle-candidate"
              aria-label={panel.circle.moveTo(member.name, toName)}
              onClick={() => onMoved(member, to)}
            >
              <span class="grow cut">{member.name}</span>
              <span class="text-xs faint">
                {member.last === 0 ? panel.noWordYet : panel.lastWord(format.ago(member.last, now))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="row panel-actions">
        <Button small onClick={onAnyway}>
          {panel.circle.anyway}
        </Button>
        <Button kind="text" small onClick={onCancel}>
          {panel.circle.cancel}
        </Button>
      </div>
    </div>
  );
}
