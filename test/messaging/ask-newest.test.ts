import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { askNewest } from '../../src/messaging/ask-newest.ts';

interface Trip {
  readonly question: string;
  readonly answer: (answer: string) => void;
  readonly fail: () => void;
}

let trips: Trip[];
let taken: [answer: string, question: string][];
let alive: boolean;
let stop: AbortController;
const start = () =>
  askNewest<string, string>({
    ask: (question) =>
      new Promise((answer, reject) => trips.push({ question, answer, fail: () => reject(new Error('gone')) })),
    take: (answer, question) => taken.push([answer, question]),
    alive: () => alive,
    signal: stop.signal,
  });
/** Lets promises settle without letting time pass. */
const settle = () => vi.advanceTimersByTimeAsync(0);

beforeEach(() => {
  vi.useFakeTimers();
  trips = [];
  taken = [];
  alive = true;
  stop = new AbortController();
});
afterEach(() => {
  vi.useRealTimers();
});

test('while one question is on its way, only the newest waits', async () => {
  const asking = start();
  for (const question of ['H', 'Ha', 'Hal', 'Hall']) asking.ask(question);
  expect(trips.map(({ question }) => question)).toEqual(['H']);
  trips[0]?.answer('on H');
  await settle();
  expect(taken).toEqual([]);
  expect(trips.map(({ question }) => question)).toEqual(['H', 'Hall']);
  trips[1]?.answer('on Hall');
  await settle();
  expect(taken).toEqual([['on Hall', 'Hall']]);
  await vi.advanceTimersByTimeAsync(60_000);
  expect(trips).toHaveLength(2);
});

test('an answerer that dies is asked again, with what is wanted by then', async () => {
  const asking = start();
  asking.ask('a');
  trips[0]?.fail();
  await settle();
  asking.ask('ab');
  expect(trips).toHaveLength(1);
  await vi.advanceTimersByTimeAsync(1_000);
  expect(trips[1]?.question).toBe('ab');
  trips[1]?.answer('on ab');
  await settle();
  expect(taken).toEqual([['on ab', 'ab']]);
});

test('one that hangs is given up, and may still come back', async () => {
  const asking = start();
  asking.ask('a');
  await vi.advanceTimersByTimeAsync(3_000);
  expect(trips).toHaveLength(2);
  trips[0]?.answer('late');
  await settle();
  expect(taken).toEqual([['late', 'a']]);
  trips[1]?.answer('later');
  await settle();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(taken).toEqual([['late', 'a']]);
  expect(trips).toHaveLength(2);
});

test('an old answer that comes late is not taken for a new one', async () => {
  const asking = start();
  asking.ask('a');
  await vi.advanceTimersByTimeAsync(2_999);
  asking.ask('ab');
  await vi.advanceTimersByTimeAsync(1);
  expect(trips.map(({ question }) => question)).toEqual(['a', 'ab']);
  trips[0]?.answer('on a');
  await settle();
  expect(taken).toEqual([]);
  trips[1]?.answer('on ab');
  await settle();
  expect(taken).toEqual([['on ab', 'ab']]);
});

test('what is no longer wanted is dropped, and the next question goes out at once', async () => {
  const asking = start();
  asking.ask('a');
  asking.forget();
  trips[0]?.answer('on a');
  await settle();
  expect(taken).toEqual([]);
  asking.ask('b');
  expect(trips[1]?.question).toBe('b');
});

test('an extension that is gone is asked no more', async () => {
  const asking = start();
  asking.ask('a');
  alive = false;
  trips[0]?.fail();
  await vi.advanceTimersByTimeAsync(60_000);
  expect(trips).toHaveLength(1);
});

test('after the end nothing is asked or taken', async () => {
  const asking = start();
  asking.ask('a');
  stop.abort();
  trips[0]?.answer('on a');
  asking.ask('b');
  await vi.advanceTimersByTimeAsync(60_000);
  expect(taken).toEqual([]);
  expect(trips).toHaveLength(1);
});
