import type { Memory } from '../../storage/memory.ts';
import { type Person, personOf } from '../../storage/people.ts';
import { firstFound, type ListedPerson, type PeopleQuery } from '../../storage/people-index.ts';
import { queryOf } from './people/query-of.ts';
import { type PicturesRead, readPictures } from './pictures/read-pictures.ts';
import { type PromisesRead, readPromises } from './read-promises.ts';
import { readToday, type TodayRead } from './read-today.ts';
import type { Route } from './route.ts';

/** One thing to be read. What was begun with the page is handed out once; later it is read anew. */
export interface Reading<Key, Value> {
  /** What was begun for `key`, where it is there already. */
  readonly now: (key: Key) => Value | undefined;
  readonly ask: (key: Key) => Promise<Value>;
}

/**
 * What the address asks for, read while the page's settings still are: the database answers both in one go, and what
 * is there when the page is drawn is drawn with it.
 */
export interface FirstReadings {
  /** The first rows; null when they are not known before the order of everybody is. */
  readonly people: Reading<PeopleQuery, readonly ListedPerson[] | null>;
  readonly person: Reading<string, Person | null>;
  readonly today: Reading<true, TodayRead>;
  readonly promises: Reading<true, PromisesRead>;
  readonly pictures: Reading<true, PicturesRead>;
  /** What was begun is there, or too slow to be waited for. */
  readonly there: Promise<unknown>;
}

/** Longer than this no page stays empty for its first rows, milliseconds. */
const mostWaiting = 60;

/** Begins to read for `route`. `more`: what else is needed before that can be drawn. */
export function beginReading(memory: Memory, { area, who, ...route }: Route, more: Promise<unknown>): FirstReadings {
  const query = area === 'people' ? queryOf({ area, who, ...route }, memory.now()) : null;
  const people = once(query, (asked) => firstFound(memory, asked, rowsInView()));
  const person = once(who, (id) => personOf(memory, id));
  const today = once(area === 'today' || null, () => readToday(memory));
  const promises = once(area === 'promises' || null, () => readPromises(memory));
  const pictures = once(area === 'pictures' || null, () => readPictures(memory));
  const begun = [people, person, today, promises, pictures].map((reading) => reading.begun);
  const patience = new Promise((resolve) => setTimeout(resolve, mostWaiting));
  return {
    people,
    person,
    today,
    promises,
    pictures,
    there: Promise.race([Promise.allSettled([...begun, more]), patience]),
  };
}

/** What a window shows of the list and a few more, at 56 pixels a row. */
const rowsInView = () => Math.ceil((globalThis.innerHeight ?? 800) / 56) + 2;

/** Reads for `first` at once, unless it is null. The first to ask for it gets that answer. */
function once<Key, Value>(first: Key | null, read: (key: Key) => Promise<Value>) {
  const begun = first === null ? null : read(first);
  const is = JSON.stringify(first);
  let left = begun;
  let value: Value | undefined;
  begun?.then(
    (there) => {
      value = there;
    },
    // Whoever takes it hears of the failure.
    () => {},
  );
  const take = (key: Key) => {
    const answer = JSON.stringify(key) === is ? left : null;
    left = null;
    return answer;
  };
  return {
    begun,
    now: (key: Key): Value | undefined => (value === undefined || take(key) === null ? undefined : value),
    ask: (key: Key): Promise<Value> => take(key) ?? read(key),
  };
}
