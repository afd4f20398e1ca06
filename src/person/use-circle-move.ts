import { useState } from 'preact/hooks';
import { type CircleId, candidatesToMove, nextOut } from '../core/relationship/circles.ts';
import { changePeople, undoPeople } from '../storage/change-people.ts';
import { circleCounts, peopleInCircle } from '../storage/lists.ts';
import type { Person } from '../storage/people.ts';
import type { Card } from '../storage/schema.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import type { PersonContext } from './context.ts';

/** The circle that somebody is to join, and who could make room in it. */
export interface Full {
  readonly circle: CircleId;
  readonly candidates: readonly Card[];
}

export interface CircleMove {
  /** Set while a full circle asks who moves out. */
  readonly full: Full | null;
  readonly to: (circle: CircleId | null) => void;
  /** Into the full circle, with somebody else moving one circle out, or with nobody. */
  readonly insteadOf: (card: Card | null) => void;
  readonly cancel: () => void;
}

/** So many are named: with the longest silence first, one of them is nearly always right. */
const named = 4;

/**
 * Moves somebody to another circle. A full one asks first; nobody is moved unasked, and all of it can be
 * undone. `onMoved` is called when the choice is made.
 */
export function useCircleMove(context: PersonContext, person: Person, onMoved: () => void): CircleMove {
  const words = useWords(keptPersonWords).circle;
  const told = useWords(personWords);
  const { memory, settings, push, fail } = context;
  const [full, setFull] = useState<Full | null>(null);
  const { card } = person;
  const put = async (circle: CircleId | null, out: Card | null) => {
    setFull(null);
    onMoved();
    const moved = out && circle ? await changePeople(memory, [out.id], { circle: nextOut(circle) }) : [];
    const undo = await changePeople(memory, [card.id], { circle });
    push({
      text: words.moved(card.name, circle ? told.circles[circle] : told.noCircle),
      undo: () => undoPeople(memory, [...undo, ...moved]),
    });
  };
  const to = async (circle: CircleId | null) => {
    if (circle === (card.circle ?? null)) return onMoved();
    if (circle === null || (await circleCounts(memory))[circle] < settings.circles[circle].room)
      return put(circle, null);
    const members = await peopleInCircle(memory, circle);
    setFull({ circle, candidates: candidatesToMove(members).slice(0, named) });
  };
  return {
    full,
    to: (circle) => void to(circle).catch(fail),
    insteadOf: (out) => full && void put(full.circle, out).catch(fail),
    cancel: () => setFull(null),
  };
}
