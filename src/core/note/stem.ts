import { stemmer as english } from '@orama/stemmers/english';
import { stemmer as german } from '@orama/stemmers/german';
import { joinUmlauts } from './fold.ts';

const stemmers = { de: (word: string) => german(joinUmlauts(word)), en: english } as const;
const known = { de: new Map<string, string>(), en: new Map<string, string>() };
/** Words beyond this length are no words; stemming them would only cost time. */
const longestWord = 40;
const mostKept = 4000;

/** The stem of a folded word. What was stemmed before is remembered, within bounds. */
export function stem(folded: string, language: 'de' | 'en'): string {
  if (folded.length < 3 || folded.length > longestWord) return folded;
  const kept = known[language];
  const before = kept.get(folded);
  if (before !== undefined) return before;
  const result = stemmers[language](folded);
  if (kept.size >= mostKept) kept.clear();
  kept.set(folded, result);
  return result;
}
