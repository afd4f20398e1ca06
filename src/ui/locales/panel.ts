import { panel as de } from './de/panel.ts';
import { panel as en } from './en/panel.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** What the panel in a site's dialog says: plain data, because the background sends it to the page. */
export interface PanelWords {
  readonly name: string;
  readonly hints: string;
  readonly openers: string;
  /** Heading until the first answer is there. */
  readonly looking: string;
  /** Heading over the openers of an empty note. */
  readonly openersFound: PluralForms;
  readonly openersCount: PluralForms;
  /** A calm *send* when nothing more exact can be said. */
  readonly fine: string;
  readonly copy: string;
  readonly copied: string;
  /** With {fact}. */
  readonly inserted: string;
  readonly insertedOwn: string;
  readonly appended: string;
  /** A finding's repair was written into the note. */
  readonly fixed: string;
  readonly append: string;
  readonly replaces: string;
  /** The field took nothing; the text is on the clipboard. */
  readonly failed: string;
  /** The field took nothing, and neither did the clipboard. */
  readonly stuck: string;
  readonly uncopied: string;
  readonly willRemember: string;
  readonly willForget: string;
  readonly doNotRemember: string;
  readonly doRemember: string;
  readonly notesLeft: PluralForms;
  /** With {left}, {all} and {month}. */
  readonly notesLeftOf: string;
  readonly stays: string;
  readonly yourDecision: string;
  readonly openSidePanel: string;
  readonly collapse: string;
  readonly expand: string;

  readonly blank: {
    readonly title: string;
    readonly unsure: string;
    readonly text: string;
    readonly question: string;
    readonly answers: Readonly<Record<'met' | 'recommended' | 'work' | 'nothing', string>>;
    readonly ask: Readonly<Record<'met' | 'recommended' | 'work', string>>;
    /** What is honest when nothing connects the two. */
    readonly advice: Readonly<Record<'comment-first' | 'wait', string>>;
  };
  readonly choice: {
    readonly worth: string;
    readonly thin: string;
    readonly thinText: string;
  };
  readonly noField: {
    readonly title: string;
    readonly textXing: string;
  };
  readonly upsell: { readonly title: string; readonly text: string };
  readonly email: { readonly title: string; readonly text: string };
  readonly limit: { readonly title: string; readonly text: string };
  readonly keep: {
    readonly action: string;
    readonly text: string;
    readonly kept: string;
  };
}

export const panelWords: WordTable<PanelWords> = { de, en };
