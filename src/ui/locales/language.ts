import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import { type Format, formatFor } from './format.ts';

/** Languages that the interface speaks. The language of a note is another matter (core/note). */
export type Language = 'de' | 'en';

/** One view's words in every interface language. A view imports its own table and carries no other. */
export type WordTable<Words> = Readonly<Record<Language, Words>>;

/** The interface language below this point of a tree. */
export const LanguageContext = createContext<Language>('en');

/** The words of `table` in the interface language. */
export function useWords<Words>(table: WordTable<Words>): Words {
  return table[useContext(LanguageContext)];
}

/** Numbers, plurals and dates in the interface language. */
export function useFormat(): Format {
  return formatFor(useContext(LanguageContext));
}
