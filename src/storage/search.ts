import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { AnyTx, Card, CardRow } from './schema.ts';
import { rowsFor, seatsPerRow } from './word-index.ts';
import { fold } from './words.ts';

/** Fewer candidates than this are looked at one by one rather than narrowed by one more word. */
const fewEnough = 48;
/** People with loose words that a search looks through; upkeep gathers them long before. */
const mostLoose = 2000;
/** Rows of words read at once for one or two letters, of which there are many. */
const rowsAtOnce = 12;
const cardsAtOnce = 24;

const stores = ['cards', 'words', 'freshWords', 'seats'] as const;
/** Names first, then firm, place, role, tag or note. */
const kinds = ['n', 'o'] as const;

/**
 * People whose words begin with every word of the query: those found by name first, then by firm, place,
 * role, tag or note. At most `limit`. An empty query finds nobody. Reads the rows of the words and the
 * cards that are shown, however many people there are; `signal` ends it when the user has typed on.
 */
export function searchPeople(
  memory: Memory,
  query: string,
  limit = 20,
  signal?: AbortSignal,
): Promise<readonly Card[]> {
  const terms = termsOf(query);
  const [only, ...others] = terms;
  if (only === undefined) return Promise.resolve([]);
  return reading(memory, stores, (tx) =>
    others.length === 0 ? byOneWord(tx, only, limit) : byWords(tx, terms, limit, signal),
  );
}

/** The folded words of a query, each once; an umlaut's spelt-out twin is no second word here. */
export function termsOf(query: string): readonly string[] {
  return [...new Set((query.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(fold))];
}

/** Ids of everybody with a word that begins so. */
export async function everybodyWith(tx: AnyTx, term: string): Promise<ReadonlySet<string>> {
  const [seats, people, ...loose] = await Promise.all([
    seatsWith(tx, term),
    tx.objectStore('seats').getAll(),
    ...kinds.map((kind) => tx.objectStore('cards').index('byLoose').getAllKeys(looseRange(kind, term))),
  ]);
  const rows = new Map(people.map((row) => [row.key, row.people]));
  const seated = [...seats.any].map((seat) => rows.get(Math.floor(seat / seatsPerRow))?.[seat % seatsPerRow] ?? '');
  const found = new Set([...seated, ...loose.flat()]);
  found.delete('');
  return found;
}

const looseRange = (kind: string, term: string) => IDBKeyRange.bound(`${kind}:${term}`, `${kind}:${term}\uffff`);

/** Word by word in their order, names first: no more rows and cards are read than it takes to fill the list. */
async function byOneWord(tx: AnyTx, term: string, limit: number): Promise<readonly Card[]> {
  const found = new Map<string, Card>();
  for (const kind of kinds) {
    if (found.size >= limit) break;
    const start = `${kind}:${term}`;
    const [gathered, loose] = await Promise.all([
      firstSeats(tx, start, limit),
      tx
        .objectStore('cards')
        .index('byLoose')
        .getAll(looseRange(kind, term), limit * 2),
    ]);
    const cards = [...(await cardsAt(tx, gathered)), ...loose];
    const hits = cards.map((card) => ({ card, word: card.words.find((word) => word.startsWith(start)) ?? '' }));
    hits.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.card.sort < b.card.sort ? -1 : 1));
    for (const { card } of hits) if (found.size < limit && !found.has(card.id)) found.set(card.id, card);
  }
  return [...found.values()];
}

/** Seats of the first people with a word that begins so, in the order of the words. */
async function firstSeats(tx: AnyTx, start: string, limit: number): Promise<readonly number[]> {
  const fresh = tx.objectStore('freshWords').getAll();
  const found: { word: string; seats: readonly number[] }[] = [];
  const take = (row: { readonly words: readonly string[]; readonly seats: readonly (readonly number[])[] }) => {
    for (const [index, word] of row.words.entries())
      if (word.startsWith(start)) found.push({ word, seats: (row.seats[index] ?? []).slice(0, limit) });
  };
  let range: IDBKeyRange | null = rowsFor(start);
  while (range) {
    const rows = await tx.objectStore('words').getAll(range, rowsAtOnce);
    rows.forEach(take);
    const last = rows[rows.length - 1]?.key;
    const enough = found.reduce((sum, { seats }) => sum + seats.length, 0) >= limit;
    range = enough || rows.length < rowsAtOnce || !last ? null : IDBKeyRange.bound(last, `${start}\uffff`, true);
  }
  (await fresh).forEach(take);
  found.sort((a, b) => (a.word < b.word ? -1 : 1));
  return [...new Set(found.flatMap(({ seats }) => seats))].slice(0, limit);
}

interface Seats {
  readonly any: ReadonlySet<number>;
  /** Those with such a word in their name. */
  readonly named: ReadonlySet<number>;
}

/** The seats of everybody with a word that begins so. */
async function seatsWith(tx: AnyTx, term: string): Promise<Seats> {
  const [fresh, ...rows] = await Promise.all([
    tx.objectStore('freshWords').getAll(),
    ...kinds.map((kind) => tx.objectStore('words').getAll(rowsFor(`${kind}:${term}`))),
  ]);
  const [any, named] = [new Set<number>(), new Set<number>()];
  for (const { words, seats } of [...rows.flat(), ...fresh])
    for (const [index, word] of words.entries()) {
      if (!word.startsWith(term, 2)) continue;
      for (const seat of seats[index] ?? []) any.add(seat);
      if (word.startsWith('n:')) for (const seat of seats[index] ?? []) named.add(seat);
    }
  return { any, named };
}

async function byWords(
  tx: AnyTx,
  terms: readonly string[],
  limit: number,
  signal: AbortSignal | undefined,
): Promise<readonly Card[]> {
  const [longest = '', ...shorter] = [...terms].sort((a, b) => b.length - a.length);
  const fits = (card: Card) => terms.every((term) => hasWord(card, term));
  const [first, ...loose] = await Promise.all([
    seatsWith(tx, longest),
    ...kinds.map((kind) => tx.objectStore('cards').index('byLoose').getAll(looseRange(kind, longest), mostLoose)),
  ]);
  let left: readonly number[] = [...first.any];
  const named = new Set(first.named);
  for (const term of shorter) {
    if (left.length <= fewEnough || signal?.aborted) break;
    const next = await seatsWith(tx, term);
    left = left.filter((seat) => next.any.has(seat));
    for (const seat of next.named) named.add(seat);
  }
  const ordered = [...left.filter((seat) => named.has(seat)), ...left.filter((seat) => !named.has(seat))];
  const found = new Map<string, Card>();
  for (const card of loose.flat()) if (fits(card)) found.set(card.id, card);
  for (let at = 0; at < ordered.length && found.size < limit && !signal?.aborted; at += cardsAtOnce)
    for (const card of await cardsAt(tx, ordered.slice(at, at + cardsAtOnce))) if (fits(card)) found.set(card.id, card);
  const byName = (card: Card) => terms.some((term) => card.words.some((word) => word.startsWith(`n:${term}`)));
  return [...found.values()].sort((a, b) => Number(byName(b)) - Number(byName(a))).slice(0, limit);
}

/** The cards of whoever sits there, in this order. */
async function cardsAt(tx: AnyTx, seats: readonly number[]): Promise<readonly CardRow[]> {
  const index = tx.objectStore('cards').index('bySeat');
  const cards = await Promise.all(seats.map((seat) => index.get(seat)));
  return cards.filter((card) => card !== undefined);
}

function hasWord(card: Card, term: string): boolean {
  return card.words.some((word) => word.startsWith(term, 2));
}
