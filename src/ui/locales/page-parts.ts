import { pageParts as de } from './de/page-parts.ts';
import { pageParts as en } from './en/page-parts.ts';
import type { WordTable } from './language.ts';

/** Words that parts of whole pages say; the panel in a site, which has to be small, does without them. */
export interface PagePartsWords {
  readonly close: string;
  readonly clear: string;
  readonly quote: (text: string) => string;
}

export const pagePartsWords: WordTable<PagePartsWords> = { de, en };
