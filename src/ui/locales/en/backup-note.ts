import type { BackupNoteWords } from '../backup-note.ts';

export const backupNote: BackupNoteWords = {
  never: 'There is no backup of your network yet. It lives on this device alone.',
  last: (when) => `Your last backup was ${when}.`,
  make: 'Back up now',
  later: 'Later',
  quiet: 'Backup: again in a month',
};
