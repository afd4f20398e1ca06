import type { Memory } from '../../src/storage/memory.ts';
import { type Card, type RecordStore, recordStores } from '../../src/storage/schema.ts';
import { toldIn } from '../../src/storage/told.ts';
import { seatsPerRow } from '../../src/storage/word-index.ts';

/** Every record and card of a memory, wherever and in whatever order it stands there, and its removals. */
export async function keptIn(memory: Memory): Promise<Record<string, readonly unknown[]>> {
  const db = await memory.database();
  const rows: Partial<Record<RecordStore, unknown[]>> = {};
  for (const store of recordStores) rows[store] = await db.getAll(store);
  const contacts = await db.getAll('contacts');
  rows.contacts = contacts.map(({ told: _, ...contact }) => contact);
  rows.interactions = [...(rows.interactions ?? []), ...contacts.flatMap(toldIn)];
  return {
    ...Object.fromEntries(Object.entries(rows).map(([store, list]) => [store, byId(list)])),
    cards: await cardsIn(memory),
    tombstones: await db.getAll('tombstones'),
    forgotten: await db.getAll('forgotten'),
  };
}

/** Cards without where their words stand. */
export async function cardsIn(memory: Memory): Promise<readonly Card[]> {
  const rows = await (await memory.database()).getAll('cards');
  return rows.map(({ seat: _seat, loose: _loose, ...card }) => card);
}

/** By which words each person can be found: read from the index alone. */
export async function foundBy(memory: Memory): Promise<Readonly<Record<string, readonly string[]>>> {
  const db = await memory.database();
  const people = new Map<string, string[]>();
  const add = (id: string, word: string) => people.set(id, [...(people.get(id) ?? []), word]);
  const seats = new Map(
    (await db.getAll('seats')).flatMap(({ key, people: ids }) =>
      ids.map((id, at) => [key * seatsPerRow + at, id] as const),
    ),
  );
  for (const row of [...(await db.getAll('words')), ...(await db.getAll('freshWords'))])
    for (const [index, word] of row.words.entries())
      for (const seat of row.seats[index] ?? []) add(seats.get(seat) || `nobody in seat ${seat}`, word);
  for (const { id, loose = [] } of await db.getAll('cards')) for (const word of loose.slice(1)) add(id, word);
  return sorted(Object.fromEntries(people));
}

/** By which words each person should be found. */
export async function toBeFoundBy(memory: Memory): Promise<Readonly<Record<string, readonly string[]>>> {
  return sorted(Object.fromEntries((await cardsIn(memory)).map(({ id, words }) => [id, words])));
}

function sorted(people: Record<string, readonly string[]>) {
  return Object.fromEntries(Object.entries(people).map(([id, words]) => [id, [...words].sort()]));
}

function byId(rows: readonly unknown[]): readonly unknown[] {
  return [...(rows as { readonly id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1));
}
