import { expect, test } from 'vitest';
import { openFile } from '../../src/storage/import/file.ts';
import type { Incoming } from '../../src/storage/import/incoming.ts';
import { readArchive } from '../../src/storage/import/linkedin/archive.ts';
import { forgottenTest } from '../../src/storage/import/plan/forgotten.ts';
import { importPlanned, preview } from '../../src/storage/import/plan/import.ts';
import { changesNothing } from '../../src/storage/import/plan/plan.ts';
import { recordInvitation } from '../../src/storage/invitations.ts';
import { countPeople, listPeople } from '../../src/storage/lists.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { changePerson, personByProfile } from '../../src/storage/people.ts';
import { forget } from '../../src/storage/rights/retention.ts';
import { storeNames } from '../../src/storage/schema.ts';
import { foundBy, keptIn } from '../storage/kept.ts';
import { freshMemory } from '../storage/open.ts';
import { archive, crowd, type Shape } from './archives.ts';

async function read(shape: Shape, name?: string): Promise<Incoming> {
  const opened = await openFile(await archive(shape, name));
  if (opened.kind !== 'archive') throw new Error(`opened as ${opened.kind}`);
  return readArchive(opened.sources, opened.made);
}

/** Everything in the database, to tell whether anything at all was written. */
async function everything(memory: Memory): Promise<string> {
  const db = await memory.database();
  return JSON.stringify(await Promise.all(storeNames.map(async (name) => [name, await db.getAll(name)])));
}

const shape: Shape = { people: 80, messages: 200, invitations: 20, extras: true };
const slugs = crowd(shape).map((person) => person.slug);
const someone = (memory: Memory, index: number) =>
  personByProfile(memory, { site: 'linkedin', slug: slugs[index] ?? '' });

test('a preview writes nothing; importing gives everybody a card, a history and follow-ups', async () => {
  const memory = freshMemory();
  const incoming = await read(shape);
  const plan = await preview(memory, incoming);
  expect(plan.counts).toMatchObject({ fresh: 80, changed: 0, unchanged: 0, strangers: 0 });
  expect(await countPeople(memory)).toBe(0);
  await importPlanned(memory, incoming, plan);
  expect(await countPeople(memory)).toBe(80);
  const cards = await listPeople(memory, 100);
  expect(cards.every((card) => card.last > 0 && card.words.length > 0)).toBe(true);
  const person = await someone(memory, 1);
  expect(person?.history.interactions.map((entry) => entry.kind)).toEqual(
    expect.arrayContaining(['accepted', 'invited']),
  );
  expect(person?.notes).toHaveLength(1);
  expect(person?.history.contacts[0].facts.company?.how).toBe('import: Connections.csv');
});

test('cards made by an import are those that a later write would make', async () => {
  const memory = freshMemory();
  const incoming = await read(shape);
  await importPlanned(memory, incoming, await preview(memory, incoming));
  const before = await someone(memory, 3);
  await changePerson(memory, before?.card.id ?? '', { note: 'x' });
  await changePerson(memory, before?.card.id ?? '', { note: null });
  const after = await someone(memory, 3);
  expect(after?.card).toEqual(before?.card);
  expect(after?.reasons).toEqual(before?.reasons);
});

test('the same archive a second time changes nothing at all', async () => {
  const memory = freshMemory();
  const incoming = await read(shape);
  await importPlanned(memory, incoming, await preview(memory, incoming));
  const before = await everything(memory);
  const again = await preview(memory, await read(shape));
  expect(changesNothing(again)).toBe(true);
  expect(again.counts).toMatchObject({ fresh: 0, changed: 0, unchanged: 80 });
  await importPlanned(memory, incoming, again);
  expect(await everything(memory)).toBe(before);
});

test('an old archive without addresses is recognised again too', async () => {
  const memory = freshMemory();
  const old: Shape = { people: 40, urls: false };
  const incoming = await read(old);
  await importPlanned(memory, incoming, await preview(memory, incoming));
  const again = await preview(memory, await read(old));
  expect(again.counts).toMatchObject({ fresh: 0, changed: 0 });
});

test('a newer archive updates, and says who has changed jobs; an older one changes nothing back', async () => {
  const memory = freshMemory();
  const incoming = await read(shape);
  await importPlanned(memory, incoming, await preview(memory, incoming));
  const newer = await read({ ...shape, movedTo: 'Quellwerk Verlag' }, 'Basic_LinkedInDataExport_12-01-2026.zip');
  const plan = await preview(memory, newer);
  const hadFirm = crowd(shape).filter((person) => person.company !== '').length;
  expect(plan.jobs).toHaveLength(hadFirm);
  expect(plan.counts).toMatchObject({ fresh: 0, changed: 80 });
  await importPlanned(memory, newer, plan);
  const index = crowd(shape).findIndex((person) => person.company !== '');
  const person = await someone(memory, index);
  expect(person?.card.company).toBe('Quellwerk Verlag');
  expect(person?.history.contacts[0].news).toMatchObject({ field: 'company', value: 'Quellwerk Verlag' });
  expect(person?.reasons.map((waiting) => waiting.reason.id)).toContain('news');
  expect(changesNothing(await preview(memory, incoming))).toBe(true);
});

