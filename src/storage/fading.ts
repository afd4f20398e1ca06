import type { CircleId } from '../core/relationship/circles.ts';
import { day } from '../core/relationship/days.ts';
import type { Memory } from './memory.ts';
import { circleQueues, waitingIn } from './queues.ts';
import { reading } from './reading.ts';
import { cardStores } from './schema.ts';
import { readSettings } from './settings.ts';
import { cardOf } from './sheets.ts';

/** Somebody in a circle whose next word is due soon, or was. */
export interface Fading {
  readonly person: string;
  readonly name: string;
  readonly circle: CircleId;
  /** The last word, or since when known; UTC milliseconds. */
  readonly last: number;
  /** When the next word is due. */
  readonly due: number;
}

/** How long after its day a word still counts as about to be missed, as a part of the interval. */
const late = 0.75;
/** How far ahead a due word counts as soon. */
const soon = 45 * day;

/**
 * Who is about to slip out of sight, the longest due first. Whoever is far over their day has slipped
 * already, and is a matter of waking, not of keeping.
 */
export function fadingPeople(memory: Memory, limit: number): Promise<readonly Fading[]> {
  return reading(memory, [...cardStores, 'settings'], async (tx) => {
    const now = memory.now();
    const { circles } = await readSettings(tx);
    const rows = await Promise.all(
      circleQueues(circles).map((queue) => {
        const days = Number(queue.slice('cadence-'.length)) || 0;
        return waitingIn(tx, { queue, from: now - late * days * day, to: now + soon });
      }),
    );
    const next = rows
      .flat()
      .sort((a, b) => Math.abs(a.from - now) - Math.abs(b.from - now))
      .slice(0, limit)
      .sort((a, b) => a.from - b.from);
    const cards = await Promise.all(next.map(({ person }) => cardOf(tx, person)));
    return next.flatMap(({ person, reason, from }, at) =>
      reason.id === 'cadence'
        ? [{ person, name: cards[at]?.name ?? '', circle: reason.circle, last: reason.last, due: from }]
        : [],
    );
  });
}
