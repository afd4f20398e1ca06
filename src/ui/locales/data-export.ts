/** Words of taking everything along, and of backups. */
export interface DataExportWords {
  readonly go: GoWords;
  readonly backup: BackupWords;
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
