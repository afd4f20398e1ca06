import type { Card, CardRow, FreshWordsRow, SeatsRow, WordsRow, WriteTx } from './schema.ts';

/**
 * What people are found by. A person's words stand in one of two places, and never in both:
 *
 * - **loose**, in the index `byLoose` of the cards: whoever was written one by one. Cheap to write once.
 * - **gathered**, under a small number, the person's *seat*: `words` holds, for each beginning of three letters, the
 *   words that begin so and the seats of whoever has them; `freshWords` those that came in together and are not
 *   sorted in yet; `seats` and the index `bySeat` who sits where. A large import writes one row for hundreds of people, and a search reads
 *   one row for each of its words, however many people there are.
 *
 * A person whose words change leaves their seat, in the same transaction and without a trace.
 */

/** The words of one kind ("n": of a name, "o": others) that begin with these letters share a row. */
const letters = 3;
const kindLetters = 2;

/** Read as a whole when everybody with a word is asked for, and one at a time when somebody leaves. */
export const seatsPerRow = 512;

/** Stands first in `loose`, so that all loose cards can be counted and found. */
export const looseMark = '*';

export function rowKeyOf(word: string): string {
  return word.slice(0, kindLetters + letters);
}

/** Keys of the rows in which words beginning with `start` ("n:gi") stand. */
export function rowsFor(start: string): IDBKeyRange {
  return start.length >= kindLetters + letters
    ? IDBKeyRange.only(rowKeyOf(start))
    : IDBKeyRange.bound(start, `${start}\uffff`);
}

/** A card as it is stored while its words stand loose. */
export function looseRow(card: Card): CardRow {
  return { ...card, waits: waitsOf(card), loose: [looseMark, ...card.words] };
}

const waitsOf = (card: Card) => card.reasons.map(({ queue, from }) => [queue, from] as const);

/** Takes down the changes to the word index that one write makes, and stores them at its end. */
export interface WordWriter {
  /** To be awaited once before `seated`. */
  ready(): Promise<void>;
  /** The card with a new seat. */
  seated(card: Card): CardRow;
  /** The card as it is to be stored in the place of `before`. `gather`: with a seat when it has to move. */
  moved(card: Card, before: CardRow | undefined, gather: boolean): Promise<CardRow>;
  /** The person of this card is gone. */
  leave(before: CardRow): void;
  /** Stores what was taken down so far; may be called several times within a write. */
  flush(): Promise<void>;
}

export function wordWriter(tx: WriteTx): WordWriter {
  const added = new Map<string, number[]>();
  const seats = new Map<number, string>();
  const left: CardRow[] = [];
  let first = -1;
  let next = -1;

  const writer: WordWriter = {
    async ready() {
      if (next >= 0) return;
      const row = await tx.objectStore('local').get('seats');
      if (next >= 0) return;
      first = Number(row?.value ?? 0);
      next = first;
    },
    seated(card) {
      const seat = next;
      next += 1;
      seats.set(seat, card.id);
      for (const word of card.words) {
        const there = added.get(word);
        if (there) there.push(seat);
        else added.set(word, [seat]);
      }
      return { ...card, waits: waitsOf(card), seat };
    },
    async moved(card, before, gather) {
      if (before && sameWords(before.words, card.words)) {
        const { seat, loose } = before;
        if (seat !== undefined) return { ...card, waits: waitsOf(card), seat };
        if (loose !== undefined && !gather) return { ...card, waits: waitsOf(card), loose };
      }
      if (before) writer.leave(before);
      if (!gather) return looseRow(card);
      await writer.ready();
      return writer.seated(card);
    },
    leave(before) {
      if (before.seat === undefined) return;
      left.push(before);
      seats.set(before.seat, '');
    },
    async flush() {
      const unsorted = left.filter(({ seat = 0 }) => first < 0 || seat < first);
      for (const { seat, words } of left)
        if (first >= 0 && (seat ?? 0) >= first) for (const word of words) drop(added, word, seat ?? 0);
      if (unsorted.length > 0) await takeOut(tx, unsorted);
      if (next > first) {
        const words = [...added.keys()].sort();
        const row = { key: first, until: next, words, seats: words.map((word) => added.get(word) ?? []) };
        await tx.objectStore('freshWords').put(row);
        await tx.objectStore('local').put({ key: 'seats', value: next });
      }
      await seat(tx, seats);
      first = next;
      added.clear();
      seats.clear();
      left.length = 0;
    },
  };
  return writer;
}

function sameWords(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((word, index) => word === b[index]);
}

function drop(words: Map<string, number[]>, word: string, seat: number): void {
  const rest = (words.get(word) ?? []).filter((other) => other !== seat);
  if (rest.length > 0) words.set(word, rest);
  else words.delete(word);
}

async function seat(tx: WriteTx, changes: ReadonlyMap<number, string>): Promise<void> {
  const store = tx.objectStore('seats');
  const byRow = new Map<number, [number, string][]>();
  for (const [number, id] of changes) {
    const key = Math.floor(number / seatsPerRow);
    byRow.set(key, [...(byRow.get(key) ?? []), [number % seatsPerRow, id]]);
  }
  await Promise.all(
    [...byRow].map(async ([key, some]) => {
      const people = [...((await store.get(key))?.people ?? [])];
      for (const [at, id] of some) {
        while (people.length < at) people.push('');
        people[at] = id;
      }
      const row: SeatsRow = { key, people };
      if (people.every((id) => id === '')) await store.delete(key);
      else await store.put(row);
    }),
  );
}

/** Takes people's words out of the rows in which they stand, each row once. */
async function takeOut(tx: WriteTx, people: readonly CardRow[]): Promise<void> {
  const fresh = await tx.objectStore('freshWords').getAll();
  const inFresh = new Map<FreshWordsRow, CardRow[]>();
  const inRows = new Map<string, Map<string, Set<number>>>();
  for (const person of people) {
    const seat = person.seat ?? -1;
    const row = fresh.find(({ key, until }) => seat >= key && seat < until);
    if (row) inFresh.set(row, [...(inFresh.get(row) ?? []), person]);
    else
      for (const word of person.words) {
        const words = inRows.get(rowKeyOf(word)) ?? new Map<string, Set<number>>();
        inRows.set(rowKeyOf(word), words.set(word, (words.get(word) ?? new Set()).add(seat)));
      }
  }
  for (const [row, some] of inFresh) {
    const gone = new Map<string, Set<number>>();
    for (const { words, seat = -1 } of some)
      for (const word of words) gone.set(word, (gone.get(word) ?? new Set()).add(seat));
    await tx.objectStore('freshWords').put({ ...row, ...without(row, gone) });
  }
  await Promise.all(
    [...inRows].map(async ([key, gone]) => {
      const row = await tx.objectStore('words').get(key);
      if (row === undefined) return;
      const rest = without(row, gone);
      if (rest.words.length > 0) await tx.objectStore('words').put({ key, ...rest });
      else await tx.objectStore('words').delete(key);
    }),
  );
}

function without(row: Omit<WordsRow, 'key'>, gone: ReadonlyMap<string, ReadonlySet<number>>): Omit<WordsRow, 'key'> {
  const kept = row.words.flatMap((word, index) => {
    const seats = row.seats[index] ?? [];
    const those = gone.get(word);
    const rest = those === undefined ? seats : seats.filter((seat) => !those.has(seat));
    return rest.length > 0 ? [{ word, rest }] : [];
  });
  return { words: kept.map(({ word }) => word), seats: kept.map(({ rest }) => rest) };
}
