import type { Material, Reading } from '../hook.ts';
import { plainLine } from '../own-words/line.ts';

/** What happened before with this person, from the user's own history. */
export function findEarlier(reading: Reading): Material[] {
  const line = plainLine(reading.earlier);
  if (line === null) return [];
  return [
    {
      hook: 'earlier',
      score: 88,
      lead: 'told',
      ask: 'told',
      slots: { x: line },
      facts: [{ field: 'history', value: line }],
      answered: '',
    },
  ];
}
