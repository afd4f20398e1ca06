import { backupNote as de } from './de/backup-note.ts';
import { backupNote as en } from './en/backup-note.ts';
import type { WordTable } from './language.ts';

/** A word about backups, below today's list. */
export interface BackupNoteWords {
  readonly never: string;
  readonly last: (when: string) => string;
  readonly make: string;
  readonly later: string;
  readonly quiet: string;
}

export const backupNoteWords: WordTable<BackupNoteWords> = { de, en };
