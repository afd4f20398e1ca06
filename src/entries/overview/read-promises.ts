import type { OpenPromise } from '../../core/relationship/promise.ts';
import type { Memory } from '../../storage/memory.ts';
import { personOf } from '../../storage/people.ts';
import { cardsOf } from '../../storage/people-index.ts';
import { promisesByDate } from '../../storage/promises.ts';

/** More than this is not worked off in one sitting; the soonest come first. */
const most = 60;

interface Owed {
  readonly promise: OpenPromise;
  readonly who: string;
  readonly name: string;
}

export type PromisesRead = Awaited<ReturnType<typeof readPromises>>;

/** The dated promises that are open, the soonest first, with whom they are between. */
export async function readPromises(memory: Memory) {
  const promises = await promisesByDate(memory, most);
  const rows = await cardsOf(memory, [...new Set(promises.map(({ contact }) => contact))]);
  const cards = new Map(rows.map(({ card }) => [card.id, card]));
  const owed = await Promise.all(
    promises.map(async (promise): Promise<Owed | null> => {
      // Who has been joined to somebody stands on that one's card.
      const card = cards.get(promise.contact) ?? (await personOf(memory, promise.contact))?.card;
      return card ? { promise, who: card.id, name: card.name } : null;
    }),
  );
  return { owed: owed.filter((one) => one !== null), now: memory.now() };
}
