import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { defaultCircles } from '../../src/core/relationship/circles.ts';
import { day } from '../../src/core/relationship/days.ts';
import { holds, rank, today } from '../../src/core/relationship/follow-ups.ts';
import type { Interaction, InteractionKind } from '../../src/core/relationship/interaction.ts';
import type { ReasonId } from '../../src/core/relationship/reason.ts';
import { type Circumstance, reasonsFor, timing } from '../../src/core/relationship/reasons.ts';
import { type History, standingOf } from '../../src/core/relationship/standing.ts';
import { decision, history, now } from './arbitraries.ts';

const about = (some: History): Circumstance => ({
  person: 'c',
  ...(some.contacts[0].circle ? { circle: some.contacts[0].circle } : {}),
  bridge: some.contacts[0].bridge === true,
  circles: defaultCircles,
  hasOpener: false,
  metInPerson: some.interactions.some((entry) => entry.kind === 'met'),
});
const reasons = (some: History) => reasonsFor(standingOf(some), about(some));
const shown = (some: History, at = now) => rank(reasons(some), at);

describe('whatever happened', () => {
  test('there is at most one follow-up a person, and its further reasons do not contradict it', () => {
    fc.assert(
      fc.property(history, (some) => {
        const list = shown(some);
        expect(list.length).toBeLessThanOrEqual(1);
        for (const { reason, also } of list) {
          const ids = [reason, ...also].map((one) => one.id);
          const plain = ids.filter((id) => id !== 'promise' && id !== 'promised');
          expect(new Set(plain).size).toBe(plain.length);
          expect(ids.includes('silence') && ids.includes('answer')).toBe(false);
          expect(ids.includes('silence') && ids.includes('cadence')).toBe(false);
          expect(ids.includes('silence') && ids.includes('invited')).toBe(false);
          expect(ids.includes('give') && ids.includes('thanks')).toBe(false);
          expect(ids.includes('cadence') && ids.includes('settle')).toBe(false);
          expect(ids.includes('cadence') && ids.includes('dormant')).toBe(false);
          expect(ids.length > 1 && ids.includes('dormant')).toBe(false);
        }
      }),
      { numRuns: 3000 },
    );
  });

  test('the same data give the same list, in whatever order they are read', () => {
    fc.assert(
      fc.property(history, (some) => {
        const turned: History = {
          contacts: some.contacts,
          interactions: [...some.interactions].reverse(),
          promises: [...some.promises].reverse(),
          decisions: [...some.decisions].reverse(),
        };
        const ordered = (list: ReturnType<typeof reasons>) => list.map((one) => JSON.stringify(one)).sort();
        expect(ordered(reasons(turned))).toEqual(ordered(reasons(some)));
        expect(rank([...reasons(some)].reverse(), now)).toEqual(shown(some));
      }),
      { numRuns: 2000 },
    );
  });

  test('what is put off does not come up before its time, and comes up again', () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 1, max: 60 }), (some, days) => {
        const [first] = shown(some);
        fc.pre(first !== undefined);
        const promise = 'promise' in first!.reason ? { promise: first!.reason.promise } : {};
        const until = now + days * day;
        const later: History = {
          ...some,
          decisions: [
            ...some.decisions,
            {
              id: 'z',
              v: 1,
              born: 'zzzzzzzzz-0000-t',
              contact: 'c',
              reason: first!.reason.id,
              what: 'snoozed',
              at: now,
              until,
              ...promise,
            },
          ],
        };
        const same = (list: ReturnType<typeof reasons>, at: number) =>
          list.some(
            (one) =>
              one.reason.id === first!.reason.id &&
              holds(one, at) &&
              JSON.stringify(one.reason) === JSON.stringify(first!.reason),
          );
        for (const at of [now, until - 1]) expect(same(reasons(later), at)).toBe(false);
        const owed = new Set(['promise', 'answer', 'thanks', 'accepted']);
        expect(shown(later, until - 1).filter((one) => !owed.has(one.reason.id))).toEqual([]);
        expect(same(reasons(later), until)).toBe(true);
      }),
      { numRuns: 2000 },
    );
  });

  test('done is done: the same reason is not up again at once', () => {
    fc.assert(
      fc.property(history, (some) => {
        const [first] = shown(some);
        fc.pre(first !== undefined);
        const { reason } = first!;
        const promise = 'promise' in reason ? reason.promise : null;
        const after: History = {
          ...some,
          promises: some.promises.map((one) => (one.id === promise ? { ...one, end: { how: 'kept', at: now } } : one)),
          decisions: [
            ...some.decisions,
            {
              id: 'z',
              v: 1,
              born: 'zzzzzzzzz-0000-t',
              contact: 'c',
              reason: reason.id,
              what: 'done',
              at: now,
              ...(promise ? { promise } : {}),
            },
          ],
        };
        const up = reasons(after)
          .filter((one) => holds(one, now + day / 2))
          .map((one) => one.reason);
        expect(up.filter((one) => one.id === reason.id && !('promise' in one && one.promise !== promise))).toEqual([]);
      }),
      { numRuns: 2000 },
    );
  });

  test('what was undone leaves no trace', () => {
    fc.assert(
      fc.property(history, decision, (some, one) => {
        const with_ = { ...some, decisions: [...some.decisions, { ...one, id: 'zz', undone: true as const }] };
        expect(reasons(with_)).toEqual(reasons(some));
      }),
    );
  });
});

