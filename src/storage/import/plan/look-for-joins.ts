import type { Memory } from '../../memory.ts';
import { reading } from '../../reading.ts';
import { type JoinSuggestion, pairKey, suggestJoins } from './joins.ts';
import { readStored } from './stored.ts';

/** Looks through everybody for contacts that may be one person, because the user asked. */
export async function joinSuggestions(memory: Memory): Promise<readonly JoinSuggestion[]> {
  const { contacts } = await readStored(memory);
  const keys = await reading(memory, ['local'], (tx) =>
    tx.objectStore('local').getAllKeys(IDBKeyRange.bound('two/', 'two/\uffff')),
  );
  const declined = new Set<string>(keys);
  return suggestJoins(contacts, (a, b) => declined.has(`two/${pairKey(a, b)}`));
}
