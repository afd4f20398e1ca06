import { german } from './de/de.ts';
import { english } from './en/en.ts';
import { Lexicon, type LexiconSource } from './lexicon.ts';

/** Every writing language that can be judged. A new one is a folder and a line in here. */
export const lexiconSources = { de: german, en: english } as const satisfies Record<'de' | 'en', LexiconSource>;

const compiled = new Map<'de' | 'en', Lexicon>();

/** The lexicon of a language, compiled on first use. */
export function lexiconOf(language: 'de' | 'en'): Lexicon {
  const before = compiled.get(language);
  if (before) return before;
  const lexicon = new Lexicon(lexiconSources[language]);
  compiled.set(language, lexicon);
  return lexicon;
}
