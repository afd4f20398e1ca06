import { useEffect, useId, useRef } from 'preact/hooks';
import { nextOut } from '../core/relationship/circles.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useFormat, useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Button } from '../ui/parts/button.tsx';
import type { PersonContext } from './context.ts';
import type { CircleMove, Full } from './use-circle-move.ts';

interface FullCircleProps {
  readonly context: PersonContext;
  readonly circle: Full;
  readonly move: CircleMove;
}

/** Asks who moves out of a full circle, those with the longest silence first. */
export function FullCircle({ context, circle: full, move }: FullCircleProps) {
  const words = useWords(keptPersonWords);
  const told = useWords(personWords);
  const format = useFormat();
  const box = useRef<HTMLElement>(null);
  const id = useId();
  useEffect(() => box.current?.querySelector('button')?.focus(), []);
  const { circle, candidates } = full;
  const out = nextOut(circle);
  const outName = out ? told.circles[out] : told.noCircle;
  return (
    <section class="circle-full card" aria-labelledby={id} ref={box}>
      <h2 class="text-s" id={id}>
        {words.circle.full(told.circles[circle], format.number(context.settings.circles[circle].room))}
      </h2>
      <p class="text-s quiet">{words.circle.whoMoves}</p>
      <ul>
        {candidates.map((card) => (
          <li key={card.id}>
            <button
              type="button"
              class="circle-candidate"
              aria-label={words.circle.moveTo(card.name, outName)}
              onClick={() => move.insteadOf(card)}
            >
              <span class="grow cut">{card.name}</span>
              <span class="text-xs faint">
                {card.last === 0 ? words.noWordYet : words.lastWord(format.ago(card.last, context.now))}
              </span>
            </button>
          </li>
        ))}
      </ul>
      <div class="row person-actions">
        <Button small onClick={() => move.insteadOf(null)}>
          {words.circle.anyway}
        </Button>
        <Button kind="text" small onClick={move.cancel}>
          {words.circle.cancel}
        </Button>
      </div>
    </section>
  );
}
