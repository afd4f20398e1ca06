import { useContext, useMemo } from 'preact/hooks';
import { type Counts, countsFor } from '../../../ui/locales/counts.ts';
import { LanguageContext } from '../../../ui/locales/language.ts';

/** Numbers and plurals in the interface language; dates beyond a month's name are no matter of the panel's. */
export function useCounts(): Counts {
  const language = useContext(LanguageContext);
  return useMemo(() => countsFor(language), [language]);
}
