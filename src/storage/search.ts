import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { AnyTx, Card } from './schema.ts';
import { fold } from './words.ts';

/** Words that are shorter, or that more people have, do not narrow a search; they are looked for on the cards. */
const shortestNarrow = 2;
const mostKeys = 5000;
/** Cards looked through for such words at most, and in one go. */
const mostCards = 400;
const step = 40;

/**
 * People whose words begin with every word of the query: those found by name first, then by firm, place,
 * role, tag or note. At most `limit`. An empty query finds nobody. Reads the
 * index ranges of the words, and only the cards that are left; `signal` ends it when the user has typed on.
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
  return reading(memory, ['cards'], (tx) =>
    others.length === 0 ? byOneWord(tx, only, limit) : byWords(tx, terms, limit, signal),
  );
}

/** The folded words of a query, each once; an umlaut's spelt-out twin is no second word here. */
export function termsOf(query: string): readonly string[] {
  return [...new Set((query.normalize('NFC').match(/[\p{L}\p{N}]+/gu) ?? []).map(fold))];
}

const kinds = ['n', 'o'] as const;
const rangeOf = (kind: (typeof kinds)[number], term: string) =>
  IDBKeyRange.bound(`${kind}:${term}`, `${kind}:${term}\uffff`);

async function byOneWord(tx: AnyTx, term: string, limit: number): Promise<readonly Card[]> {
  const found = new Map<string, Card>();
  for (const kind of kinds) {
    if (found.size >= limit) break;
    const cards = await tx
      .objectStore('cards')
      .index('byWord')
      .getAll(rangeOf(kind, term), limit * 2);
    for (const card of cards) if (found.size < limit && !found.has(card.id)) found.set(card.id, card);
  }
  return [...found.values()];
}

/** Those in the ranges of all narrow words, by their keys alone; the cards are read only for who is left. */
async function byWords(
  tx: AnyTx,
  terms: readonly string[],
  limit: number,
  signal: AbortSignal | undefined,
): Promise<readonly Card[]> {
  const byLength = [...terms].sort((a, b) => b.length - a.length);
  const asked = byLength.filter((term, index) => index === 0 || term.length >= shortestNarrow);
  const known = await Promise.all(asked.map((term) => idsOf(tx, term)));
  const narrow = known.filter((ids) => ids.size < mostKeys).sort((a, b) => a.size - b.size);
  const [first = known[0], ...rest] = narrow;
  const candidates = [...(first ?? [])].filter((id) => rest.every((ids) => ids.has(id))).slice(0, mostCards);
  const found: Card[] = [];
  for (let at = 0; at < candidates.length && found.length < limit && !signal?.aborted; at += step) {
    const cards = await Promise.all(candidates.slice(at, at + step).map((id) => tx.objectStore('cards').get(id)));
    for (const card of cards) if (card && terms.every((term) => hasWord(card, term))) found.push(card);
  }
  return found.slice(0, limit);
}

/** Ids of people with a word that begins so, those with it in their name first. */
async function idsOf(tx: AnyTx, term: string): Promise<ReadonlySet<string>> {
  const index = tx.objectStore('cards').index('byWord');
  const keys = await Promise.all(kinds.map((kind) => index.getAllKeys(rangeOf(kind, term), mostKeys)));
  return new Set(keys.flat());
}

function hasWord(card: Card, term: string): boolean {
  return card.words.some((word) => word.startsWith(term, 2));
}
