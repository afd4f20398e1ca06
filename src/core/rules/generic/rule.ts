import { bit } from '../../lexicons/topic.ts';
import { lacksSubstance, spanOf } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

/** Could go to anybody: swap the name and nothing is wrong. */
export const generic: Rule = {
  id: 'generic',
  weight: 'hold',
  anyLanguage: false,
  variants: ['anybody'],
  *check(reading) {
    if (!lacksSubstance(reading)) return;
    if (spanOf(reading, bit.smalltalk | bit.howareyou | bit.wish)) return;
    const span = spanOf(reading, bit.network | bit.stock | bit.saying);
    if (span) yield { rule: 'generic', weight: 'hold', span, params: { variant: 'anybody' } };
  },
};
