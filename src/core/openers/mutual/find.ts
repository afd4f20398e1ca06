import type { Material, Reading } from '../hook.ts';
import { entriesOf, tie } from '../material.ts';
import { readName } from '../voice/name.ts';

/** A contact that both know, in front of something of the recipient's own. By itself it is no reason to write. */
export function findMutual(reading: Reading): Material[] {
  const self = readName(reading.sender.name)?.full;
  const shared = entriesOf(reading, 'mutual', [5, 50]).flatMap((fact) => {
    const name = readName(fact.value);
    if (name === null || name.family === '' || name.full === self) return [];
    return [{ ...fact, value: fact.value.includes(name.full) ? name.full : fact.value }];
  });
  return shared.map((fact) => tie('mutual', 52 - fact.index, { x: fact.value }, fact));
}
