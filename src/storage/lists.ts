import { type CircleId, circleIds } from '../core/relationship/circles.ts';
import { exactly } from './card-words.ts';
import { type FacetKind, facetOf } from './facets.ts';
import type { Memory } from './memory.ts';
import { firstByName } from './people-index.ts';
import { reading } from './reading.ts';
import { type AnyTx, type Card, cardStores } from './schema.ts';
import { cardsAt, countCards } from './sheets.ts';
import { seatsIn } from './word-index.ts';

/** The first `limit` people by name, the family name first. */
export async function listPeople(memory: Memory, limit: number): Promise<readonly Card[]> {
  return (await firstByName(memory, limit)).map(({ card }) => card);
}

/** Whether anybody is kept at all, without those in the bin. Reads one key. */
export function isAnybodyKept(memory: Memory): Promise<boolean> {
  return reading(memory, ['sheets'], async (tx) => (await tx.objectStore('sheets').getAllKeys(null, 1)).length > 0);
}

/** How many people are kept, without those in the bin. */
export function countPeople(memory: Memory): Promise<number> {
  return reading(memory, ['seats'], countCards);
}

/** Everybody in a circle, the longest without a word first. */
export function peopleInCircle(memory: Memory, circle: CircleId, limit = 1000): Promise<readonly Card[]> {
  return reading(memory, cardStores, async (tx) => {
    const cards = await withFacet(tx, 'circle', circle, limit);
    return [...cards].sort((a, b) => a.last - b.last || (a.id < b.id ? -1 : 1));
  });
}

/** How many people each circle has. */
export function circleCounts(memory: Memory): Promise<Readonly<Record<CircleId, number>>> {
  return reading(memory, cardStores, async (tx) => {
    const counts = await Promise.all(
      circleIds.map(async (id) => [id, (await seatsIn(tx, exactly(`f:${facetOf('circle', id)}`))).length] as const),
    );
    return Object.fromEntries(counts) as Record<CircleId, number>;
  });
}

/** Everybody with a tag, at most `limit`. */
export function peopleWithTag(memory: Memory, tag: string, limit = 1000): Promise<readonly Card[]> {
  return reading(memory, cardStores, (tx) => withFacet(tx, 'tag', tag, limit));
}

async function withFacet(tx: AnyTx, kind: FacetKind, text: string, limit: number): Promise<readonly Card[]> {
  return cardsAt(tx, (await seatsIn(tx, exactly(`f:${facetOf(kind, text)}`))).slice(0, limit));
}
