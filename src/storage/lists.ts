import type { CircleId } from '../core/relationship/circles.ts';
import { facetOf } from './facets.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { Card } from './schema.ts';

/** In which order everybody is shown. */
export type ListOrder = 'name' | 'last' | 'last-first';

/** Where a page of a list ended; hand it back for the next one. */
export interface ListPlace {
  readonly key: IDBValidKey;
  readonly id: string;
}

export interface ListPage {
  readonly cards: readonly Card[];
  /** Null at the end. */
  readonly next: ListPlace | null;
}

const orders = {
  name: { index: 'byName', direction: 'next' },
  last: { index: 'byLast', direction: 'prev' },
  'last-first': { index: 'byLast', direction: 'next' },
} as const;

/** One page of everybody, in order. */
export function listPeople(memory: Memory, order: ListOrder, limit: number, after?: ListPlace): Promise<ListPage> {
  return reading(memory, ['cards'], async (tx) => {
    const { index, direction } = orders[order];
    let cursor = await tx.objectStore('cards').index(index).openCursor(null, direction);
    if (cursor && after) cursor = await cursor.continuePrimaryKey(after.key as never, after.id);
    if (cursor && after && cursor.primaryKey === after.id) cursor = await cursor.continue();
    const cards: Card[] = [];
    let next: ListPlace | null = null;
    while (cursor && cards.length < limit) {
      cards.push(cursor.value);
      next = { key: cursor.key, id: cursor.primaryKey };
      cursor = await cursor.continue();
    }
    return { cards, next: cursor ? next : null };
  });
}

/** How many people are kept, without those in the bin. */
export function countPeople(memory: Memory): Promise<number> {
  return reading(memory, ['cards'], (tx) => tx.objectStore('cards').count());
}

/** Everybody in a circle, the longest without a word first. */
export function peopleInCircle(memory: Memory, circle: CircleId, limit = 1000): Promise<readonly Card[]> {
  return reading(memory, ['cards'], (tx) =>
    tx
      .objectStore('cards')
      .index('byCircle')
      .getAll(IDBKeyRange.bound([circle], [circle, []]), limit),
  );
}

/** How many people each circle has. */
export function circleCounts(memory: Memory): Promise<Readonly<Record<CircleId, number>>> {
  return reading(memory, ['cards'], async (tx) => {
    const index = tx.objectStore('cards').index('byCircle');
    const count = (id: CircleId) => index.count(IDBKeyRange.bound([id], [id, []]));
    const [core, close, good, wide] = await Promise.all([count('core'), count('close'), count('good'), count('wide')]);
    return { core, close, good, wide };
  });
}

/** Everybody with a tag, at most `limit`. */
export function peopleWithTag(memory: Memory, tag: string, limit = 1000): Promise<readonly Card[]> {
  return reading(memory, ['cards'], (tx) =>
    tx.objectStore('cards').index('byFacet').getAll(facetOf('tag', tag), limit),
  );
}
