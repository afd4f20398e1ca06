import type { Material, Reading } from '../hook.ts';
import { workQuestions } from '../questions/work-de.ts';
import { isSure } from './trades.ts';

/** Who is new to a trade is not asked what only years of it show. */
const beginner = /trainee|junior|prakti|intern\b|aushilf|werkstud|student|azubi|apprentice|lehrling|auszubild/i;
/** A field within the trade that the question knows nothing of. */
const niche = /(?:\s(?:für|for|of|im|in|an der|of the)\s)\p{L}/u;
/**
 * A question that only somebody in this work can answer, and nothing before it: where the whole title is one that is
 * known ("Disponent", "Senior data analyst"), with no niche beside it. Anybody else is not asked about work.
 */
export function findRole(reading: Reading): Material[] {
  const { work, recipient } = reading;
  const role = work?.role ?? null;
  if (work === null || role === null || work.several) return [];
  const line = recipient[role.field] ?? '';
  if (beginner.test(line)) return [];
  if (workQuestions[work.trade] === undefined || !isSure(role.value, work.trade) || niche.test(role.value)) return [];
  const known: Material = {
    hook: 'role',
    score: 44,
    lead: 'plain',
    ask: work.trade,
    slots: {},
    facts: [{ field: role.field, value: role.value }],
    answered: '',
    work: true,
  };
  return [known];
}
