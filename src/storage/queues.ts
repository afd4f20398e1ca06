import { type Circles, circleIds, intervalDays } from '../core/relationship/circles.ts';
import { day } from '../core/relationship/days.ts';
import { reasonIds, type Waiting } from '../core/relationship/reason.ts';
import { holdsFor } from '../core/relationship/reasons.ts';
import type { Settings } from '../core/relationship/settings.ts';
import type { AnyTx, CardRow } from './schema.ts';

/** Who has been silent for years waits here: those who were close, and the others. */
export const dormantQueues = ['dormant-close', 'dormant-far'] as const;

/** The queues of the circles: one for each interval that the settings lead to. */
export function circleQueues(circles: Circles): readonly string[] {
  const days = circleIds.flatMap((id) => [intervalDays(circles, id, false), intervalDays(circles, id, true)]);
  return [...new Set(days)].map((interval) => `cadence-${interval}`);
}

/** All queues but those of the long silent. Known beforehand: nothing has to be read to find them. */
export function queueNames({ circles }: Pick<Settings, 'circles'>): readonly string[] {
  const plain = reasonIds.filter((id) => id !== 'cadence' && id !== 'dormant' && id !== 'rhythm');
  return [...plain, 'promise-undated', ...circleQueues(circles)];
}

/** Those of a queue whose reason holds at `now`; heads that have run out are left behind. */
export function holdingNow(queue: string, now: number): IDBKeyRange {
  const days = (holdsFor as Readonly<Record<string, number>>)[queue];
  return IDBKeyRange.bound(days === undefined ? [queue] : [queue, now - days * day], [queue, now]);
}

/** The cards in a range of a queue, at most `limit`, each once although it may stand there with several reasons. */
export async function waitingIn(tx: AnyTx, range: IDBKeyRange, limit?: number): Promise<readonly CardRow[]> {
  const rows = await tx.objectStore('cards').index('byQueue').getAll(range, limit);
  return [...new Map(rows.map((card) => [card.id, card])).values()];
}

/** The reasons with which these cards stand in a queue, as far as they began by `until`. */
export function reasonsIn(cards: readonly CardRow[], queue: string, until = Number.POSITIVE_INFINITY): Waiting[] {
  return cards.flatMap(({ reasons }) => reasons.filter((one) => one.queue === queue && one.from <= until));
}
