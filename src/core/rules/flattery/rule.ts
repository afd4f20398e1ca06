import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

/** Praise that names nothing. */
export const flattery: Rule = {
  id: 'flattery',
  weight: 'hold',
  anyLanguage: false,
  variants: ['unnamed'],
  check: (reading) => contentFinding(reading, 'flattery', 'praise', () => 'unnamed'),
};
