import { beginningWith } from './card-words.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import { type AnyTx, type Card, cardStores } from './schema.ts';
import { cardsAt } from './sheets.ts';
import { firstPostings, seatLists } from './word-index.ts';
import { fold } from './words.ts';

/** Fewer candidates than this are looked at one by one rather than narrowed by one more word. */
const fewEnough = 48;
const cardsAtOnce = 24;

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
  return reading(memory, cardStores, (tx) =>
    others.length === 0 ? byOneWord(tx, only, limit) : byWords(tx, terms, limit, signal),
  );
}

/** The folded words of a query, each once; an umlaut's spelt-out twin is no second word here. */
export function termsOf(query: string): readonly string[] {
  return [...new Set((query.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(fold))];
}

/** The seats of everybody with a word that begins so. */
export async function seatsWithWord(tx: AnyTx, term: string): Promise<ReadonlySet<number>> {
  return new Set((await seatsWith(tx, term)).seats);
}

/** Word by word in their order, names first: no more rows and cards are read than it takes to fill the list. */
async function byOneWord(tx: AnyTx, term: string, limit: number): Promise<readonly Card[]> {
  const found = new Map<string, Card>();
  for (const kind of kinds) {
    if (found.size >= limit) break;
    const start = `${kind}:${term}`;
    const first = await firstPostings(tx, beginningWith(start), limit);
    const seats = [...new Set(first.flatMap((posting) => posting.seats.slice(0, limit)))];
    const hits = (await cardsAt(tx, seats.slice(0, limit))).map((card) => ({
      card,
      // The least of them: in which order a card has its words differs from device to device.
      word: card.words.filter((word) => word.startsWith(start)).toSorted()[0] ?? '',
    }));
    hits.sort((a, b) => (a.word < b.word ? -1 : a.word > b.word ? 1 : a.card.sort < b.card.sort ? -1 : 1));
    for (const { card } of hits) if (found.size < limit && !found.has(card.id)) found.set(card.id, card);
  }
  return [...found.values()];
}

/** Somebody has such a word in the name, or elsewhere only. */
const [inName, elsewhere] = [2, 1] as const;

interface Seats {
  /** Each once, names first. */
  readonly seats: readonly number[];
  /** By seat: `inName`, `elsewhere`, or 0. Half of everybody may have a word that begins with some letter. */
  readonly marks: Uint8Array;
}

/** The same, and who of them is called so. */
async function seatsWith(tx: AnyTx, term: string): Promise<Seats> {
  const [named = [], others = []] = await Promise.all(
    kinds.map((kind) => seatLists(tx, beginningWith(`${kind}:${term}`))),
  );
  const last = [...named, ...others].reduce((most, list) => Math.max(most, list[list.length - 1] ?? 0), -1);
  const marks = new Uint8Array(last + 1);
  const seats: number[] = [];
  for (const [lists, mark] of [[named, inName] as const, [others, elsewhere] as const])
    for (const list of lists)
      for (const seat of list) {
        if (marks[seat] !== 0) continue;
        marks[seat] = mark;
        seats.push(seat);
      }
  return { seats, marks };
}

async function byWords(
  tx: AnyTx,
  terms: readonly string[],
  limit: number,
  signal: AbortSignal | undefined,
): Promise<readonly Card[]> {
  const [longest = '', ...shorter] = [...terms].sort((a, b) => b.length - a.length);
  const fits = (card: Card) => terms.every((term) => hasWord(card, term));
  const first = await seatsWith(tx, longest);
  let left = first.seats;
  const read = [first.marks];
  for (const term of shorter) {
    if (left.length <= fewEnough || signal?.aborted) break;
    const { marks } = await seatsWith(tx, term);
    left = left.filter((seat) => (marks[seat] ?? 0) !== 0);
    read.push(marks);
  }
  const isNamed = (seat: number) => read.some((marks) => marks[seat] === inName);
  const ordered = [...left.filter(isNamed), ...left.filter((seat) => !isNamed(seat))];
  const found: Card[] = [];
  for (let at = 0; at < ordered.length && found.length < limit && !signal?.aborted; at += cardsAtOnce)
    found.push(...(await cardsAt(tx, ordered.slice(at, at + cardsAtOnce))).filter(fits));
  const byName = (card: Card) => terms.some((term) => card.words.some((word) => word.startsWith(`n:${term}`)));
  return found.sort((a, b) => Number(byName(b)) - Number(byName(a))).slice(0, limit);
}

function hasWord(card: Card, term: string): boolean {
  return card.words.some((word) => word.startsWith(term, 2));
}
