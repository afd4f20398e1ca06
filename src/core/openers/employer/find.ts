import type { Material, Reading } from '../hook.ts';
import { tie } from '../material.ts';

const legalForm = /(?<!\s)\s+(?:g?gmbh|ag|se|kg|ohg|e\.? ?[kvg]\.?|mbh|ug|inc|ltd|llc|plc|b\.?v)\b.*$/i;
const core = (name = '') =>
  name
    .toLowerCase()
    .replace(legalForm, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An employer that both have or had, when the sender has told theirs. */
export function findEmployer({ recipient, sender }: Reading): Material[] {
  const theirs = [
    { field: 'company' as const, value: recipient.company?.trim() ?? '' },
    ...(recipient.experience ?? []).map(({ company }, index) => ({
      field: 'experience' as const,
      value: company?.trim() ?? '',
      index,
    })),
  ];
  return theirs.slice(0, 30).flatMap((fact) => {
    const own = sender.employers?.find((name) => core(name).length > 1 && core(name) === core(fact.value));
    if (own === undefined || fact.value.length > 60) return [];
    return [tie('employer', 60, { x: fact.value }, fact, { field: 'sender', value: own })];
  });
}
