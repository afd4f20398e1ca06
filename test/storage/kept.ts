import type { Waiting } from '../../src/core/relationship/reason.ts';
import { queueRowOf, rowKeyOf, wordsOf } from '../../src/storage/card-words.ts';
import { freshWords } from '../../src/storage/fresh-words.ts';
import type { Memory } from '../../src/storage/memory.ts';
import { type Card, type RecordStore, recordStores } from '../../src/storage/schema.ts';
import { seatsPerRow } from '../../src/storage/sheets.ts';
import { toldIn } from '../../src/storage/told.ts';

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

/** Every card, by id; the order of its words is that in which they came, and says nothing. */
export async function cardsIn(memory: Memory): Promise<readonly Card[]> {
  const db = await memory.database();
  const cards = (await db.getAll('sheets')).flatMap((sheet) => sheet.cards.map((text) => JSON.parse(text) as Card));
  return byId(cards.map((card) => ({ ...card, words: card.words.toSorted() }))) as readonly Card[];
}

/** By which words each person can be found, and for what they wait: read from the index alone. */
export async function foundBy(memory: Memory): Promise<Readonly<Record<string, readonly string[]>>> {
  const db = await memory.database();
  const people = new Map<string, string[]>();
  const add = (id: string, word: string) => people.set(id, [...(people.get(id) ?? []), word]);
  const seats = new Map(
    (await db.getAll('seats')).flatMap(({ key, people: ids }) =>
      ids.map((id, at) => [key * seatsPerRow + at, id] as const),
    ),
  );
  const row = await db.get('local', 'sorting');
  const done = row ? (JSON.parse(String(row.value)) as { until: number; words: string; queues: string }) : null;
  // Of rows that are being sorted in, what stands in its place already counts there.
  const fresh = (await db.getAll('freshWords')).map((row) => {
    const one = freshWords(row);
    if (done === null || one.key >= done.until) return one;
    const left = one.words
      .map((word, at) => ({ word, seats: one.seats[at] ?? [] }))
      .filter(({ word }) => word > done.words);
    return {
      key: one.key,
      words: left.map(({ word }) => word),
      seats: left.map(({ seats }) => seats),
      waiting: one.waiting.filter(({ queue, from }) => queueRowOf(queue, from) > done.queues),
    };
  });
  for (const row of [...(await db.getAll('words')), ...fresh])
    for (const [index, word] of row.words.entries())
      for (const seat of row.seats[index] ?? [])
        if (typeof row.key === 'number' || row.key === rowKeyOf(word, seat))
          add(seats.get(seat) || `nobody in seat ${seat}`, word);
        else add(`a wrong row ${row.key}`, word);
  for (const { waiting } of fresh) for (const one of waiting) add(one.person, JSON.stringify(one));
  for (const { key, froms, people: who, reasons } of await db.getAll('queues'))
    for (const [at, text] of reasons.entries()) {
      const { person, from, queue } = JSON.parse(text) as Waiting;
      const right = who[at] === person && froms[at] === from && key === queueRowOf(queue, from);
      add(right ? person : `a wrong place in ${key}`, text);
    }
  return sorted(Object.fromEntries(people));
}

/** By which words each person should be found, and for what they wait. */
export async function toBeFoundBy(memory: Memory): Promise<Readonly<Record<string, readonly string[]>>> {
  const cards = await cardsIn(memory);
  return sorted(
    Object.fromEntries(
      cards.map((card) => [card.id, [...wordsOf(card), ...card.reasons.map((one) => JSON.stringify(one))]]),
    ),
  );
}

function sorted(people: Record<string, readonly string[]>) {
  return Object.fromEntries(Object.entries(people).map(([id, words]) => [id, [...words].sort()]));
}

function byId(rows: readonly unknown[]): readonly unknown[] {
  return [...(rows as { readonly id: string }[])].sort((a, b) => (a.id < b.id ? -1 : 1));
}
