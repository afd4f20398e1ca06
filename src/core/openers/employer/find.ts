import type { Material, Reading } from '../hook.ts';
import { articled } from '../new-role/find.ts';
import { placeOfWork } from '../role/place-of-work.ts';

const legalForm = /(?<!\s)\s+(?:g?gmbh|ag|se|kg|ohg|e\.? ?[kvg]\.?|mbh|ug|inc|ltd|llc|plc|b\.?v)\b.*$/i;
const core = (name = '') =>
  name
    .toLowerCase()
    .replace(legalForm, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An employer that both have or had, when the sender has told theirs. */
export function findEmployer({ recipient, sender, language }: Reading): Material[] {
  const current = recipient.company?.trim() ?? '';
  const theirs = [
    { field: 'company' as const, value: current },
    ...(recipient.experience ?? []).map(({ company }, index) => ({
      field: 'experience' as const,
      value: company?.trim() ?? '',
      index,
    })),
  ];
  return theirs.slice(0, 30).flatMap((fact) => {
    const own = sender.employers?.find((name) => core(name).length > 1 && core(name) === core(fact.value));
    if (own === undefined || fact.value.length > 60 || (language === 'en' && articled.test(fact.value))) return [];
    const now = core(fact.value) === core(current);
    // Who is still there has not been there; in English both can be said of either.
    const place = language === 'de' && now ? null : placeOfWork(fact.value, language);
    return [
      {
        hook: 'employer' as const,
        score: 60,
        lead: place === null ? 'plain' : 'named',
        ask: now ? 'now' : 'past',
        slots: { x: fact.value, c: place?.phrase ?? '' },
        facts: [place === null ? fact : { ...fact, value: place.name }, { field: 'sender' as const, value: own }],
        answered: '',
      },
    ];
  });
}
