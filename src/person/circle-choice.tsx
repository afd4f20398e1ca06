import { ChevronDown } from 'lucide';
import { useEffect, useId, useRef, useState } from 'preact/hooks';
import { type CircleId, circleIds, intervalDays } from '../core/relationship/circles.ts';
import { circleCounts } from '../storage/lists.ts';
import type { Person } from '../storage/people.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useFormat, useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Icon } from '../ui/parts/icon.tsx';
import { moveFocus } from '../ui/parts/roving.ts';
import type { PersonContext } from './context.ts';
import { FullCircle } from './full-circle.tsx';
import { useCircleMove } from './use-circle-move.ts';

interface CircleChoiceProps {
  readonly context: PersonContext;
  readonly person: Person;
}

/** Somebody's circle, and the choice of another. A full circle asks who moves out; nobody is moved unasked. */
export function CircleChoice({ context, person }: CircleChoiceProps) {
  const told = useWords(personWords);
  const words = useWords(keptPersonWords).circle;
  const format = useFormat();
  const [open, setOpen] = useState(false);
  const [counts, setCounts] = useState<Readonly<Record<CircleId, number>> | null>(null);
  const chip = useRef<HTMLButtonElement>(null);
  const list = useRef<HTMLDivElement>(null);
  const listId = useId();
  const { memory, settings, fail } = context;
  const { card } = person;
  const close = () => {
    setOpen(false);
    chip.current?.focus();
  };
  const move = useCircleMove(context, person, close);
  useEffect(() => {
    if (!open) return;
    list.current?.querySelector<HTMLElement>('[tabindex="0"]')?.focus();
    circleCounts(memory).then(setCounts, fail);
  }, [open, memory, fail]);
  const every = card.circle
    ? format.plural(intervalDays(settings.circles, card.circle, card.bridge), told.every)
    : words.noneText;
  return (
    <>
      <button
        type="button"
        class="chip"
        aria-expanded={open}
        aria-controls={open ? listId : undefined}
        ref={chip}
        onClick={() => {
          setOpen(!open);
          move.cancel();
        }}
      >
        <span class={`circle-dot circle-${card.circle ?? 'none'}`} aria-hidden="true" />
        {words.current(card.circle ? told.circles[card.circle] : told.noCircle, every)}
        <Icon of={ChevronDown} size={14} />
      </button>
      {open && move.full === null && (
        <div
          class="circle-list card"
          id={listId}
          role="radiogroup"
          aria-label={words.choose}
          ref={list}
          onKeyDown={(event) => {
            if (event.key !== 'Escape') return void moveFocus(event, '[role=radio]');
            event.preventDefault();
            close();
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
              onClick={() => move.to(circle)}
            >
              <span class={`circle-dot circle-${circle ?? 'none'}`} aria-hidden="true" />
              <span class="grow">
                <span class="strong">{circle ? told.circles[circle] : told.noCircle}</span>{' '}
                <span class="text-s quiet">{circle ? words.text[circle] : words.noneText}</span>
              </span>
              {circle && counts && (
                <span class="text-xs faint numbers">
                  {words.room(format.number(counts[circle]), format.number(settings.circles[circle].room))}
                </span>
              )}
            </button>
          ))}
        </div>
      )}
      {move.full && <FullCircle context={context} circle={move.full} move={move} />}
    </>
  );
}
