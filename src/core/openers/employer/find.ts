import type { Material, Reading } from '../hook.ts';

const legalForm =
  /\s+(?:gmbh|ag|se|kg|kgaa|ohg|e\.? ?k\.?|e\.? ?v\.?|mbh|ug|inc\.?|ltd\.?|llc|plc|b\.?v\.?|gmbh & co\.? kg)\b.*$/i;
const core = (name: string) =>
  name
    .toLowerCase()
    .replace(legalForm, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();

/** An employer that both have or had, when the sender has told theirs. */
export function findEmployer(reading: Reading): Material[] {
  const { recipient, sender } = reading;
  const mine = (sender.employers ?? []).map((name) => [core(name), name] as const).filter(([name]) => name.length >= 2);
  if (mine.length === 0) return [];
  const theirs = [
    { name: recipient.company, field: 'company' as const, index: undefined },
    ...(recipient.experience ?? [])
      .slice(0, 30)
      .map((position, index) => ({ name: position.company, field: 'experience' as const, index })),
  ];
  return theirs.flatMap(({ name, field, index }): Material[] => {
    const value = name?.trim() ?? '';
    const own = mine.find(([known]) => known === core(value))?.[1];
    if (value === '' || value.length > 60 || own === undefined) return [];
    return [
      {
        hook: 'employer',
        score: 60,
        lead: 'tie',
        ask: 'none',
        slots: { x: value },
        facts: [
          { field, value, ...(index === undefined ? {} : { index }) },
          { field: 'sender', value: own },
        ],
        answered: '',
        tie: true,
      },
    ];
  });
}
