import type { Waiting } from '../core/relationship/reason.ts';
import type { QueueRow, WordsRow } from './schema.ts';

type Words = Pick<WordsRow, 'words' | 'seats'>;
type Seats = ReadonlyMap<string, ReadonlySet<number>>;

/** A row's words after some seats have gone from them and others have come. Words that nobody has are left out. */
export function changedWords(row: Words, gone: Seats, come: Seats): Words {
  const all = new Map(row.words.map((word, index) => [word, row.seats[index] ?? []]));
  for (const [word, seats] of gone)
    all.set(
      word,
      (all.get(word) ?? []).filter((seat) => !seats.has(seat)),
    );
  for (const [word, seats] of come) all.set(word, ascending(new Set([...(all.get(word) ?? []), ...seats])));
  const words = [...all.keys()].filter((word) => (all.get(word)?.length ?? 0) > 0).sort();
  return { words, seats: words.map((word) => all.get(word) ?? []) };
}

/** A row of a queue after these people have left it and these reasons have come, by when they began. */
export function changedQueue(
  key: string,
  row: QueueRow | undefined,
  left: ReadonlySet<string>,
  come: readonly Waiting[],
): QueueRow {
  const all = come.map((one) => ({ from: one.from, person: one.person, text: JSON.stringify(one) }));
  for (const [place, person] of (row?.people ?? []).entries())
    if (!left.has(person)) all.push({ from: row?.froms[place] ?? 0, person, text: row?.reasons[place] ?? '' });
  all.sort((a, b) => a.from - b.from || (a.person < b.person ? -1 : 1));
  return {
    key,
    froms: all.map(({ from }) => from),
    people: all.map(({ person }) => person),
    reasons: all.map(({ text }) => text),
  };
}

export function ascending(seats: Iterable<number>): readonly number[] {
  return [...seats].sort((a, b) => a - b);
}
