import type { Waiting } from '../core/relationship/reason.ts';
import type { WordsRow } from './schema.ts';

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
  row: readonly Waiting[],
  left: ReadonlySet<string>,
  come: readonly Waiting[],
): readonly Waiting[] {
  return [...row.filter(({ person }) => !left.has(person)), ...come].sort(
    (a, b) => a.from - b.from || (a.person < b.person ? -1 : 1),
  );
}

export function ascending(seats: Iterable<number>): readonly number[] {
  return [...seats].sort((a, b) => a - b);
}
