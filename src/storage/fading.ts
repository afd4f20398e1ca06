import type { CircleId } from '../core/relationship/circles.ts';
import { day } from '../core/relationship/days.ts';
import type { Memory } from './memory.ts';
import { circleQueues, reasonsIn, waitingIn } from './queues.ts';
import { reading } from './reading.ts';
import { readSettings } from './settings.ts';

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
  return reading(memory, ['cards', 'settings'], async (tx) => {
    const now = memory.now();
    const { circles } = await readSettings(tx);
    const names = new Map<string, string>();
    const rows = await Promise.all(
      circleQueues(circles).map(async (queue) => {
        const days = Number(queue.slice('cadence-'.length)) || 0;
        const begins = now - late * days * day;
        const cards = await waitingIn(tx, IDBKeyRange.bound([queue, begins], [queue, now + soon]));
        for (const card of cards) names.set(card.id, card.name);
        return reasonsIn(cards, queue, now + soon).filter(({ from }) => from >= begins);
      }),
    );
    const next = rows
      .flat()
      .sort((a, b) => Math.abs(a.from - now) - Math.abs(b.from - now))
      .slice(0, limit)
      .sort((a, b) => a.from - b.from);
    return next.flatMap(({ person, reason, from }) =>
      reason.id === 'cadence'
        ? [{ person, name: names.get(person) ?? '', circle: reason.circle, last: reason.last, due: from }]
        : [],
    );
  });
}