test('what the user said or took away stays as it is', async () => {
  const memory = freshMemory();
  const incoming = await read(shape);
  await importPlanned(memory, incoming, await preview(memory, incoming));
  const person = await someone(memory, 2);
  await changePerson(memory, person?.card.id ?? '', { name: 'Anders Genannt', note: 'privat' });
  const newer = await read({ ...shape, movedTo: 'Quellwerk' }, 'Basic_LinkedInDataExport_12-01-2026.zip');
  await importPlanned(memory, newer, await preview(memory, newer));
  const after = await someone(memory, 2);
  expect(after?.card.name).toBe('Anders Genannt');
  expect(after?.history.contacts[0].note).toBe('privat');
});

test('an invitation that was seen to go out is not told twice', async () => {
  const memory = freshMemory();
  const incoming = await read(shape);
  const sent = incoming.people.find((person) => person.events.some((event) => event.note));
  const event = sent?.events.find((one) => one.note);
  await recordInvitation(memory, {
    id: 'seen-live',
    identity: { site: 'linkedin', slug: (sent?.profiles[0] ?? '').slice('linkedin/'.length) },
    name: sent?.name ?? '',
    snapshot: {},
    note: event?.note ?? '',
    verdict: 'hold',
    fingerprint: null,
    frame: null,
    at: (event?.at ?? 0) + 7 * 3_600_000,
  });
  const plan = await preview(memory, incoming);
  expect(plan.counts).toMatchObject({ fresh: 79, changed: 1, events: { invited: 19 } });
  await importPlanned(memory, incoming, plan);
  const person = await personByProfile(memory, { site: 'linkedin', slug: (sent?.profiles[0] ?? '').slice(9) });
  expect(person?.history.interactions.filter((entry) => entry.kind === 'invited')).toHaveLength(1);
  expect(person?.notes).toHaveLength(1);
});

test('cancelling on the way leaves nothing, not even half', async () => {
  const memory = freshMemory();
  const incoming = await read({ people: 900, messages: 500 });
  const plan = await preview(memory, incoming);
  const before = await keptIn(memory);
  const stop = new AbortController();
  const progress = (done: number) => {
    if (done > 300) stop.abort();
  };
  await expect(importPlanned(memory, incoming, plan, { signal: stop.signal, progress })).rejects.toMatchObject({
    trouble: 'cancelled',
  });
  expect(await keptIn(memory)).toEqual(before);
  expect(await foundBy(memory)).toEqual({});
});

test('when something was written after the preview, the plan is made anew', async () => {
  const memory = freshMemory();
  const incoming = await read(shape);
  const plan = await preview(memory, incoming);
  await recordInvitation(memory, {
    id: 'meanwhile',
    identity: { site: 'linkedin', slug: slugs[0] ?? '' },
    name: 'Somebody',
    snapshot: {},
    note: null,
    verdict: null,
    fingerprint: null,
    frame: null,
    at: memory.now(),
  });
  await importPlanned(memory, incoming, plan);
  expect(await countPeople(memory)).toBe(80);
});

test('people in messages who are no contacts are left out and counted', async () => {
  const memory = freshMemory();
  const incoming = await read({ people: 50, messages: 200 });
  const connectionsOnly = { ...incoming, people: incoming.people.map((person) => ({ ...person, kept: false })) };
  const plan = await preview(memory, connectionsOnly);
  expect(plan.counts).toMatchObject({ fresh: 0, strangers: 50 });
});

test('while very many are compared with what is kept, and with who was forgotten, the page has its turns', async () => {
  const memory = freshMemory();
  await importPlanned(memory, await read(shape), await preview(memory, await read(shape)));
  await forget(memory, [(await someone(memory, 1))?.card.id ?? '']);
  const incoming = await read(shape);
  const many: Incoming = {
    ...incoming,
    people: Array.from({ length: 30_000 }, (_, nth) => ({
      ...(incoming.people[nth % incoming.people.length] as Incoming['people'][number]),
      profiles: [`linkedin:somebody-${nth}`],
      events: [],
    })),
  };
  const longest = await longestWithoutTurn(async () => {
    const forgotten = await forgottenTest(memory, many.people);
    expect((await preview(memory, many, { forgotten })).counts.fresh).toBe(30_000);
  });
  // Of what there is to compare in all: no limit of the clock on the wall, which a slow machine would miss.
  expect(longest).toBeLessThan(0.5);
});

/** The longest stretch without a turn of the event loop, as a share of all the time that the work took. */
async function longestWithoutTurn(work: () => Promise<void>): Promise<number> {
  const began = performance.now();
  let last = began;
  let longest = 0;
  const turn = () => {
    longest = Math.max(longest, performance.now() - last);
    last = performance.now();
  };
  const timer = setInterval(turn, 0);
  await work();
  clearInterval(timer);
  turn();
  return longest / (performance.now() - began);
}
