import type { Material, Reading } from '../hook.ts';
import type { HookId } from '../opener.ts';
import { quoted } from '../voice/template.ts';

/** Ties from a list of the recipient's that has an entry in common with a list of the sender's. */
export function sharedEntries(
  reading: Reading,
  hook: HookId,
  field: 'education' | 'groups' | 'events',
  theirs: readonly string[] | undefined,
  mine: readonly string[] | undefined,
  score: number,
): Material[] {
  if (mine === undefined || mine.length === 0) return [];
  return (theirs ?? [])
    .slice(0, 40)
    .map((entry, index) => ({ entry: entry.trim(), index }))
    .flatMap(({ entry, index }) => {
      const own = mine.find((name) => name.trim().length >= 3 && contains(entry, name.trim()));
      if (own === undefined || reading.taboo(entry)) return [];
      const value = entry.includes(own.trim()) ? own.trim() : entry;
      if (value.length > 70) return [];
      const material: Material = {
        hook,
        score: score - index,
        lead: 'tie',
        ask: 'none',
        slots: { x: quoted(value, reading.language), p: value },
        facts: [
          { field, value, index },
          { field: 'sender', value: own },
        ],
        answered: '',
        tie: true,
      };
      return [material];
    });
}

const plain = (value: string) =>
  ` ${value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;
const contains = (entry: string, name: string) => plain(entry).includes(plain(name));
