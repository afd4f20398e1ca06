import type { Material, Reading } from '../hook.ts';
import { quoting } from '../material.ts';
import { roleNames } from '../role/role-name.ts';

const months = 'jan feb mär apr mai jun jul aug sep okt nov dez jän feb mar apr may jun jul aug sep oct nov dec'.split(
  ' ',
);
const month = 30.4 * 86_400_000;
/** Months in which a role counts as new. */
const newFor = 9;
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

/** A role that somebody has taken up within the last months. */
export function findNewRole(reading: Reading): Material[] {
  const { recipient, now } = reading;
  const current = recipient.experience?.[0];
  const inList = recipient.role === undefined;
  const value = (inList ? current?.role : recipient.role)?.trim() ?? '';
  const age = monthsIn(recipient.since ?? current?.period, now);
  if (age === null || age < 0 || age > newFor || reading.taboo(value)) return [];
  if (!/^[\p{L}\p{N}][\p{L}\p{N} &/+.'’,:()-]{2,59}$/u.test(value)) return [];
  const fact = inList ? ({ field: 'experience', value, index: 0 } as const) : ({ field: 'role', value } as const);
  const [name, more] = roleNames({ role: value }, reading.language);
  const spoken = name?.value === value && more === undefined && !/leitung/i.test(value) ? name.spoken : null;
  const material = quoting(reading, 'new-role', 66 - age, [spoken === null ? 'plain' : 'person', 'plain'], fact);
  return [{ ...material, slots: { ...material.slots, r: spoken ?? '' } }];
}
