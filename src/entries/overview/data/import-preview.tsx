import { useId } from 'preact/hooks';
import { changesNothing } from '../../../storage/import/plan/plan.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Switch } from '../../../ui/parts/switch.tsx';
import { FileReports } from './file-reports.tsx';
import type { Importing, ImportState } from './use-import.ts';

/** Job changes named before the rest is counted. */
const jobsShown = 6;

interface ImportPreviewProps {
  readonly state: Extract<ImportState, { at: 'preview' }>;
  readonly importing: Importing;
}

/** What importing would do. Nothing is written before the press. */
export function ImportPreview({ state, importing }: ImportPreviewProps) {
  const { preview: words, mapping, troubles, come, cancel } = useWords(dataWords);
  const format = useFormat();
  const { plan, notes, files, incoming } = state;
  const { counts, jobs } = plan;
  const nothing = changesNothing(plan);
  const entries = Object.values(counts.events).reduce((sum: number, count) => sum + (count ?? 0), 0);
  const sentences = (['strangers', 'binned', 'forgotten'] as const).flatMap((what) =>
    counts[what] > 0 ? [format.plural(counts[what], words[what])] : [],
  );
  const id = useId();
  const hasMessages = incoming.files.some((one) => one.kind === 'messages');
  return (
    <div class="stack data-gap">
      <h3 class="strong">
        {words.title(files.length === 1 ? (files[0]?.name ?? '') : format.plural(files.length, words.manyFiles))}
      </h3>
      {nothing ? (
        (counts.unchanged > 0 || sentences.length === 0) && (
          <p>{counts.unchanged > 0 ? words.nothing : troubles['no-people']}</p>
        )
      ) : (
        <ul class="data-counts">
          <Count count={counts.fresh} text={format.plural(counts.fresh, words.fresh)} />
          <Count count={counts.changed} text={format.plural(counts.changed, words.changed)} />
          <Count count={entries} text={format.plural(entries, words.entries)} />
          <Count count={counts.unchanged} text={format.plural(counts.unchanged, words.unchanged)} />
        </ul>
      )}
      {notes && <p class="text-s">{words.notes(notes.notes, notes.weak)}</p>}
      {jobs.length > 0 && (
        <div class="text-s">
          <h4 class="strong">{words.jobs}</h4>
          <ul class="data-list">
            {jobs.slice(0, jobsShown).map((job) => (
              <li key={job.contact}>{words.job(job.name, job.now, job.before)}</li>
            ))}
            {jobs.length > jobsShown && <li class="quiet">{format.plural(jobs.length - jobsShown, words.moreJobs)}</li>}
          </ul>
        </div>
      )}
      {sentences.map((sentence) => (
        <p key={sentence} class="text-s quiet">
          {sentence}
        </p>
      ))}
      <FileReports files={plan.files} />
      {state.tables.map((table) => (
        <div key={table.key}>
          <Button small onClick={() => importing.rename(table)}>
            {mapping.change(table.name)}
          </Button>
        </div>
      ))}
      {hasMessages && (
        <div class="row data-option">
          <span class="grow stack">
            <span id={`${id}-name`}>{come.texts}</span>
            <span class="text-s quiet" id={`${id}-why`}>
              {come.textsWhy}
            </span>
          </span>
          <Switch
            on={importing.texts}
            onChange={importing.setTexts}
            labelledBy={`${id}-name`}
            describedBy={`${id}-why`}
          />
        </div>
      )}
      <div class="row data-actions">
        <Button onClick={importing.cancel}>{cancel}</Button>
        <Button kind="main" disabled={nothing} onClick={importing.confirm}>
          {words.import}
        </Button>
      </div>
    </div>
  );
}

function Count({ count, text }: { readonly count: number; readonly text: string }) {
  return count > 0 ? <li class="numbers">{text}</li> : null;
}
