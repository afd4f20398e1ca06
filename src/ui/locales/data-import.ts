import type { PluralForms } from './format.ts';

/** Words of bringing files in. */
export interface DataImportWords {
  readonly come: ComeWords;
  readonly preview: PreviewWords;
  readonly mapping: MappingWords;
  readonly troubles: Readonly<Record<FileTrouble, string>>;
  readonly reasons: Readonly<Record<Reason, PluralForms>>;
  readonly kinds: Readonly<Record<Kind, string>>;
  readonly progress: ProgressWords;
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
  | 'changed'
  | 'alone'
  | 'cancelled'
  | 'passphrase'
  | 'not-age'
  | 'not-passphrase'
  | 'not-ours'
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
  readonly manyFiles: PluralForms;
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
  readonly moreFiles: PluralForms;
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
  readonly change: (file: string) => string;
  readonly noHeader: string;
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
  /** What came in before it was cancelled goes out again. */
  readonly undoing: string;
  /** After cancelling while people were being written. */
  readonly stopped: string;
  readonly left: (seconds: number) => string;
}
