import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { AnyTx, Card } from './schema.ts';
import { foldedWords } from './words.ts';

/** How many candidates of one word are looked through for the other words of a query. */
const mostCandidates = 1500;
const step = 100;

/**
 * People whose words begin with every word of the query: those found by name first, then by firm, place,
 * role, tag or note. At most `limit`. An empty query finds nobody. One query at a time costs one index
 * range; `signal` ends it when the user has typed on.
 */
export function searchPeople(
  memory: Memory,
  query: string,
  limit = 20,
  signal?: AbortSignal,
): Promise<readonly Card[]> {
  const terms = termsOf(query);
  const [first, ...others] = [...terms].sort((a, b) => b.length - a.length);
  if (first === undefined) return Promise.resolve([]);
  return reading(memory, ['cards'], async (tx) => {
    const found = new Map<string, Card>();
    for (const kind of ['n', 'o'] as const) {
      await collect(tx, `${kind}:${first}`, others, limit, found, signal);
      if (found.size >= limit || signal?.aborted) break;
    }
    return [...found.values()];
  });
}

/** The folded words of a query; an umlaut's spelt-out twin is no second word here. */
export function termsOf(query: string): readonly string[] {
  return query.trim() === '' ? [] : [...new Set(query.split(/\s+/).flatMap((word) => foldedWords(word).slice(0, 1)))];
}

async function collect(
  tx: AnyTx,
  prefix: string,
  others: readonly string[],
  limit: number,
  found: Map<string, Card>,
  signal: AbortSignal | undefined,
): Promise<void> {
  const index = tx.objectStore('cards').index('byWord');
  const range = IDBKeyRange.bound(prefix, `${prefix}\uffff`);
  if (others.length === 0) {
    for (const card of await index.getAll(range, limit * 2)) add(found, card, limit);
    return;
  }
  const keys = await index.getAllKeys(range, mostCandidates);
  const ids = [...new Set(keys)];
  for (let at = 0; at < ids.length && found.size < limit && !signal?.aborted; at += step) {
    const cards = await Promise.all(ids.slice(at, at + step).map((id) => tx.objectStore('cards').get(id)));
    for (const card of cards) if (card && others.every((term) => hasWord(card, term))) add(found, card, limit);
  }
}

function add(found: Map<string, Card>, card: Card, limit: number): void {
  if (found.size < limit && !found.has(card.id)) found.set(card.id, card);
}

function hasWord(card: Card, term: string): boolean {
  return card.words.some((word) => word.startsWith(term, 2));
}
