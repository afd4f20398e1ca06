import { welcome as de } from './de/welcome.ts';
import { welcome as en } from './en/welcome.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

interface TitledText {
  readonly title: string;
  readonly text: string;
}

/** What the first run says, step by step. */
export interface WelcomeWords {
  readonly pageTitle: string;
  readonly stepOf: (step: number, steps: number) => string;
  readonly back: string;
  readonly skip: string;
  readonly next: string;
  readonly begin: string;
  readonly finish: string;
  readonly leave: string;
  readonly trouble: string;

  readonly promise: TitledText & {
    readonly does: readonly [TitledText, TitledText, TitledText];
    readonly never: TitledText;
  };
  readonly goal: TitledText & {
    readonly goals: string;
    readonly goalsHelp: string;
    readonly full: string;
    readonly examples: string;
    readonly example: readonly string[];
    readonly offers: string;
    readonly offersHelp: string;
    readonly entry: string;
    readonly addTo: (list: string) => string;
    readonly add: string;
    readonly removeFrom: (entry: string) => string;
  };
  readonly place: TitledText & {
    readonly inPage: TitledText;
    readonly sidePanel: TitledText;
    readonly terms: TitledText;
    readonly habit: string;
    readonly habitHelp: string;
  };
  readonly trial: TitledText & {
    readonly label: string;
    readonly recipient: {
      readonly name: string;
      readonly role: string;
      readonly company: string;
      readonly post: string;
    };
    readonly posted: (post: string) => string;
    readonly samples: string;
    readonly sample: readonly { readonly name: string; readonly text: string }[];
    readonly findings: string;
    readonly blank: string;
    readonly fine: string;
    readonly hints: PluralForms;
    readonly pin: string;
  };
}

export const welcomeWords: WordTable<WelcomeWords> = { de, en };
