import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

const isFaith =
  /\b(?:gott|jesus|christ|herrn?\b.{0,20}\bglaub|glaube|gebet|bet(?:en|e)\b|bibel|kirche|segen|gesegnet|allah|koran|islam|evangeli|heiland|god|lord|pray|faith|bible|church|gospel|savio|bless|scripture|grace|shalom|quran|hindu|temple)/i;

/** Politics or religion as the hook. */
export const taboo: Rule = {
  id: 'taboo',
  weight: 'hold',
  anyLanguage: false,
  variants: ['politics', 'religion'],
  check: (reading) =>
    contentFinding(reading, 'taboo', 'taboo', (text) => (isFaith.test(text) ? 'religion' : 'politics')),
};
