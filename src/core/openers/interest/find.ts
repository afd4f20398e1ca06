import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';

const everyday =
  /^(?:reisen|lesen|sport|musik|kochen|natur|travell?ing|travel|reading|music|sports?|cooking|food|film|kino|fitness|wandern|hiking|fotografie|photography|networking|techni\p{L}+|business|wirtschaft|leadership)$/iu;

/** An uncommon interest. */
export function findInterest(reading: Reading): Material[] {
  return entriesOf(reading, 'interests', [4, 50], everyday).map((fact) =>
    quoting(reading, 'interest', 38 - fact.index + reading.common.fit(fact.value) * 6, ['plain', 'plain'], fact),
  );
}
