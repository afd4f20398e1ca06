import { day } from '../core/relationship/days.ts';
import { holdsFor } from '../core/relationship/reasons.ts';
import type { AnyTx } from './schema.ts';

/** The names of all queues that have somebody in them: a step per queue, not per person. */
export async function queueNames(tx: AnyTx): Promise<readonly string[]> {
  const names: string[] = [];
  const index = tx.objectStore('reasons').index('byQueue');
  let cursor = await index.openKeyCursor();
  while (cursor) {
    const [queue] = cursor.key as [string, number];
    names.push(queue);
    cursor = await index.openKeyCursor(IDBKeyRange.lowerBound([queue, []]));
  }
  return names;
}

/** Those of a queue whose reason holds at `now`; heads that have run out are left behind. */
export function holdingNow(queue: string, now: number): IDBKeyRange {
  const days = (holdsFor as Readonly<Record<string, number>>)[queue];
  return IDBKeyRange.bound(days === undefined ? [queue] : [queue, now - days * day], [queue, now]);
}
