import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';

const everyday =
  /^(?:reisen|lesen|sport|musik|kochen|natur|travell?ing|travel|reading|music|sports?|cooking|food|film|kino|fitness|wandern|hiking|fotografie|photography|networking|techni\p{L}+|business|wirtschaft|leadership)$/iu;

/** An uncommon interest that the sender's own page takes up. */
export function findInterest(reading: Reading): Material[] {
  return entriesOf(reading, 'interests', [4, 50], everyday).flatMap((fact) =>
    // Out of the blue, nobody asks a stranger about a hobby.
    reading.common.fit(fact.value) === 0
      ? []
      : [quoting(reading, 'interest', 44 - fact.index, ['plain', 'plain'], fact)],
  );
}
