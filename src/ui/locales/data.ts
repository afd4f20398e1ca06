import { data as de } from './de/data.ts';
import { data as en } from './en/data.ts';
import type { PluralForms } from './format.ts';
import type { WordTable } from './language.ts';

/** Words of the area in which data comes in, goes out and is the user's own. */
export interface DataWords {
  readonly title: string;
  readonly lead: string;
  readonly cancel: string;
  readonly close: string;
  readonly dropHere: string;
  readonly come: ComeWords;
  readonly preview: PreviewWords;
  readonly mapping: MappingWords;
  readonly troubles: Readonly<Record<FileTrouble, string>>;
  readonly reasons: Readonly<Record<Reason, PluralForms>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly progress: ProgressWords;
  readonly go: GoWords;
  readonly backup: BackupWords;
  readonly joins: JoinWords;
  readonly rights: RightsWords;
  readonly pages: PagesWords;
}

export type FileTrouble =
  | 'not-an-archive'
  | 'damaged'
  | 'locked'
  | 'too-large'
  | 'bomb'
  | 'no-people'
  | 'not-text'
  | 'newer'
  | 'cancelled'
  | 'passphrase'
  | 'not-age'
  | 'not-passphrase'
  | 'too-costly';

export type Reason =
  | 'name'
  | 'date'
  | 'columns'
  | 'quote'
  | 'rest'
  | 'rows'
  | 'deleted'
  | 'draft'
  | 'group'
  | 'whose'
  | 'direction'
  | 'received'
  | 'unreadable'
  | 'people';

export type Kind =
  | 'connections'
  | 'messages'
  | 'invitations'
  | 'recommendations'
  | 'endorsements'
  | 'profile'
  | 'contacts'
  | 'vcards'
  | 'other'
  | 'unknown';

export interface ComeWords {
  readonly title: string;
  readonly drop: string;
  readonly formats: string;
  readonly choose: string;
  readonly how: string;
  readonly howSteps: readonly string[];
  readonly texts: string;
  readonly textsWhy: string;
}

export interface PreviewWords {
  readonly title: (file: string) => string;
  readonly fresh: PluralForms;
  readonly changed: PluralForms;
  readonly unchanged: PluralForms;
  readonly nothing: string;
  readonly entries: PluralForms;
  readonly strangers: PluralForms;
  readonly binned: PluralForms;
  readonly forgotten: PluralForms;
  readonly leftOut: PluralForms;
  readonly jobs: string;
  readonly job: (name: string, now: string, before: string) => string;
  readonly moreJobs: PluralForms;
  readonly notes: (notes: number, weak: number) => string;
  readonly files: string;
  readonly rows: PluralForms;
  readonly line: (line: number) => string;
  readonly firstOnly: PluralForms;
  readonly people: PluralForms;
  readonly import: string;
  readonly done: string;
  readonly showPeople: string;
  readonly another: string;
}

export interface MappingWords {
  readonly title: string;
  readonly lead: string;
  readonly column: (name: string) => string;
  readonly leaveOut: string;
  readonly fields: Readonly<
    Record<
      | 'name'
      | 'firstName'
      | 'middleName'
      | 'lastName'
      | 'company'
      | 'role'
      | 'headline'
      | 'location'
      | 'email'
      | 'phone'
      | 'link'
      | 'birthday'
      | 'tags'
      | 'note'
      | 'connectedOn',
      string
    >
  >;
  readonly needName: string;
  readonly next: string;
}

export interface ProgressWords {
  readonly reading: (file: string) => string;
  readonly comparing: string;
  readonly writing: string;
  readonly making: string;
  readonly locking: string;
  readonly opening: string;
  readonly left: (seconds: number) => string;
}

export interface GoWords {
  readonly title: string;
  readonly lead: string;
  readonly notes: string;
  readonly notesWhy: string;
  readonly formats: Readonly<Record<'json' | 'csv' | 'vcard' | 'vcard3' | 'ics' | 'markdown', FormatWords>>;
  readonly saveOf: (name: string) => string;
  readonly save: string;
  readonly saved: (file: string) => string;
  readonly columns: Readonly<
    Record<
      | 'name'
      | 'role'
      | 'company'
      | 'location'
      | 'email'
      | 'phone'
      | 'linkedin'
      | 'xing'
      | 'website'
      | 'birthday'
      | 'circle'
      | 'tags'
      | 'goal'
      | 'known'
      | 'last'
      | 'note',
      string
    >
  >;
  readonly calendar: {
    readonly name: string;
    readonly followUp: (name: string) => string;
    readonly mine: (name: string) => string;
    readonly theirs: (name: string) => string;
    readonly birthday: (name: string) => string;
  };
}

export interface FormatWords {
  readonly name: string;
  readonly why: string;
}

export interface BackupWords {
  readonly title: string;
  readonly lead: string;
  readonly passphrase: string;
  readonly suggest: string;
  readonly suggested: string;
  readonly weak: string;
  readonly make: string;
  readonly never: string;
  readonly last: (when: string) => string;
  readonly longAgo: (when: string) => string;
  readonly restore: string;
  readonly restoreLead: string;
  readonly open: string;
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
  readonly andMore: PluralForms;
  readonly putAway: PluralForms;
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
    readonly own: Readonly<Record<'since' | 'circle' | 'tags' | 'goal' | 'met' | 'note', string>>;
    readonly history: string;
    readonly sources: Readonly<Record<'seen' | 'logged' | 'import', string>>;
    readonly promises: string;
    readonly mine: string;
    readonly theirs: string;
    readonly notes: string;
    readonly drafts: string;
    readonly nothing: string;
  };
}

export const dataWords: WordTable<DataWords> = { de, en };
