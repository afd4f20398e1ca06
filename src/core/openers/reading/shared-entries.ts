import type { Material, Reading } from '../hook.ts';
import { entriesOf } from '../material.ts';
import type { FactRef, HookId } from '../opener.ts';
import { quoted } from '../voice/template.ts';

const plain = (value: string) =>
  ` ${value
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `;

/** Something of one of the recipient's lists that the sender lists as well, as the shorter of the two calls it. */
export interface Shared {
  readonly fact: FactRef & { readonly index: number };
  readonly own: string;
}

/** What stands on a list of the recipient's and on one of the sender's. */
export function sharedEntries(
  reading: Reading,
  field: 'education' | 'groups' | 'events',
  mine: readonly string[] | undefined,
): Shared[] {
  return entriesOf(reading, field, [3, 120]).flatMap((fact) => {
    const own = mine
      ?.map((name) => name.trim())
      .find((name) => name.length >= 3 && plain(fact.value).includes(plain(name)));
    if (own === undefined) return [];
    const value = fact.value.includes(own) ? own : fact.value;
    return value.length > 70 ? [] : [{ fact: { ...fact, value }, own }];
  });
}

/** A material on something shared, with a question about that and nothing else. */
export function sharing(
  { language }: Pick<Reading, 'language'>,
  hook: HookId,
  score: number,
  [lead, ask]: readonly [lead: string, ask: string],
  { fact, own }: Shared,
): Material {
  return {
    hook,
    score: score - fact.index,
    lead,
    ask,
    slots: { x: quoted(fact.value, language), p: fact.value },
    facts: [fact, { field: 'sender', value: own }],
    answered: '',
  };
}
