import type { RuleId } from '../../core/note/finding.ts';
import type { SiteId } from '../../core/note/recipient.ts';
import type { CircleId } from '../../core/relationship/circles.ts';
import { options as de } from './de/options.ts';
import { options as en } from './en/options.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** An option's name and the one sentence that explains it. */
export interface OptionText {
  readonly name: string;
  readonly why: string;
}

export const optionSections = [
  'look',
  'me',
  'check',
  'rules',
  'circles',
  'reminder',
  'privacy',
  'selfTest',
  'about',
] as const;
export type OptionSection = (typeof optionSections)[number];

/** What the options say. */
export interface OptionsWords {
  readonly title: string;
  readonly pageTitle: string;
  readonly lead: string;
  readonly sections: Readonly<Record<OptionSection, string>>;
  readonly sectionList: string;
  readonly toOverview: string;
  readonly toWelcome: string;
  readonly reset: string;
  readonly resetOf: (option: string) => string;

  readonly language: OptionText & { readonly auto: string; readonly de: string; readonly en: string };
  readonly theme: OptionText & { readonly auto: string; readonly light: string; readonly dark: string };
  readonly singleKeys: OptionText;

  readonly goals: OptionText & { readonly full: string };
  readonly offers: OptionText;
  readonly seeks: OptionText;
  readonly profile: OptionText;
  readonly headline: OptionText;
  readonly place: OptionText;
  readonly employers: OptionText;
  readonly schools: OptionText;
  readonly groups: OptionText;
  readonly events: OptionText;
  readonly addTo: (list: string) => string;
  readonly add: string;
  readonly removeFrom: (entry: string) => string;
  readonly listExample: string;
  readonly removed: (entry: string) => string;

  readonly inPage: Readonly<Record<SiteId, OptionText>>;
  readonly habit: OptionText;
  readonly notes: OptionText & { readonly unlimited: string; readonly limited: string; readonly count: string };
  readonly rulesLead: string;
  readonly rules: Readonly<Record<RuleId, OptionText>>;

  readonly circlesOption: OptionText & {
    readonly circle: string;
    readonly room: string;
    readonly days: string;
    readonly roomOf: (circle: string) => string;
    readonly daysOf: (circle: string) => string;
  };
  readonly circleNames: Readonly<Record<CircleId, string>>;
  readonly rhythm: OptionText & { readonly fresh: string; readonly nurtured: string };
  readonly perDay: OptionText;

  readonly reminderOn: OptionText;
  readonly reminderAt: OptionText;
  readonly reminderRefused: string;

  readonly kept: { readonly title: string; readonly items: readonly OptionText[] };
  readonly howLong: OptionText;
  readonly never: OptionText;
  readonly terms: OptionText;

  readonly test: OptionText & {
    readonly run: string;
    readonly again: string;
    readonly copy: string;
    readonly copied: string;
    readonly running: string;
    readonly good: string;
    readonly bad: string;
    readonly storage: string;
    readonly room: string;
    readonly roomUsed: (used: string) => string;
    readonly people: PluralForms;
    readonly damaged: PluralForms;
    readonly pages: string;
    readonly pagesOpen: (sites: string) => string;
    readonly pagesClosed: string;
    readonly check: string;
    readonly worker: string;
    readonly where: string;
  };

  readonly version: (version: string) => string;
  readonly aboutText: string;
  readonly licence: string;
  readonly trouble: string;
}

export const optionsWords: WordTable<OptionsWords> = { de, en };
