import type { BackupNoteWords } from '../backup-note.ts';

export const backupNote: BackupNoteWords = {
  never: 'Von deinem Netzwerk gibt es noch keine Sicherung. Es liegt nur auf diesem Gerät.',
  last: (when) => `Deine letzte Sicherung war ${when}.`,
  make: 'Jetzt sichern',
  later: 'Später',
  quiet: 'Sicherung: in einem Monat wieder',
};
