import type { Material, Reading } from '../hook.ts';
import { isSure } from './trades.ts';

/** Work that says who decides, or under which everybody understands something else: nothing sure to ask about. */
const unasked = new Set(['any', 'owner', 'lead', 'founder', 'engineer', 'project', 'advice', 'craft', 'research']);
/** Who is new to a trade is not asked what only years of it show. */
const beginner = /trainee|junior|prakti|intern\b|assistenz|aushilf|werkstud/i;
/** A field within the trade that the question knows nothing of. */
const niche = /(?:\s(?:für|for|of|im|in|an der|of the)\s)\p{L}/u;

/**
 * A question that only somebody in this work can answer, and nothing before it: where the whole title is one that is
 * known ("Disponent", "Senior data analyst"), with no niche beside it. Anybody else is not asked about work.
 */
export function findRole({ work, recipient }: Reading): Material[] {
  const role = work?.role ?? null;
  if (work === null || role === null || work.several || unasked.has(work.trade)) return [];
  const line = recipient[role.field] ?? '';
  if (!isSure(role.value, work.trade) || beginner.test(line) || niche.test(role.value)) return [];
  return [
    {
      hook: 'role',
      score: 44,
      lead: 'plain',
      ask: work.trade,
      slots: {},
      facts: [{ field: role.field, value: role.value }],
      // Only what names its field itself.
      answered: 'b',
      work: true,
    },
  ];
}
