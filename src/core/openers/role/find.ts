import type { Material, Reading } from '../hook.ts';
import type { FactRef } from '../opener.ts';
import { quoted } from '../voice/template.ts';
import { placeOfWork } from './place-of-work.ts';
import type { RoleName } from './role-name.ts';
import { isParticular, isRank } from './trades.ts';

/** Nobody works "as owner at" what is their own. */
const self = /inhaber|bürgermeister|mayor|gründer|founder|\bowner\b|freelance|freiberuf|selbst/i;

/** Role and employer, with a question that only somebody in that work can answer; none where the work is not known. */
export function findRole(reading: Reading): Material[] {
  const { work, recipient, language } = reading;
  if (work === null) return [];
  const company = recipient.company ?? '';
  const { role } = work;
  const trade = work.trade === 'lead' ? 'any' : work.trade;
  // What somebody has said or done comes first; the job is asked about where there is nothing else.
  const score = trade === 'any' ? 41 : isParticular(trade) ? 42 : 39;
  const material = (lead: string, worth: number, slots: Material['slots'], ...facts: FactRef[]): Material => ({
    hook: 'role',
    score: worth,
    lead,
    ask: trade,
    slots,
    facts,
    answered: '',
    work: true,
    carries: true,
  });
  if (role === null) {
    const place = placeOfWork(company, language);
    return place === null
      ? []
      : [material('company', 42, { c: place.phrase }, { field: 'company', value: place.name })];
  }
  const { field, value, spoken, one } = role;
  const words = value.split(' ').length;
  if (/^(?:inhaber(?:in)?|owner|eigentümer(?:in)?)$/i.test(value) && trade === 'owner') return [];
  // What fits every job has to name this one, and a bare rank names none.
  if (
    trade === 'any' &&
    (spoken === null ||
      words > 3 ||
      /^(?:leitung|stv\.?|stellv\.?|senior|junior) /i.test(value) ||
      (work.trade === 'lead' && isRank(value)))
  )
    return [];
  const place = saysWhere(role, company, recipient[field] ?? '', work.several) ? null : placeOfWork(company, language);
  const slots = { r: spoken ?? '', o: one, q: quoted(value, language), c: place?.phrase ?? '' };
  const said: FactRef = { field, value };
  const shouted = /\p{Lu}{5,}/u.test(value);
  if (place === null) return shouted ? [] : [material(spoken === null ? 'field' : 'role', score - 1, slots, said)];
  const at: FactRef = { field: 'company', value: place.name };
  // A long title in the middle of a sentence reads like a form.
  const long = words > 2 && trade !== 'any';
  if (spoken === null || shouted || long) return [material('company', score, slots, at)];
  return [material('both', score, slots, said, at), material('role', score - 1, slots, said)];
}

/** Whether the employer is better left out: the role says it already, or it is not sure that both belong together. */
function saysWhere({ value, spoken }: RoleName, company: string, line: string, several: boolean): boolean {
  if (several || self.test(value)) return true;
  if (spoken === null) return false;
  if (!line.trimStart().startsWith(value)) return true;
  const words = company.toLowerCase().match(/\p{L}{5,}/gu) ?? [];
  return words.some((word) => value.toLowerCase().includes(word)) || (company !== '' && value.includes(company));
}
