import fc from 'fast-check';
import { expect, test } from 'vitest';
import { timeOf } from '../../src/core/relationship/clock.ts';
import { isTombstone, merge, type Tombstone } from '../../src/core/relationship/merge.ts';
import { type Changes, edit, type Kept, type Stamper, stamper } from '../../src/core/relationship/record.ts';

interface Person extends Kept {
  readonly name: string;
  readonly note?: string;
  readonly tags: Readonly<Record<string, true>>;
}
type State = Person | Tombstone;
const maps = ['tags'];

/** One thing that one of three devices does, with a wall clock that may be anything. */
interface Act {
  readonly device: 0 | 1 | 2;
  readonly wall: number;
  readonly what: 'edit' | 'bury' | 'sync';
  readonly from: 0 | 1 | 2;
  readonly changes: Changes<Person>;
}

const value = fc.constantFrom('a', 'b', 'c', null);
const device = fc.constantFrom(0 as const, 1 as const, 2 as const);
const acts: fc.Arbitrary<Act[]> = fc.array(
  fc.record({
    device,
    from: device,
    wall: fc.integer({ min: 0, max: 50 }),
    what: fc.constantFrom('edit' as const, 'edit' as const, 'edit' as const, 'sync' as const, 'bury' as const),
    changes: fc.record(
      {
        name: fc.constantFrom('Ilse', 'Veit'),
        note: value,
        tags: fc.dictionary(fc.constantFrom('guss', 'messe', 'a/b'), fc.constantFrom(true as const, null)),
      },
      { requiredKeys: [] },
    ) as fc.Arbitrary<Changes<Person>>,
  }),
  { maxLength: 14 },
);

/** Every state that any device ever was in, and the last of each. */
function play(
  list: readonly Act[],
  allowBurying = true,
): { readonly all: State[]; readonly last: [State, State, State] } {
  let wall = 0;
  const clocks = ['one', 'two', 'three'].map((name) => stamper('', () => wall, name)) as [Stamper, Stamper, Stamper];
  const start: Person = { id: 'p', v: 1, born: clocks[0].next(), name: 'Ilse', tags: {} };
  const last: [State, State, State] = [start, start, start];
  const all: State[] = [start];
  for (const act of list) {
    wall = act.wall;
    const state = last[act.device];
    let next = state;
    if (act.what === 'sync') next = merge<Person>(state, last[act.from], maps);
    else if (isTombstone(state)) continue;
    else if (act.what === 'bury') next = allowBurying ? { id: 'p', gone: clocks[act.device].next() } : state;
    else next = edit(state, act.changes, maps, clocks[act.device]);
    last[act.device] = next;
    all.push(next);
  }
  return { all, last };
}

const join = (a: State, b: State) => merge<Person>(a, b, maps);

test('in whatever order, grouping and number of times states are merged, the end is the same', () => {
  fc.assert(
    fc.property(acts, fc.infiniteStream(fc.nat()), (list, dice) => {
      const { all, last } = play(list);
      const [a, b, c] = last;
      expect(join(a, b)).toEqual(join(b, a));
      expect(join(join(a, b), c)).toEqual(join(a, join(b, c)));
      expect(join(a, a)).toEqual(a);
      const end = join(join(a, b), c);
      const shuffled = [...all, ...all, ...last]
        .map((state) => [dice.next().value as number, state] as const)
        .sort(([x], [y]) => x - y);
      const other = shuffled.map(([, state]) => state).reduce(join);
      expect(other).toEqual(end);
    }),
    { numRuns: 2000 },
  );
});

test('a device sees its own last edit win over everything it knew, whatever its clock says', () => {
  fc.assert(
    fc.property(acts, fc.integer({ min: 0, max: 50 }), (list, wall) => {
      const [state, other] = play(list, false).last;
      const known = join(state, other) as Person;
      const clock = stamper('', () => wall, 'one');
      const edited = edit<Person>(known, { note: 'mine', tags: { guss: true } }, maps, clock);
      const merged = join(join(edited, other), state) as Person;
      expect(merged.note).toBe('mine');
      expect(merged.tags.guss).toBe(true);
    }),
    { numRuns: 1000 },
  );
});

test('edits to different fields and different tags on two devices all survive', () => {
  const [one, two] = [stamper('', () => 10, 'one'), stamper('', () => 5, 'two')];
  const start: Person = { id: 'p', v: 1, born: one.next(), name: 'Ilse', tags: { alt: true } };
  const a = edit<Person>(start, { note: 'aus Wels', tags: { guss: true } }, maps, one);
  const b = edit<Person>(start, { name: 'Ilse Färber', tags: { messe: true, alt: null } }, maps, two);
  expect(join(a, b)).toMatchObject({ note: 'aus Wels', name: 'Ilse Färber', tags: { guss: true, messe: true } });
  expect((join(a, b) as Person).tags).not.toHaveProperty('alt');
});

test('an edit that changes nothing leaves no stamp', () => {
  const clock = stamper('', () => 10, 'one');
  const start: Person = { id: 'p', v: 1, born: clock.next(), name: 'Ilse', tags: { guss: true } };
  expect(edit<Person>(start, { name: 'Ilse', note: null, tags: { guss: true, neu: null } }, maps, clock)).toBe(start);
});

test('a clock that is set back, or stands still, still moves on', () => {
  let wall = 1_000_000;
  const clock = stamper('', () => wall, 'one');
  const before = clock.next();
  wall = 5;
  const made = Array.from({ length: 50_000 }, () => clock.next());
  expect(made[0]! > before).toBe(true);
  expect(made.every((stamp, index) => index === 0 || stamp > made[index - 1]!)).toBe(true);
  expect(timeOf(made[0]!)).toBe(1_000_000);
});

test('a hostile field name stays a field name', () => {
  const clock = stamper('', () => 10, 'one');
  const start: Person = { id: 'p', v: 1, born: clock.next(), name: 'Ilse', tags: {} };
  const hostile = edit<Person>(start, { tags: JSON.parse('{"__proto__": true, "constructor": true}') }, maps, clock);
  const merged = join(hostile, start);
  expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  expect(Object.getPrototypeOf((merged as Person).tags)).toBe(Object.prototype);
  expect(join(start, hostile)).toEqual(merged);
});
