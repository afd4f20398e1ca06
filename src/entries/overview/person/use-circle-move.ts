import { useState } from 'preact/hooks';
import { type CircleId, candidatesToMove, nextOut } from '../../../core/relationship/circles.ts';
import { changePeople, undoPeople } from '../../../storage/change-people.ts';
import { circleCounts, peopleInCircle } from '../../../storage/lists.ts';
import type { Person } from '../../../storage/people.ts';
import type { Card } from '../../../storage/schema.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { overviewWords } from '../../../ui/locales/overview.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { useOverview } from '../context.ts';

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

/** Moves somebody to another circle. A full one asks first; nobody is moved unasked, and all of it can be undone. */
export function useCircleMove(person: Person): CircleMove {
  const words = useWords(overviewWords);
  const told = useWords(personWords);
  const { memory, settings, push, fail } = useOverview();
  const [full, setFull] = useState<Full | null>(null);
  const { card } = person;
  const put = async (circle: CircleId | null, out: Card | null) => {
    setFull(null);
    const moved = out && circle ? await changePeople(memory, [out.id], { circle: nextOut(circle) }) : [];
    const undo = await changePeople(memory, [card.id], { circle });
    push({
      text: words.circleSet(card.name, circle ? told.circles[circle] : words.noCircle),
      undo: () => undoPeople(memory, [...undo, ...moved]),
    });
  };
  const to = async (circle: CircleId | null) => {
    if (circle === (card.circle ?? null)) return;
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
