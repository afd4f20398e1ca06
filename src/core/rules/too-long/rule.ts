import type { Rule } from '../rule.ts';

/** More characters than the page allows, counted as the field counts them (UTF-16 units). */
export const tooLong: Rule = {
  id: 'too-long',
  weight: 'hold',
  anyLanguage: true,
  variants: ['over'],
  *check({ note: { text }, context: { limit } }) {
    if (limit === undefined || text.length <= limit) return;
    const params = { variant: 'over', over: String(text.length - limit), limit: String(limit) };
    yield { rule: 'too-long', weight: 'hold', span: [limit, text.length], params };
  },
};
