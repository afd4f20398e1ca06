import type { DataWords } from '../data.ts';
import { dataExport } from './data-export.ts';
import { dataImport } from './data-import.ts';
import { dataRights } from './data-rights.ts';

export const data: DataWords = {
  title: 'Import und Export',
  lead: 'Alles liegt auf diesem Rechner. Hier kommt es herein, und hier geht es wieder hinaus, wann immer du willst.',
  cancel: 'Abbrechen',
  dropHere: 'Datei hier loslassen',
  ...dataImport,
  ...dataExport,
  ...dataRights,
};
