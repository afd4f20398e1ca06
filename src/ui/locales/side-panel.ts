import { sidePanel as de } from './de/side-panel.ts';
import { sidePanel as en } from './en/side-panel.ts';
import type { WordTable } from './language.ts';

/** What the side panel says. */
export interface SidePanelWords {
  readonly more: string;
  readonly search: string;
  readonly closeSearch: string;
  readonly backToPage: string;
  readonly overview: string;
  readonly options: string;
  readonly readAgain: string;
  readonly tabs: { readonly label: string; readonly person: string; readonly check: string };

  /** Nobody is open. */
  readonly elsewhere: { readonly title: string; readonly text: string };
  readonly noProfile: { readonly title: string; readonly text: string };
  readonly notUnderstood: { readonly title: string; readonly text: string; readonly paste: string };
  readonly silent: { readonly title: string; readonly text: string };
  readonly unread: (sections: string) => string;
  readonly section: (name: string) => string;

  /** Somebody who is not kept. */
  readonly unknown: string;
  /** A request was pressed, no dialog came, and the page says nothing. */
  readonly wentSilently: string;
  readonly remember: string;
  readonly remembered: (name: string) => string;
  readonly whatIsKept: string;
  readonly kept: readonly string[];
  readonly neverKept: string;
  readonly whyThis: string;
  readonly fitsGoal: (goal: string) => string;
  readonly mutual: (names: readonly string[], count: number) => string;
  readonly youOffer: string;
  readonly seeks: string;
  readonly offers: string;
  readonly seeksAndOffers: string;
  readonly goodStart: string;
  readonly goodStartPost: (age: string | null) => string;

  readonly acceptedAsk: string;
  readonly acceptedYes: string;
  readonly acceptedNo: string;
  readonly newOnPage: (what: string) => string;
  readonly takeOver: string;

  readonly check: {
    readonly title: string;
    readonly message: string;
    readonly invitation: string;
    readonly your: string;
    readonly placeholder: string;
    readonly inPageOff: string;
    readonly alone: string;
    /** On lists from which a request goes out without a note. */
    readonly atOnce: string;
    readonly emptyTitle: string;
    readonly emptyText: string;
    readonly fine: string;
    readonly findings: string;
    readonly openers: string;
    readonly openersNone: string;
    readonly ownWords: string;
    readonly ownWordsHint: string;
    readonly copy: string;
    readonly copied: string;
    readonly insertHere: string;
    readonly inserted: string;
    readonly fixed: string;
    readonly ruleOff: (name: string) => string;
    readonly notesLeft: (left: string, all: string, month: string) => string;
  };
}

export const sidePanelWords: WordTable<SidePanelWords> = { de, en };
