import type { Material, Reading } from '../hook.ts';
import { entriesOf } from '../material.ts';
import { readName } from '../voice/name.ts';

/** Shortened to a letter: nobody would name somebody so. */
const shortened = /(?:^|\s)\p{L}\.?$|^\p{L}\.?\s/u;

/** A contact that both know, and how the recipient knows them. */
export function findMutual(reading: Reading): Material[] {
  const self = readName(reading.sender.name)?.full;
  const shared = entriesOf(reading, 'mutual', [5, 50]).flatMap((fact) => {
    const name = readName(fact.value);
    if (name === null || name.family === '' || name.full === self || shortened.test(fact.value)) return [];
    return [{ ...fact, value: fact.value.includes(name.full) ? name.full : fact.value }];
  });
  return shared.map((fact) => ({
    hook: 'mutual',
    // Behind what somebody has said or does, before a question that only fits the job.
    score: 43.5 - fact.index / 100,
    lead: 'plain',
    ask: 'met',
    slots: { x: fact.value },
    facts: [fact],
    answered: '',
  }));
}
