import type { Material, Reading } from '../hook.ts';
import { tie } from '../material.ts';

const speakable = /^[\p{L}\p{N}][\p{L}\p{N} &/+.'’-]{2,43}$/u;
const unemployed = /^(?:self-|freelance|selbst|freiberuf|freischaff)/i;

/** Role and employer. Everybody has them, so they only lead up to something the recipient has said. */
export function findRole({ recipient, taboo }: Reading): Material[] {
  const company = recipient.company?.trim() ?? '';
  const field = recipient.role === undefined ? 'headline' : 'role';
  const role =
    (recipient[field] ?? '')
      .slice(0, 160)
      .split(/\s*[|·•(]/)[0]
      ?.trim() ?? '';
  if (!speakable.test(role) || !speakable.test(company) || unemployed.test(company) || taboo(role)) return [];
  return [tie('role', 30, { r: role, c: company }, { field, value: role }, { field: 'company', value: company })];
}
