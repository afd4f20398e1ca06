import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { FileReports } from './file-reports.tsx';
import type { Importing, ImportState } from './use-import.ts';

interface RecordsPreviewProps {
  readonly state: Extract<ImportState, { at: 'records' }>;
  readonly importing: Importing;
}

/** What an export or an opened backup would bring. */
export function RecordsPreview({ state, importing }: RecordsPreviewProps) {
  const words = useWords(dataWords);
  const format = useFormat();
  const { read, file, forgotten } = state;
  const people = read.counts.contacts ?? 0;
  const entries = read.counts.interactions ?? 0;
  return (
    <div class="stack data-gap">
      <h3 class="strong">{words.preview.title(file.name)}</h3>
      <ul class="data-counts numbers">
        <li>{format.plural(people, words.preview.people)}</li>
        <li>{format.plural(entries, words.preview.entries)}</li>
        {read.made !== null && <li>{format.day(read.made, Date.now())}</li>}
      </ul>
      <p class="text-s quiet">{words.backup.restoreLead}</p>
      {forgotten > 0 && <p class="text-s quiet">{format.plural(forgotten, words.preview.forgotten)}</p>}
      {Object.keys(read.report.problems).length > 0 && <FileReports files={[read.report]} />}
      <div class="row data-actions">
        <Button onClick={importing.cancel}>{words.cancel}</Button>
        <Button kind="main" onClick={importing.confirm}>
          {words.backup.restore}
        </Button>
      </div>
    </div>
  );
}
