import type { Waiting } from '../core/relationship/reason.ts';
import { changedQueue, changedWords } from './card-changes.ts';
import { queueRowOf, rowKeyOf, sameReasons } from './card-words.ts';
import { freshRow, freshWords } from './fresh-words.ts';
import type { WriteTx } from './schema.ts';
import { putSorting, type Sorting, sortingIn } from './sorting.ts';

/** What differs for somebody who keeps the seat, or leaves it. */
export interface Change {
  readonly seat: number;
  readonly person: string;
  readonly gone: readonly string[];
  readonly come: readonly string[];
  readonly before: readonly Waiting[];
  readonly after: readonly Waiting[];
}

/** What goes from the words of a row and what comes; and whose reasons go, and which come. */
interface RowChange {
  readonly gone: Map<string, Set<number>>;
  readonly come: Map<string, Set<number>>;
  readonly people: Set<string>;
  readonly waiting: Waiting[];
}

const entry = <K>(map: Map<K, RowChange>, key: K): RowChange => {
  const there = map.get(key) ?? { gone: new Map(), come: new Map(), people: new Set(), waiting: [] };
  map.set(key, there);
  return there;
};

/** Puts what differs where it counts: among the fresh words as long as they are not sorted in, else into its rows. */
export async function applyChanges(tx: WriteTx, changes: readonly Change[]): Promise<void> {
  const [fresh, sorting] = await Promise.all([freshSeats(tx), sortingIn(tx)]);
  const inFresh = new Map<number, RowChange>();
  const inRows = new Map<string, RowChange>();
  const inQueues = new Map<string, RowChange>();
  for (const { seat: at, person, gone, come, before, after } of changes) {
    const start = await fresh(at);
    const done = sortedIn(start, sorting);
    const changeOf = (word: string) =>
      start === null || word <= done.words ? entry(inRows, rowKeyOf(word, at)) : entry(inFresh, start);
    for (const word of gone) leave(changeOf(word), word, at);
    for (const word of come) arrive(changeOf(word), word, at);
    if (sameReasons(before, after)) continue;
    const queueOf = (one: Waiting) => {
      const key = queueRowOf(one.queue, one.from);
      return start === null || key <= done.queues ? entry(inQueues, key) : entry(inFresh, start);
    };
    for (const one of before) {
      const { people, waiting } = queueOf(one);
      people.add(person);
      waiting.splice(0, waiting.length, ...waiting.filter((each) => each.person !== person));
    }
    for (const one of after) queueOf(one).waiting.push(one);
  }
  // Whoever sorts these in has read them, and reads them again.
  if (sorting !== null && [...inFresh.keys()].some((key) => key < sorting.until))
    await putSorting(tx, { ...sorting, turn: sorting.turn + 1 });
  await Promise.all([
    ...[...inFresh].map(async ([key, { gone, come, people, waiting }]) => {
      const stored = await tx.objectStore('freshWords').get(key);
      if (stored === undefined) return;
      const row = freshWords(stored);
      const waits = [...row.waiting.filter((one) => !people.has(one.person)), ...waiting];
      const next = changedWords(row, gone, come);
      if (next.words.length + waits.length > 0)
        await tx.objectStore('freshWords').put(freshRow({ key, until: row.until, ...next, waiting: waits }));
      else await tx.objectStore('freshWords').delete(key);
    }),
    ...[...inRows].map(async ([key, { gone, come }]) => {
      const row = await tx.objectStore('words').get(key);
      const next = changedWords(row ?? { words: [], seats: [] }, gone, come);
      if (next.words.length > 0) await tx.objectStore('words').put({ key, ...next });
      else if (row !== undefined) await tx.objectStore('words').delete(key);
    }),
    ...[...inQueues].map(async ([key, { people, waiting }]) => {
      const row = await tx.objectStore('queues').get(key);
      const next = changedQueue(key, row, people, waiting);
      if (next.people.length > 0) await tx.objectStore('queues').put(next);
      else if (row !== undefined) await tx.objectStore('queues').delete(key);
    }),
  ]);
}

/** Tells of a seat the key of the fresh row in which its words stand; null when they are sorted in. */
async function freshSeats(tx: WriteTx): Promise<(seat: number) => Promise<number | null>> {
  const starts = await tx.objectStore('freshWords').getAllKeys();
  const ends = new Map<number, number>();
  return async (at) => {
    const start = starts.findLast((first) => first <= at);
    if (start === undefined) return null;
    if (!ends.has(start)) ends.set(start, (await tx.objectStore('freshWords').get(start))?.until ?? start);
    return at < (ends.get(start) ?? start) ? start : null;
  };
}

/** How far the words and reasons of this fresh row are sorted in. */
function sortedIn(start: number | null, sorting: Sorting | null): Pick<Sorting, 'words' | 'queues'> {
  return start !== null && sorting !== null && start < sorting.until ? sorting : { words: '', queues: '' };
}

function leave({ gone, come }: RowChange, word: string, at: number): void {
  come.get(word)?.delete(at);
  addTo(gone, word, at);
}

function arrive({ gone, come }: RowChange, word: string, at: number): void {
  gone.get(word)?.delete(at);
  addTo(come, word, at);
}

function addTo(map: Map<string, Set<number>>, word: string, at: number): void {
  const there = map.get(word);
  if (there) there.add(at);
  else map.set(word, new Set([at]));
}
