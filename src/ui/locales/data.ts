import type { DataExportWords } from './data-export.ts';
import type { DataImportWords } from './data-import.ts';
import type { DataRightsWords } from './data-rights.ts';
import { data as de } from './de/data.ts';
import { data as en } from './en/data.ts';
import type { WordTable } from './language.ts';

/** Words of the area in which data comes in, goes out and is the user's own. */
export interface DataWords extends DataImportWords, DataExportWords, DataRightsWords {
  readonly title: string;
  readonly lead: string;
  readonly cancel: string;
  readonly dropHere: string;
}

export const dataWords: WordTable<DataWords> = { de, en };
