import type { OpenPromise } from '../../core/relationship/promise.ts';
import type { Memory } from '../../storage/memory.ts';
import { personOf } from '../../storage/people.ts';
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
  const owed = await Promise.all(
    promises.map(async (promise): Promise<Owed | null> => {
      const person = await personOf(memory, promise.contact);
      return person && { promise, who: person.card.id, name: person.card.name };
    }),
  );
  return { owed: owed.filter((one) => one !== null), now: memory.now() };
}
