import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { joinUmlauts } from './fold.ts';
import { WordMemory } from './word-memory.ts';

const stemmers = { de: (word: string) => german(joinUmlauts(word)), en: english } as const;
const known = { de: new WordMemory<string>(4000), en: new WordMemory<string>(4000) };
/** Words beyond this length are no words; stemming them would only cost time. */
const longestWord = 40;

/** The stem of a folded word. What was stemmed before is remembered, within bounds. */
export function stem(folded: string, language: 'de' | 'en'): string {
  if (folded.length < 3 || folded.length > longestWord) return folded;
  const kept = known[language];
  const before = kept.get(folded);
  if (before !== undefined) return before;
  const result = stemmers[language](folded);
  kept.set(folded, result);
  return result;
}
