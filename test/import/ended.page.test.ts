import { beforeAll, expect, test, vi } from 'vitest';
import { openFile } from '../../src/storage/import/file.ts';
import type { Incoming } from '../../src/storage/import/incoming.ts';
import { readArchive } from '../../src/storage/import/linkedin/archive.ts';
import { type ImportOptions, importPlanned, preview } from '../../src/storage/import/plan/import.ts';
import { changesNothing } from '../../src/storage/import/plan/plan.ts';
import { tidyAfterReturn } from '../../src/storage/import/tidy-return.ts';
import { recordInvitation } from '../../src/storage/invitations.ts';
import { log } from '../../src/storage/log.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { changePerson, personByProfile } from '../../src/storage/people.ts';
import { switchNoting } from '../../src/storage/unsent.ts';
import { cardsIn, foundBy, keptIn, toBeFoundBy } from '../storage/kept.ts';
import { freshMemory, type TestMemory } from '../storage/open.ts';
import { archive, crowd, type Shape } from './archives.ts';

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 });

/** More people than four steps write while somebody has a screen open. */
const shape: Shape = { people: 280, messages: 300, invitations: 30, extras: true };
const slugs = crowd(shape).map((person) => person.slug);
const read = async (shape: Shape, name: string): Promise<Incoming> => {
  const opened = await openFile(await archive(shape, name));
  if (opened.kind !== 'archive') throw new Error(opened.kind);
  return readArchive(opened.sources, opened.made);
};
let older: Incoming;
let incoming: Incoming;

beforeAll(async () => {
  older = await read(
    { people: 40, messages: 30, invitations: 3, extras: false },
    'Basic_LinkedInDataExport_01-05-2026.zip',
  );
  incoming = await read(shape, 'Complete_LinkedInDataExport_11-01-2026.zip');
});

/** A memory that knows some of the people from an older archive, and some of them better than any archive. */
async function withSomeKept(name?: string): Promise<TestMemory> {
  const memory = freshMemory(name);
  await importPlanned(memory, older, await preview(memory, older));
  await changePerson(memory, await idOf(memory, 7), { note: 'schon lange da' });
  await log(memory, { contact: await idOf(memory, 7), kind: 'met', at: memory.now() });
  return memory;
}
const personAt = (memory: Memory, index: number) =>
  personByProfile(memory, { site: 'linkedin', slug: slugs[index] ?? '' });
const idOf = async (memory: Memory, index: number) => (await personAt(memory, index))?.card.id ?? '';

async function isAsBefore(memory: Memory, before: Awaited<ReturnType<typeof keptIn>>): Promise<void> {
  expect(await keptIn(memory)).toEqual(before);
  expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  const keys = await (await memory.database()).getAllKeys('local');
  expect(keys.filter((key) => key.startsWith('return/'))).toEqual([]);
}

/** Short steps, as with a screen open elsewhere; `then` is called after each. */
const inShortSteps = (memory: Memory, then: (steps: number) => void): NonNullable<ImportOptions['progress']> => {
  let steps = 0;
  memory.way.heard();
  return () => {
    memory.way.heard();
    steps += 1;
    then(steps);
  };
};
const take = async (memory: Memory, options: ImportOptions = {}) =>
  importPlanned(memory, incoming, await preview(memory, incoming), options);

test.each([1, 3])(
  'an archive that is ended after step %i changes nothing, and comes in whole the next time',
  async (step) => {
    const memory = await withSomeKept();
    const before = await keptIn(memory);
    const stop = new AbortController();
    const progress = inShortSteps(memory, (steps) => steps === step && stop.abort());
    await expect(take(memory, { signal: stop.signal, progress })).rejects.toMatchObject({ trouble: 'cancelled' });
    await isAsBefore(memory, before);
    expect((await take(memory)).counts).toMatchObject({ fresh: 240 });
    expect(await cardsIn(memory)).toHaveLength(280);
    expect(changesNothing(await preview(memory, incoming))).toBe(true);
    expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
  },
);

test('one that a failure breaks off changes nothing either', async () => {
  const memory = await withSomeKept();
  const before = await keptIn(memory);
  const progress = inShortSteps(memory, (steps) => {
    if (steps === 2) throw new Error('broken off');
  });
  await expect(take(memory, { progress })).rejects.toThrow('broken off');
  await isAsBefore(memory, before);
});

