import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { joinUmlauts } from './fold.ts';
import { WordMemory } from './word-memory.ts';

const stemmers = { de: german, en: english } as const;
const known = { de: new WordMemory<string>(4000), en: new WordMemory<string>(4000) };
/** Letters and figures that no ending of the language ends in: nothing is to be taken off then. */
const lastLetters = { de: 'abcfijlopquvwxyz0123456789', en: 'abfhjkopqvwxz0123456789' } as const;
/** Words beyond this length are no words; stemming them would only cost time. */
const longestWord = 40;

/** The stem of a folded word. What was stemmed before is remembered, within bounds. */
export function stem(folded: string, language: 'de' | 'en'): string {
  if (folded.length < 3 || folded.length > longestWord) return folded;
  const kept = known[language];
  const before = kept.get(folded);
  if (before !== undefined) return before;
  const result = stemOf(folded, language);
  kept.set(folded, result);
  return result;
}

function stemOf(folded: string, language: 'de' | 'en'): string {
  const spelt = language === 'de' ? joinUmlauts(folded) : folded;
  return lastLetters[language].includes(spelt.charAt(spelt.length - 1)) ? spelt : stemmers[language](spelt);
}
