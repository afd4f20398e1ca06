import { followUpsToday, type TodayShown } from '../../storage/follow-ups.ts';
import type { Memory } from '../../storage/memory.ts';
import { type Person, personOf } from '../../storage/people.ts';
import { firstFound, type ListedPerson, type PeopleQuery } from '../../storage/people-index.ts';
import { queryOf } from './people/query-of.ts';
import type { Route } from './route.ts';

/**
 * What the address asks for, read while the page's settings still are: the database answers both in one go. Each
 * reading is taken once; whoever asks again, or for something else, reads anew.
 */
export interface FirstReadings {
  /** The first rows; null when they are not known before the order of everybody is. */
  readonly people: (query: PeopleQuery) => Promise<readonly ListedPerson[] | null>;
  readonly person: (who: string) => Promise<Person | null>;
  readonly today: () => Promise<TodayShown>;
  /** What was begun is there, or too slow to be waited for. */
  readonly there: Promise<unknown>;
}

/** Longer than this no page stays empty for its first rows, milliseconds. */
const mostWaiting = 60;

export function beginReading(memory: Memory, route: Route): FirstReadings {
  const { area, who } = route;
  const people = once(area === 'people' ? queryOf(route, memory.now()) : null, (query) =>
    firstFound(memory, query, rowsInView()),
  );
  const person = once(who, (id) => personOf(memory, id));
  const today = once(area === 'today' ? true : null, () => followUpsToday(memory));
  const begun = Promise.allSettled([people.begun, person.begun, today.begun]);
  const patience = new Promise((resolve) => setTimeout(resolve, mostWaiting));
  return {
    people: people.take,
    person: person.take,
    today: () => today.take(true),
    there: Promise.race([begun, patience]),
  };
}

/** What a window shows of the list and a few more, at 56 pixels a row. */
const rowsInView = () => Math.ceil((globalThis.innerHeight ?? 800) / 56) + 8;

/** Reads for `first` at once, unless it is null. The first to ask for it gets that answer. */
function once<Key, Value>(first: Key | null, read: (key: Key) => Promise<Value>) {
  let begun = first === null ? null : read(first);
  // Whoever takes it hears of the failure.
  begun?.catch(() => {});
  return {
    begun,
    take: (key: Key): Promise<Value> => {
      const answer = JSON.stringify(key) === JSON.stringify(first) ? begun : null;
      begun = null;
      return answer ?? read(key);
    },
  };
}