/** A memory whose context dies after so many more transactions, as far as its database can tell. */
function dying(memory: TestMemory, transactions: number): Memory {
  let left = transactions;
  const dead = async () => {
    left -= 1;
    if (left < 0) throw new Error('died');
    return memory.database();
  };
  return { ...memory, database: dead, reopen: dead };
}

test('one whose page dies at any moment is there whole, or taken back at the next start, which may die as well', async () => {
  let whole = 0;
  for (let moment = 0; whole === 0; moment += 3) {
    const memory = await withSomeKept(`dying-archive-${moment}`);
    const before = await keptIn(memory);
    const plan = await preview(memory, incoming);
    const mortal = dying(memory, moment);
    mortal.way.heard();
    await importPlanned(mortal, incoming, plan, { progress: inShortSteps(mortal, () => {}) }).catch(() => {});
    for (let tries = 2; tries < 12; tries += 3) await tidyAfterReturn(dying(memory, tries)).catch(() => {});
    await tidyAfterReturn(memory);
    if ((await cardsIn(memory)).length === 280) whole += 1;
    else await isAsBefore(memory, before);
  }
  expect(whole).toBe(1);
});

test('what others write meanwhile is seen: nobody comes in twice, and the user has the last word', async () => {
  const memory = await withSomeKept();
  const told: Promise<unknown>[] = [];
  const progress = inShortSteps(memory, (steps) => {
    if (steps !== 2) return;
    const invitation = { snapshot: {}, note: null, verdict: null, fingerprint: null, frame: null, at: memory.now() };
    const identity = { site: 'linkedin', slug: slugs[270] ?? '' } as const;
    told.push(
      recordInvitation(memory, { id: 'meanwhile', identity, name: 'Somebody', ...invitation }),
      idOf(memory, 20).then((id) => changePerson(memory, id, { note: 'von eben' })),
    );
  });
  const done = await take(memory, { progress });
  await Promise.all(told);
  expect(await cardsIn(memory)).toHaveLength(280);
  expect(done.counts.fresh).toBe(239);
  expect((await personAt(memory, 20))?.history.contacts[0].note).toBe('von eben');
  expect((await personAt(memory, 270))?.history.interactions.map(({ id }) => id)).toContain('meanwhile');
  expect(changesNothing(await preview(memory, incoming))).toBe(true);
});

test('ended, it leaves what the user did meanwhile', async () => {
  const memory = await withSomeKept();
  const stop = new AbortController();
  const told: Promise<unknown>[] = [];
  const before = (await cardsIn(memory)).length;
  const progress = inShortSteps(memory, (steps) => {
    if (steps !== 1) return;
    told.push(
      idOf(memory, 7).then((id) => changePerson(memory, id, { goal: 'neu' })),
      idOf(memory, 50).then((id) => changePerson(memory, id, { note: 'kam eben' }).then(() => stop.abort())),
    );
  });
  await expect(take(memory, { signal: stop.signal, progress })).rejects.toMatchObject({ trouble: 'cancelled' });
  await Promise.all(told);
  expect(await cardsIn(memory)).toHaveLength(before + 1);
  expect((await personAt(memory, 7))?.history.contacts[0]).toMatchObject({ goal: 'neu', note: 'schon lange da' });
  expect((await personAt(memory, 50))?.history.contacts[0].note).toBe('kam eben');
  expect(await foundBy(memory)).toEqual(await toBeFoundBy(memory));
});

test('other devices are told of it when it is whole, and not before', async () => {
  const memory = await withSomeKept();
  await switchNoting(memory, true);
  const unsent = async () => (await (await memory.database()).getAllKeys('unsent')).toSorted();
  const before = await unsent();
  const stop = new AbortController();
  const ended = inShortSteps(memory, (steps) => steps === 2 && stop.abort());
  await expect(take(memory, { signal: stop.signal, progress: ended })).rejects.toMatchObject({ trouble: 'cancelled' });
  expect(await unsent()).toEqual(before);
  await take(memory, { progress: inShortSteps(memory, () => {}) });
  const people = (await (await memory.database()).getAllKeys('contacts')).toSorted();
  expect(before.includes('*') ? people : await unsent()).toEqual(expect.arrayContaining(people));
});
