import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Waiting } from '../../src/core/relationship/reason.ts';
import { freshFrom, freshRow, type OpenedRow, opened, postingsOf, waitsIn } from '../../src/storage/fresh-row.ts';

const letter = fc.constantFrom(...'abfnoz:\t\n\\ ü\u0001');
const word = fc.string({ unit: letter, maxLength: 6 });
const queue = fc.constantFrom('promise', 'cadence-14', 'cadence-140', 'dormant-far');
const waiting = fc
  .record({ person: word, queue, from: fc.integer({ min: -4e12, max: 4e12 }) })
  .map((one): Waiting => ({ ...one, reason: { id: 'accepted', at: one.from } }) as unknown as Waiting);
const row = fc
  .record({
    key: fc.nat(40_000),
    words: fc.uniqueArray(fc.tuple(word, fc.uniqueArray(fc.nat(90), { minLength: 1, maxLength: 5 })), {
      selector: ([text]) => text,
      maxLength: 12,
    }),
    waiting: fc.array(waiting, { maxLength: 12 }),
  })
  .map(
    ({ key, words, waiting: waits }): OpenedRow => ({
      key,
      until: key + 91,
      words: words.map(([text]) => text),
      seats: words.map(([, seats]) => seats.map((seat) => seat + key)),
      waiting: waits,
    }),
  );
const byBeginning = (x: Waiting, y: Waiting) =>
  x.from - y.from || (x.person < y.person ? -1 : x.person > y.person ? 1 : 0);
const byWord = (a: { word: string }, b: { word: string }) => (a.word < b.word ? -1 : 1);
const both = ({ words, seats }: OpenedRow) => words.map((text, at) => ({ word: text, seats: seats[at] ?? [] }));

test('what a row holds is found by its words, whatever stands in them, and comes out as it went in', () => {
  fc.assert(
    fc.property(row, word, word, (given, one, other) => {
      const [from, to] = one < other ? [one, other] : [other, one];
      const kept = freshRow(given);
      const within = both(given).filter((posting) => posting.word >= from && posting.word <= to);
      expect(postingsOf(kept, { from, to })).toEqual(within.sort(byWord));
      expect(both(opened(kept))).toEqual(both(given).sort(byWord));
      // As earlier versions wrote it.
      expect(freshFrom(given)).toEqual(kept);
    }),
    { numRuns: 100 },
  );
});

test('reasons of a queue come by when they came up, no more than are wanted', () => {
  fc.assert(
    fc.property(row, queue, fc.integer(), fc.integer(), fc.integer({ min: 1, max: 4 }), (given, name, a, b, limit) => {
      const range = { queue: name, from: Math.min(a, b) * 1000, to: Math.max(a, b) * 1000 };
      const all = given.waiting
        .filter((one) => one.queue === name && one.from >= range.from && one.from <= range.to)
        .sort(byBeginning);
      const rows = [
        { ...given, waiting: given.waiting.slice(0, 5) },
        { ...given, waiting: given.waiting.slice(5) },
      ];
      const found = (most?: number) => waitsIn(rows.map(freshRow), range, most).sort(byBeginning);
      expect(found()).toEqual(all);
      expect(found(limit).slice(0, limit)).toEqual(all.slice(0, limit));
      expect(
        waitsIn([freshRow(given)], { queue: name, from: Number.NEGATIVE_INFINITY, to: Number.POSITIVE_INFINITY })
          .length,
      ).toBe(given.waiting.filter((one) => one.queue === name).length);
    }),
    { numRuns: 100 },
  );
});
