import { popup as de } from './de/popup.ts';
import { popup as en } from './en/popup.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** What the popup says. */
export interface PopupWords {
  readonly title: string;
  /** Heading above so many people: "Three people, three reasons". */
  readonly heading: (count: number) => string;
  readonly search: string;
  readonly searchHint: string;
  readonly hits: PluralForms;
  readonly noHits: (query: string) => string;
  readonly noHitsAdvice: string;
  readonly tag: string;
  readonly elsewhere: string;
  readonly nobodyTitle: string;
  readonly nobody: string;
  /** "Next on Monday: Ada Example, …". `day` as said inside a sentence. */
  readonly next: (day: string, name: string) => string;
  readonly firstTitle: string;
  readonly first: string;
  readonly firstSteps: readonly string[];
  readonly done: (name: string) => string;
  readonly later: (name: string, when: string) => string;
  readonly everybodyUncounted: string;
  readonly everybody: PluralForms;
  readonly options: string;
  readonly more: string;
  readonly sidePanel: string;
  readonly overview: string;
  /** What the self-test is called, in the menu and as its heading. */
  readonly selfTest: string;
}

export const popupWords: WordTable<PopupWords> = { de, en };
