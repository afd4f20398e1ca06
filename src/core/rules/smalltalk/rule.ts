import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

/** How are you, nice weather, good weekend: forgotten tomorrow. */
export const smalltalk: Rule = {
  id: 'smalltalk',
  weight: 'hold',
  anyLanguage: false,
  variants: ['alone'],
  check: (reading) => contentFinding(reading, 'smalltalk', 'smalltalk', () => 'alone'),
};
