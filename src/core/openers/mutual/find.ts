import type { Material, Reading } from '../hook.ts';
import { entriesOf, tie } from '../material.ts';
import { readName } from '../voice/name.ts';

/** A contact that both know. Alone it is no reason to write; something of the recipient's own has to follow. */
export function findMutual(reading: Reading): Material[] {
  return entriesOf(reading, 'mutual', [5, 50]).flatMap((fact) => {
    const name = readName(fact.value);
    if (name === null || name.family === '') return [];
    const x = fact.value.includes(name.full) ? name.full : fact.value;
    return [tie('mutual', 52 - fact.index, { x }, { ...fact, value: x })];
  });
}
