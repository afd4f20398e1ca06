import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';

const isReproach =
  /\b(?:schon|bereits|immer noch|dritte|zweite|mehrfach|mehrmals|ignorier|unh(?:ö|oe)flich|entt(?:ä|ae)usch|schade|already|still|third|second|again|ignor|rude|disappoint|reply|replied|answer|manners)/i;

/** Urgency, guilt, repeated reminders, shouting. */
export const pressure: Rule = {
  id: 'pressure',
  weight: 'hold',
  anyLanguage: false,
  variants: ['urgency', 'guilt', 'shouting'],
  check: (reading) =>
    contentFinding(reading, 'pressure', 'pressure', isReproach.test(reading.note.text) ? 'guilt' : 'urgency'),
};
