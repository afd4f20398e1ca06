import type { Rule } from '../rule.ts';

/** A cut that leaves less of what fits than this share would lose too much. */
const leastLeft = 0.5;

/** More characters than the page allows, counted as the field counts them (UTF-16 units). */
export const tooLong: Rule = {
  id: 'too-long',
  weight: 'hold',
  anyLanguage: true,
  variants: ['over'],
  *check({ note: { text, sentences }, context: { limit } }) {
    if (limit === undefined || text.length <= limit) return;
    const params = { variant: 'over', over: String(text.length - limit), limit: String(limit) };
    const end = sentences.reduce((last, sentence) => (sentence.end <= limit ? sentence.end : last), 0);
    const fix = end < limit * leastLeft ? {} : { fix: { span: [end, text.length], insert: '' } as const };
    yield { rule: 'too-long', weight: 'hold', span: [limit, text.length], params, ...fix };
  },
};
