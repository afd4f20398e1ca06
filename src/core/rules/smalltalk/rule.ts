import { bit } from '../../lexicons/topic.ts';
import { lacksSubstance, spanOf } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

/** How are you, nice weather, good weekend: forgotten tomorrow. */
export const smalltalk: Rule = {
  id: 'smalltalk',
  weight: 'hold',
  anyLanguage: false,
  variants: ['alone'],
  *check(reading) {
    if (!lacksSubstance(reading)) return;
    const span = spanOf(reading, bit.smalltalk | bit.howareyou | bit.wish);
    if (span) yield { rule: 'smalltalk', weight: 'hold', span, params: { variant: 'alone' } };
  },
};
