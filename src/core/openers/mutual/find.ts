import type { Material, Reading } from '../hook.ts';
import { entriesOf, speakable, tie } from '../material.ts';
import type { FactRef } from '../opener.ts';
import { roleIn } from '../reading/role-of-sender.ts';
import { readName } from '../voice/name.ts';

/** A contact that both know, in front of something of the recipient's own; by itself only where nothing else is known. */
export function findMutual(reading: Reading): Material[] {
  const shared = entriesOf(reading, 'mutual', [5, 50]).flatMap((fact) => {
    const name = readName(fact.value);
    if (name === null || name.family === '') return [];
    return [{ ...fact, value: fact.value.includes(name.full) ? name.full : fact.value }];
  });
  const ties = shared.map((fact) => tie('mutual', 52 - fact.index, { x: fact.value }, fact));
  const [first] = shared;
  return first === undefined ? ties : [...ties, ...alone(reading, first)];
}

/** What the sender is after, or does, and a plain question: all that can honestly be said. */
function alone({ sender }: Reading, fact: FactRef): Material[] {
  const said = { hook: 'mutual', answered: '', ask: 'work' } as const;
  const goal = sender.goals?.map((own) => own.trim()).find((own) => own.length <= 60 && speakable.test(own));
  const role = roleIn(sender.headline);
  const mine = (field: string): FactRef => ({ field: 'sender', value: field });
  return [
    ...(goal === undefined
      ? []
      : [
          {
            ...said,
            score: 28,
            lead: 'goal',
            ask: 'goal',
            slots: { x: fact.value, m: goal },
            facts: [fact, mine(goal)],
          },
        ]),
    ...(role === null
      ? []
      : [{ ...said, score: 27, lead: 'role', slots: { x: fact.value, m: role }, facts: [fact, mine(role)] }]),
    { ...said, score: 26, lead: 'tie', slots: { x: fact.value }, facts: [fact] },
  ];
}
