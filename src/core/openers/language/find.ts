import type { Material, Reading } from '../hook.ts';
import { entriesOf, quoting } from '../material.ts';

const usual = /^(?:deutsch|german|engli|franz|french|span|ital)/i;

/** Not what somebody grew up with. */
const learnt = /[ABC][12]|grundk|basic|learn|lern|schul|fließend|fluent|beginner|anfänger/iu;

/** A language that few list, asked about as a skill: never where somebody is from. */
export function findLanguage(reading: Reading): Material[] {
  // It is asked about as something for work.
  if (reading.work === null && (reading.recipient.headline ?? '') !== '') return [];
  return entriesOf(reading, 'languages', [4, 60], usual).flatMap((fact) => {
    if (fact.index === 0 || !learnt.test(fact.value)) return [];
    const [value = ''] = fact.value.split(/(?:(?<!\s)\s+)?[(:–,]| [A-C][12]/u);
    if (!/^\p{Lu}\p{Ll}{3,}$/u.test(value)) return [];
    const material = quoting(reading, 'language', 30 - fact.index, ['plain', 'plain'], { ...fact, value });
    return [{ ...material, slots: { p: value } }];
  });
}
