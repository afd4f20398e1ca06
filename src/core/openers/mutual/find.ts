import type { Material, Reading } from '../hook.ts';
import { readName } from '../voice/name.ts';

/** A contact that both know. Alone it is no reason to write; something of the recipient's own has to follow. */
export function findMutual(reading: Reading): Material[] {
  return (reading.recipient.mutual ?? [])
    .slice(0, 4)
    .map((shown, index) => ({ shown: shown.trim(), index, name: readName(shown) }))
    .filter(({ shown, name }) => name !== null && name.family !== '' && shown.length <= 50)
    .map(({ shown, index, name }) => ({
      hook: 'mutual',
      score: 52 - index,
      lead: 'tie',
      ask: 'none',
      slots: { x: name !== null && shown.includes(name.full) ? name.full : shown },
      facts: [{ field: 'mutual', value: name !== null && shown.includes(name.full) ? name.full : shown, index }],
      answered: '',
      tie: true,
    }));
}
