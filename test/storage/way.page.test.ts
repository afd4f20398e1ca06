import { expect, test, vi } from 'vitest';
import { sortWords } from '../../src/storage/gather-words.ts';
import { recordInvitation } from '../../src/storage/invitations.ts';
import { listPeople } from '../../src/storage/lists.ts';
import { openMemory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, remember } from '../../src/storage/people.ts';
import { searchPeople } from '../../src/storage/search.ts';
import { followUpsToday } from '../../src/storage/today.ts';
import { wayFor } from '../../src/storage/way.ts';
import { generate } from './generate.ts';
import { cardsIn, foundBy, toBeFoundBy } from './kept.ts';
import { freshMemory, noon, type TestMemory } from './open.ts';

vi.setConfig({ testTimeout: 60_000 });

const crowd = generate({ people: 450, each: 1, now: noon });
const another = (memory: TestMemory) => openMemory({ name: memory.name, now: () => noon });

/** A screen is open all the time. How long is rested for it, another test says. */
const watched = (memory: TestMemory): TestMemory => ({
  ...memory,
  way: { ...memory.way, busy: () => true, give: () => memory.way.give() },
});

/** People in each transaction that stores some, as the database is asked to. */
async function peoplePerTransaction(work: () => Promise<unknown>): Promise<readonly number[]> {
  const counts = new Map<IDBTransaction, number>();
  const put = IDBObjectStore.prototype.put;
  const spy = vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...given) {
    if (this.name === 'contacts') counts.set(this.transaction, (counts.get(this.transaction) ?? 0) + 1);
    return put.apply(this, given);
  });
  await work();
  spy.mockRestore();
  return [...counts.values()];
}

test('people come in by steps, an import by longer ones than a first sync, and by short ones while a screen is open', async () => {
  const gently = await peoplePerTransaction(() => mergeIn(freshMemory(), crowd, { gentle: true }));
  expect(Math.max(...gently)).toBe(128);
  const busily = await peoplePerTransaction(() => mergeIn(watched(freshMemory()), crowd, { gentle: true }));
  expect(Math.max(...busily)).toBe(32);
  const memory = freshMemory();
  const screen: ReturnType<typeof openMemory>[] = [];
  const opened = vi.fn(() => screen.push(another(memory)));
  const counts = await peoplePerTransaction(() =>
    mergeIn(memory, crowd, {
      // The asking arrives by a channel, hence the turn of the event loop that every step takes.
      progress: () => void (screen.length === 0 && opened()),
    }),
  );
  expect(counts[0]).toBe(192);
  expect(counts.at(-2)).toBe(64);
  await screen[0]?.close();
});

test('who reads or writes in the middle is answered within the next steps, and not after the last', async () => {
  const memory = freshMemory();
  const screen = another(memory);
  await screen.database();
  let steps = 0;
  const answered: Record<string, number> = {};
  const note = (what: string, work: Promise<unknown>) => work.then(() => (answered[what] = steps));
  let asked: Promise<unknown> | null = null;
  await mergeIn(watched(memory), crowd, {
    gentle: true,
    progress: () => {
      steps += 1;
      asked ??= Promise.all([
        note('list', followUpsToday(screen)),
        note('search', searchPeople(screen, 'a')),
        note('first', listPeople(screen, 1)),
        note('invitation', recordInvitation(screen, invitation)),
      ]);
    },
  });
  expect(steps).toBe(15);
  await asked;
  expect(Object.keys(answered).sort()).toEqual(['first', 'invitation', 'list', 'search']);
  expect(Math.max(...Object.values(answered))).toBeLessThanOrEqual(2);
  await screen.close();
});

const invitation = {
  id: 'meanwhile',
  identity: { site: 'linkedin', slug: 'jemand-neues' } as const,
  name: 'Jördis Großkopf',
  snapshot: {},
  note: 'Ihr Vortrag in Dresden: gelingt das auch bei dünnem Guss?',
  verdict: 'send' as const,
  fingerprint: [1, 2, 3],
  frame: null,
  at: noon,
};