const entry = (kind: InteractionKind, daysAgo: number): Interaction => ({
  id: `${kind}-${daysAgo}`,
  v: 1,
  born: '0mhcldhc0-0000-t',
  contact: 'c',
  kind,
  at: now - daysAgo * day,
  source: 'logged',
});
function with_(entries: readonly Interaction[], more: Partial<History['contacts'][0]> = {}): History {
  const contact = {
    id: 'c',
    v: 1,
    born: '0mhcldhc0-0000-t',
    name: 'Veit',
    identities: {},
    facts: {},
    source: 'remembered' as const,
    since: now - 900 * day,
    tags: {},
    ...more,
  };
  return { contacts: [contact], interactions: entries, promises: [], decisions: [] };
}
const first = (some: History, at = now): ReasonId | null => shown(some, at)[0]?.reason.id ?? null;

describe('one story each', () => {
  test.each<[string, History, ReasonId | null]>([
    ['invited three days ago: nothing yet', with_([entry('invited', 3)]), null],
    ['invited eight days ago: look', with_([entry('invited', 8)]), 'invited'],
    ['invited long ago and never accepted: rest', with_([entry('invited', 200)]), null],
    ['accepted: thank and ask back', with_([entry('invited', 9), entry('accepted', 2)]), 'accepted'],
    ['accepted and written: nothing', with_([entry('invited', 9), entry('accepted', 2), entry('wrote', 1)]), null],
    ['accepted a year ago, never written', with_([entry('invited', 409), entry('accepted', 400)]), null],
    ['they wrote two days ago', with_([entry('answered', 2)]), 'answer'],
    ['helped and not thanked', with_([entry('got', 5)]), 'thanks'],
    ['helped and thanked', with_([entry('got', 5), entry('thanked', 4)]), null],
    ['no answer after 15 days: once', with_([entry('answered', 30), entry('wrote', 15)]), 'silence'],
    ['two without an answer: rest', with_([entry('wrote', 40), entry('wrote', 20)], { circle: 'core' }), null],
    ['circle interval over', with_([entry('called', 31)], { circle: 'close' }), 'cadence'],
    ['circle interval not over', with_([entry('called', 29)], { circle: 'close' }), null],
    ['a bridge: one step shorter', with_([entry('met', 31)], { circle: 'good', bridge: true }), 'cadence'],
    ['declined once: offer', with_([entry('met', 60), entry('declined', 40)]), 'offer'],
    [
      'only asked, twice',
      with_([
        entry('met', 200),
        entry('asked', 90),
        entry('answered', 89),
        entry('asked', 60),
        entry('answered', 59),
        entry('wrote', 58),
        entry('called', 30),
      ]),
      'give',
    ],
    ['three years without a word', with_([entry('answered', timing.dormant + 1)]), 'dormant'],
    [
      'known for long, only online',
      with_([entry('answered', 220), entry('wrote', 219), entry('answered', 40), entry('called', 35)]),
      'meet',
    ],
    [
      'the same, but met',
      with_([entry('met', 220), entry('wrote', 219), entry('answered', 40), entry('called', 35)]),
      null,
    ],
  ])('%s', (_name, some, expected) => {
    expect(first(some)).toBe(expected);
  });

  test('an interval is never more than three times over', () => {
    const people = [...Array(3)].map((_, index) =>
      reasonsFor(standingOf(with_([entry('called', [45, 60, 2000][index]!)])), {
        ...about(with_([])),
        person: `p${index}`,
        circle: 'core',
      }),
    );
    const order = rank(people.flat(), now).map((followUp) => followUp.person);
    expect(order).toEqual(['p2', 'p1', 'p0']);
  });
});

describe('today', () => {
  const many = [...Array(30)].flatMap((_, index) =>
    reasonsFor(standingOf(with_([entry('called', 40 + index)])), {
      ...about(with_([])),
      person: `p${String(index).padStart(2, '0')}`,
      circle: 'core',
    }),
  );

  test('is short, shorter by what was done, and never loses a promise', () => {
    const ranking = { now, perDay: 3, doneToday: 0, wokenThisWeek: false };
    expect(today(rank(many, now), ranking).list).toHaveLength(3);
    expect(today(rank(many, now), { ...ranking, doneToday: 2 }).list).toHaveLength(1);
    const promised = reasonsFor(
      standingOf({
        ...with_([]),
        promises: [{ id: 'x', v: 1, born: '', contact: 'c', by: 'me', text: 'Zahlen', made: now - day, due: now }],
      }),
      { ...about(with_([])), person: 'z' },
    );
    const full = today(rank([...many, ...promised], now), { ...ranking, doneToday: 9 });
    expect(full.list.map((followUp) => followUp.person)).toEqual(['z']);
  });

  test('wakes one a week, and only beside the list', () => {
    const silent = reasonsFor(standingOf(with_([entry('answered', 1200)])), { ...about(with_([])), person: 's' });
    const ranking = { now, perDay: 3, doneToday: 0, wokenThisWeek: false };
    expect(today(rank(silent, now), ranking)).toMatchObject({ list: [], spare: { person: 's' } });
    expect(today(rank(silent, now), { ...ranking, wokenThisWeek: true }).spare).toBeNull();
  });
});
