import type { Material, Reading } from '../hook.ts';
import { entriesOf, tie } from '../material.ts';
import type { HookId } from '../opener.ts';
import { quoted } from '../voice/template.ts';

const plain = (value: string) =>
  ` ${value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Ties from a list of the recipient's that names something of a list of the sender's. */
export function sharedEntries(
  reading: Reading,
  hook: HookId,
  field: 'education' | 'groups' | 'events',
  mine: readonly string[] | undefined,
  score: number,
): Material[] {
  return entriesOf(reading, field, [3, 120]).flatMap((fact) => {
    const own = mine
      ?.map((name) => name.trim())
      .find((name) => name.length >= 3 && plain(fact.value).includes(plain(name)));
    if (own === undefined) return [];
    const value = fact.value.includes(own) ? own : fact.value;
    if (value.length > 70) return [];
    const slots = { x: quoted(value, reading.language), p: value };
    return [tie(hook, score - fact.index, slots, { ...fact, value }, { field: 'sender', value: own })];
  });
}
