import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

/** Only about the sender; nothing about the recipient or anything shared. */
export const self: Rule = {
  id: 'self',
  weight: 'hold',
  anyLanguage: false,
  variants: ['only'],
  check: (reading) => contentFinding(reading, 'self', 'me', () => 'only'),
};
