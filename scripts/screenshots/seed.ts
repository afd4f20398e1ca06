// Runs inside a page of the extension: fills its memory through the same repositories that the views use.
// All people, firms and texts are made up.
import type { CircleId } from '../../src/core/relationship/circles.ts';
import { day } from '../../src/core/relationship/days.ts';
import { listPeople, peopleInCircle } from '../../src/storage/lists.ts';
import { log } from '../../src/storage/log.ts';
import { type Memory, openMemory } from '../../src/storage/memory.ts';
import { mergeIn } from '../../src/storage/merge-in.ts';
import { changePerson, personByProfile, remember } from '../../src/storage/people.ts';
import { addPromise } from '../../src/storage/promises.ts';
import { changeSettings } from '../../src/storage/settings.ts';
import { generate } from '../../test/storage/generate.ts';
import { hardPeople } from './hard-people.ts';
import { type Made, people } from './people.ts';

export type Amount = 'empty' | 'typical' | 'full' | 'hard';

/** How many generated people stand behind those who were written by hand. */
const crowd: Readonly<Record<Amount, number>> = { empty: 0, typical: 206, full: 30_000, hard: 24 };

/** Fills an empty memory. Answers with how many people it has then. */
export async function seed(amount: Amount, crowdSize = crowd[amount]): Promise<number> {
  const memory = openMemory();
  await changeSettings(memory, { welcomed: true });
  if (amount === 'empty') return 0;
  await changeSettings(memory, {
    goals: ['Kreislauf für Rotorblätter', 'Einen Mentor finden'],
    offers: ['Freie Laborzeiten, freitags'],
    seeks: ['Zulieferer für Heizmatten'],
    sender: { name: 'Jonas Überlinger', headline: 'Werkstoffprüfer' },
  });
  for (const person of amount === 'hard' ? hardPeople : people) await add(memory, person);
  await crowdIn(memory, crowdSize);
  await memory.close();
  return people.length + crowdSize;
}

/** Chooses language and theme the way the options page does. */
export async function choose(language: 'de' | 'en', theme: 'light' | 'dark'): Promise<void> {
  const memory = openMemory();
  await changeSettings(memory, { language, theme });
  await memory.close();
}

/** Fills a circle to `members` with people of the crowd. */
export async function fill(circle: CircleId, members: number): Promise<void> {
  const memory = openMemory();
  const there = await peopleInCircle(memory, circle);
  const cards = await listPeople(memory, 60);
  const others = cards.filter((card) => !people.some((made) => made.name === card.name) && card.circle !== circle);
  for (const card of others.slice(0, members - there.length)) await changePerson(memory, card.id, { circle });
  await memory.close();
}

/** The id of one of those who were written by hand, with a history and promises. */
export async function somebody(): Promise<string | null> {
  const memory = openMemory();
  const [first] = people;
  const person = first ? await personByProfile(memory, first) : null;
  await memory.close();
  return person?.card.id ?? null;
}

async function add(memory: Memory, made: Made): Promise<void> {
  const now = memory.now();
  const at = (days: number) => now - days * day;
  const read = <T>(value: T) => ({ value, how: 'made up', confidence: 1 });
  const contact = await remember(memory, {
    identity: { site: made.site, slug: made.slug },
    name: made.name,
    snapshot: { role: read(made.role), company: read(made.company), location: read(made.place) },
    at: at(made.knownFor),
  });
  await changePerson(memory, contact, {
    ...(made.circle ? { circle: made.circle } : {}),
    ...(made.note ? { note: made.note } : {}),
    ...(made.met ? { met: made.met } : {}),
    ...(made.goal ? { goal: made.goal } : {}),
    tags: Object.fromEntries(made.tags.map((tag) => [tag, true as const])),
  });
  for (const [kind, days, text] of made.happened)
    await log(memory, { contact, kind, at: at(days), ...(text ? { text } : {}) });
  for (const { by, text, dueIn } of made.promises)
    await addPromise(memory, {
      contact,
      by,
      text,
      made: at(6),
      ...(dueIn === undefined ? {} : { due: now + dueIn * day }),
    });
}

/** People without a clock or a debt of their own, so that the day belongs to those written by hand. */
async function crowdIn(memory: Memory, size: number): Promise<void> {
  if (size === 0) return;
  const { contacts, interactions } = generate({ people: size, each: 4, now: memory.now() - 3 * day });
  const calm = new Set(['wrote', 'commented', 'met', 'called']);
  const entries = interactions
    .filter(({ kind }) => calm.has(kind))
    .map((entry) => ({ ...entry, kind: 'commented' as const }));
  const recent = new Set(entries.filter(({ at }) => at > memory.now() - 150 * day).map(({ contact }) => contact));
  await mergeIn(memory, {
    contacts: contacts.map(({ circle: _, ...contact }) => ({
      ...contact,
      met: { how: 'in-person' as const },
      ...(recent.has(contact.id) ? { circle: 'wide' as const } : {}),
    })),
    interactions: entries,
  });
}

Object.assign(globalThis, { vitaminB: { seed, choose, fill, somebody } });
