import { contentFinding } from '../reading/substance.ts';
import type { Rule } from '../rule.ts';
import { meetsNothing } from './unmet.ts';

/** What the networks and their apps put into the field, and its closest relatives. */
const defaults =
  /\b(?:add you to my professional network|zu meinem (?:beruflichen )?netzwerk (?:auf linkedin )?hinzuf|like to (?:connect|join your network)|zu meinen kontakten hinzuf|in mein netzwerk aufnehmen|als (?:neuen )?kontakt (?:in meinem|hinzu|auf xing))/i;
const isDefaultText = (text: string) => defaults.test(text);

/** Could go to anybody: swap the name and nothing is wrong. */
export const generic: Rule = {
  id: 'generic',
  weight: 'hold',
  anyLanguage: true,
  variants: ['anybody', 'default', 'unmet'],
  check: (reading) => {
    if (reading.lexicon !== null)
      return contentFinding(reading, 'generic', 'stock', (text) => (isDefaultText(text) ? 'default' : 'anybody'));
    const unmet = meetsNothing(reading);
    return unmet === null ? [] : [unmet];
  },
};