test('sorting in, ended anywhere and with changes in between: found is who is to be found', async () => {
  const memory = freshMemory();
  await mergeIn(memory, crowd, { more: true });
  const screen = another(memory);
  const ids = crowd.contacts.map(({ id }) => id);
  const list = await followUpsToday(screen);
  // Each time it gives way another memory changes somebody; every third time it is ended there.
  let turn = 0;
  const interrupted: TestMemory = {
    ...memory,
    way: {
      ...memory.way,
      busy: () => true,
      async give() {
        turn += 1;
        await changePerson(screen, ids[(turn * 97) % ids.length] ?? '', { name: `Ulf Käsmann ${turn}` });
        if (turn % 4 === 0) await remember(screen, { identity: null, name: `Neu ${turn}`, snapshot: {}, at: noon });
        if (turn % 3 === 0) throw new Error('ended');
      },
    },
  };
  let ended = 0;
  for (let attempt = 0; attempt < 6; attempt += 1) {
    await sortWords(interrupted).catch(() => (ended += 1));
    expect((await followUpsToday(screen)).list.length).toBe(list.list.length);
    const found = await searchPeople(screen, 'ulf käsmann', 500);
    expect(found.length).toBe((await cardsIn(memory)).filter(({ name }) => name.startsWith('Ulf Käsmann')).length);
  }
  expect(ended).toBeGreaterThan(2);
  expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  await sortWords(memory);
  const db = await memory.database();
  expect(await db.count('freshWords')).toBe(0);
  expect(await db.get('local', 'sorting')).toBeUndefined();
  expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  await screen.close();
});

test('way is given to whoever asked, and to nobody for longer than a moment', async () => {
  vi.useFakeTimers();
  try {
    const asked = vi.fn();
    const way = wayFor(asked);
    way.ask();
    way.ask();
    expect(asked).toHaveBeenCalledTimes(1);
    expect(asked).toHaveBeenLastCalledWith('way');
    way.open();
    expect(asked).toHaveBeenLastCalledWith('opening');
    expect(way.busy()).toBe(false);
    await way.give();
    way.heard();
    expect(way.busy()).toBe(true);
    let gone = false;
    const going = way.give().then(() => (gone = true));
    // Asked again and again: it goes on all the same.
    for (let turn = 0; turn < 20 && !gone; turn += 1) {
      expect(turn).toBeLessThan(10);
      await vi.advanceTimersByTimeAsync(40);
      way.heard();
    }
    await going;
    await vi.advanceTimersByTimeAsync(60_000);
    expect(way.busy()).toBe(false);
    // A page that begins has longer, and what it reads meanwhile does not shorten that.
    let opened = 0;
    for (const asking of ['way', 'opening'] as const) {
      const begun = performance.now();
      way.heard(asking);
      way.heard();
      const given = way.give().then(() => (opened = performance.now() - begun));
      await vi.advanceTimersByTimeAsync(1000);
      await given;
      if (asking === 'way') expect(opened).toBe(80);
      else expect(opened).toBe(240);
    }
    // While a screen is open it rests as long as it has worked, and four times as long where nobody waits for it.
    for (const [worked, gently, rested] of [
      [40, false, 40],
      [40, true, 160],
      [500, true, 600],
      // So long nothing works in one go: it has only just begun.
      [2000, true, 96],
    ] as const) {
      await vi.advanceTimersByTimeAsync(10_000);
      way.heard();
      let begun = false;
      const beginning = way.give().then(() => (begun = true));
      while (!begun) await vi.advanceTimersByTimeAsync(1);
      await beginning;
      await vi.advanceTimersByTimeAsync(worked);
      const from = performance.now();
      const resting = way.give(gently).then(() => performance.now() - from);
      await vi.advanceTimersByTimeAsync(1000);
      expect(await resting).toBe(rested);
    }
    await vi.advanceTimersByTimeAsync(10_000);
    // In the middle of long work nobody is waited for twice within a moment.
    const breaths = vi.spyOn(way, 'give');
    const breathing = Promise.all([way.breathe()]);
    await vi.advanceTimersByTimeAsync(1);
    await breathing;
    await way.breathe();
    expect(breaths).toHaveBeenCalledTimes(1);
    way.heard();
    const closing = way.give();
    way.close();
    await closing;
  } finally {
    vi.useRealTimers();
  }
});
