import type { Material, Reading } from '../hook.ts';
import type { FactRef } from '../opener.ts';
import { quoted } from '../voice/template.ts';
import { placeOfWork } from './place-of-work.ts';
import { isParticular } from './trades.ts';

/** Role and employer, with a question that only somebody in that work can answer; none where the work is not known. */
export function findRole(reading: Reading): Material[] {
  const work = reading.work;
  if (work === null) return [];
  const { recipient, language } = reading;
  const company = recipient.company ?? '';
  const { role, trade } = work;
  if (role === null) {
    const place = placeOfWork(company, language);
    if (place === null) return [];
    const facts: FactRef[] = [{ field: 'company', value: place.name }];
    return [
      {
        hook: 'role',
        score: 44,
        lead: 'company',
        ask: trade,
        slots: { c: place.phrase },
        facts,
        answered: '',
        work: true,
        carries: true,
      },
    ];
  }
  const { field, value, spoken, one } = role;
  const studying = trade === 'learner' && /student|schüler/i.test(value);
  const later = !(recipient[field] ?? '').trimStart().startsWith(value);
  const place =
    studying || later || (company !== '' && value.includes(company)) ? null : placeOfWork(company, language);
  const shouted = /\p{Lu}{5,}/u.test(value);
  const slots = { r: spoken ?? '', o: one, q: quoted(value, language), c: place?.phrase ?? '' };
  const said: FactRef = { field, value };
  const score = trade === 'any' ? 38 : isParticular(trade) ? 46 : 39;
  const material = (lead: string, ...facts: FactRef[]): Material => ({
    hook: 'role',
    score: lead === 'role' ? score - 1 : score,
    lead,
    ask: trade,
    slots,
    facts,
    answered: '',
    work: true,
    // Behind a shared contact, a question that fits every job is thin.
    carries: trade !== 'any',
  });
  if (place === null && shouted) return [];
  if (place === null) return [material(spoken === null ? 'field' : 'role', said)];
  const at: FactRef = { field: 'company', value: place.name };
  if (spoken !== null) return [material('both', said, at), material('role', said)];
  return [shouted ? material('company', at) : material('field', said)];
}
