import type { Material, Reading } from '../hook.ts';
import type { FactRef } from '../opener.ts';
import { placeOfWork } from '../role/place-of-work.ts';
import { roleNames } from '../role/role-name.ts';

const months = 'jan feb mär apr mai jun jul aug sep okt nov dez jän feb mar apr may jun jul aug sep oct nov dec'.split(
  ' ',
);
const month = 30.4 * 86_400_000;
/** Months in which a role counts as new. */
const newFor = 3;
const duration = /[·•,(]\s*(?:(\d{1,2})\s*(?:j|y)\p{L}*\.?\s*)?(?:(\d{1,2})\s*mo\p{L}*)?/u;

/** Months in a role, from a duration ("· 3 Monate") or, when today is known, from a start ("Sept. 2025"). */
export function monthsIn(shown: string | undefined, now: number | null): number | null {
  const text = (shown ?? '').toLowerCase().slice(0, 120);
  const [, years, rest] = duration.exec(text) ?? [];
  if (years !== undefined || rest !== undefined) return Number(years ?? 0) * 12 + Number(rest ?? 0);
  const start = /(?<!\p{L})(\p{L}{3})\p{L}*\.?\s+((?:19|20)\d\d)/u.exec(text);
  const at = months.indexOf(start?.[1] ?? '');
  if (start === null || at < 0 || now === null) return null;
  return Math.floor((now - Date.UTC(Number(start[2]), at % 12, 1)) / month);
}

const core = (name = '') =>
  name
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
/** "The Indian Army". */
export const articled =
  /(?<!\p{L})(?:army|navy|force|police|council|government|ministry|authority|museum|bundeswehr)(?!\p{L})/iu;
/** A role that somebody has taken up within the last weeks, at another employer than before. */
export function findNewRole(reading: Reading): Material[] {
  const { recipient, now, language } = reading;
  const [current, last] = recipient.experience ?? [];
  const inList = recipient.role === undefined;
  const value = (inList ? current?.role : recipient.role)?.trim() ?? '';
  const age = monthsIn(recipient.since ?? current?.period, now);
  const company = (recipient.company ?? current?.company ?? '').trim();
  // Who rises in the same house has not just come.
  if (
    age === null ||
    age < 0 ||
    age > newFor ||
    reading.taboo(value) ||
    (last !== undefined && core(last.company) === core(company))
  )
    return [];
  const fact = inList ? ({ field: 'experience', value, index: 0 } as const) : ({ field: 'role', value } as const);
  const material = (lead: string, ask: string, slots: Material['slots'], ...facts: FactRef[]): Material => ({
    hook: 'new-role',
    score: 68 - age,
    lead,
    ask,
    slots,
    facts,
    answered: '',
  });
  const found: Material[] = [];
  const here =
    recipient.company === undefined ? ({ field: 'experience', index: 0 } as const) : ({ field: 'company' } as const);
  const place = placeOfWork(company, language);
  if (place !== null) found.push(material('at', 'plain', { c: place.phrase }, { ...here, value: place.name }));
  const [name, more] = roleNames({ role: value }, language);
  if (name?.value === value && more === undefined && !/leitung/i.test(value) && name.spoken !== null)
    found.push(material('person', 'plain', { r: name.spoken }, fact));
  return found;
}
