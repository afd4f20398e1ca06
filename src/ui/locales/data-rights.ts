import type { PluralForms } from './format.ts';

/** Words of putting entries together, of other people’s rights, and of the pages that leave the extension. */
export interface DataRightsWords {
  readonly joins: JoinWords;
  readonly rights: RightsWords;
  readonly pages: PagesWords;
}

export interface JoinWords {
  readonly title: string;
  readonly lead: string;
  readonly look: string;
  readonly none: string;
  readonly evidence: Readonly<Record<'profile' | 'email' | 'name-and-company', (shared: string) => string>>;
  readonly join: string;
  readonly joinOf: (a: string, b: string) => string;
  readonly two: string;
  readonly twoOf: (a: string, b: string) => string;
  readonly joined: (name: string) => string;
}

export interface RightsWords {
  readonly title: string;
  readonly lead: string;
  readonly person: string;
  readonly personWhy: string;
  readonly search: string;
  readonly noOne: string;
  readonly holdingsDe: string;
  readonly holdingsEn: string;
  readonly takeAlong: string;
  readonly forget: string;
  readonly forgetWhy: string;
  readonly forgot: (name: string) => string;
  readonly forgotMany: PluralForms;
  readonly retention: string;
  readonly retentionWhy: string;
  readonly years: string;
  readonly preview: string;
  readonly silent: PluralForms;
  readonly silentNone: string;
  readonly lastWord: (when: string) => string;
  readonly more: PluralForms;
  /** Names the tick beside somebody. */
  readonly spare: (name: string) => string;
  readonly putAway: PluralForms;
  readonly bin: string;
  readonly binWhy: string;
  readonly binEmpty: string;
  readonly inBin: PluralForms;
  readonly until: (day: string) => string;
  readonly back: string;
  readonly backOf: (name: string) => string;
  readonly backAll: PluralForms;
  readonly came: PluralForms;
  readonly sensitive: string;
  readonly sensitiveWhy: string;
  readonly check: string;
  readonly sensitiveNone: string;
  readonly sensitiveFound: PluralForms;
  readonly matters: Readonly<Record<'health' | 'religion' | 'politics' | 'union' | 'intimate' | 'origin', string>>;
  readonly openPerson: (name: string) => string;
}

/** Words of pages that leave the extension: Markdown, and the answer to "what do you hold on me?". */
export interface PagesWords {
  readonly promises: string;
  readonly history: string;
  readonly notes: string;
  readonly mine: string;
  readonly theirs: string;
  readonly due: (day: string) => string;
  readonly holdings: {
    readonly title: (name: string) => string;
    readonly about: readonly string[];
    readonly field: string;
    readonly value: string;
    readonly source: string;
    readonly date: string;
    readonly name: string;
    readonly profile: string;
    readonly fields: Readonly<Record<string, string>>;
    readonly from: Readonly<Record<'linkedin' | 'xing' | 'import' | 'user', string>>;
    readonly either: string;
    readonly own: Readonly<Record<'circle' | 'tags' | 'goal' | 'met' | 'bridge' | 'note' | 'news', string>>;
    readonly bridge: Readonly<Record<'yes' | 'no', string>>;
    readonly hows: Readonly<Record<'online' | 'in-person', string>>;
    readonly history: string;
    readonly sources: Readonly<Record<'seen' | 'logged' | 'import', string>>;
    readonly promises: string;
    readonly mine: string;
    readonly theirs: string;
    readonly due: (day: string) => string;
    readonly ends: Readonly<Record<'kept' | 'declined' | 'came-back', (day: string) => string>>;
    readonly reminders: string;
    readonly done: string;
    readonly putOff: (day: string) => string;
    readonly verdicts: Readonly<Record<'hold' | 'improve' | 'send', string>>;
    readonly notes: string;
    readonly drafts: string;
    readonly nothing: string;
  };
}
