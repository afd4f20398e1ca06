import type { DataWords } from '../data.ts';
import { dataExport } from './data-export.ts';
import { dataImport } from './data-import.ts';
import { dataRights } from './data-rights.ts';

export const data: DataWords = {
  title: 'Import and export',
  lead: 'Everything stays on this machine. It comes in here, and it goes out again whenever you like.',
  cancel: 'Cancel',
  dropHere: 'Drop the file here',
  ...dataImport,
  ...dataExport,
  ...dataRights,
};
