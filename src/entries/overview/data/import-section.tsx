import { FolderInput } from 'lucide';
import { useEffect, useId, useRef } from 'preact/hooks';
import type { Memory } from '../../../storage/memory.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { Icon } from '../../../ui/parts/icon.tsx';
import { BusyLine } from './busy-line.tsx';
import { ImportPreview } from './import-preview.tsx';
import { MappingScreen } from './mapping-screen.tsx';
import { Passphrase } from './passphrase.tsx';
import { RecordsPreview } from './records-preview.tsx';
import { SayTrouble } from './say-trouble.tsx';
import { type Importing, useImport } from './use-import.ts';
import { onFiles, takeFiles } from './waiting-files.ts';

/** Where files come in: dropped anywhere, or chosen. */
export function ImportSection({ memory, onDone }: { readonly memory: Memory; readonly onDone: () => void }) {
  const words = useWords(dataWords);
  const importing = useImport(memory);
  const { state, open, cancel } = importing;
  const writing = state.at === 'busy' && (state.what === 'writing' || state.what === 'undoing');
  const failed = state.at === 'failed';
  useEffect(() => {
    // What is dropped while people are being written waits until they are.
    if (writing) return;
    const take = () => {
      const files = takeFiles();
      if (files.length > 0) open(files);
    };
    if (!failed) take();
    return onFiles(take);
  }, [open, writing, failed]);
  return (
    <section class="data-section" aria-labelledby="data-come">
      <h2 class="text-l" id="data-come">
        {words.come.title}
      </h2>
      <div class="card">
        {state.at === 'idle' && <Choose onFiles={open} />}
        {state.at === 'busy' && (
          <BusyLine
            text={state.what === 'reading' ? words.progress.reading(state.file) : words.progress[state.what]}
            done={state.done}
            total={state.total}
            since={state.since}
            {...(state.what === 'undoing' ? {} : { onCancel: cancel })}
          />
        )}
        {state.at === 'mapping' && (
          <MappingScreen key={state.table.key} table={state.table} onDone={importing.map} onCancel={cancel} />
        )}
        {state.at === 'passphrase' && (
          <Passphrase file={state.file.name} trouble={state.trouble} onDone={importing.unlock} onCancel={cancel} />
        )}
        {state.at === 'preview' && <ImportPreview state={state} importing={importing} />}
        {state.at === 'records' && <RecordsPreview state={state} importing={importing} />}
        {state.at === 'done' && <Done importing={importing} onDone={onDone} />}
        {state.at === 'stopped' && (
          <>
            <p class="text-s quiet" role="status">
              {words.progress.stopped}
            </p>
            <Choose onFiles={open} />
          </>
        )}
        {state.at === 'failed' && (
          <>
            <SayTrouble error={state.error} />
            <Choose onFiles={open} />
          </>
        )}
      </div>
      <details class="data-how text-s">
        <summary>{words.come.how}</summary>
        <ol>
          {words.come.howSteps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      </details>
    </section>
  );
}

function Choose({ onFiles: take }: { readonly onFiles: (files: readonly File[]) => void }) {
  const words = useWords(dataWords);
  const picker = useRef<HTMLInputElement>(null);
  const id = useId();
  return (
    <div class="data-drop">
      <Icon of={FolderInput} size={24} />
      <p class="strong">{words.come.drop}</p>
      <p class="text-s quiet" id={id}>
        {words.come.formats}
      </p>
      <Button kind="main" onClick={() => picker.current?.click()}>
        {words.come.choose}
      </Button>
      <input
        ref={picker}
        type="file"
        multiple
        class="unseen"
        tabIndex={-1}
        aria-hidden="true"
        accept=".zip,.csv,.tsv,.txt,.vcf,.vcard,.json,.age"
        onChange={(event) => {
          const files = [...(event.currentTarget.files ?? [])];
          event.currentTarget.value = '';
          if (files.length > 0) take(files);
        }}
      />
    </div>
  );
}

function Done({ importing, onDone }: { readonly importing: Importing; readonly onDone: () => void }) {
  const words = useWords(dataWords);
  const format = useFormat();
  const { state } = importing;
  const counts = state.at === 'done' ? state.plan?.counts : undefined;
  const came = counts
    ? (['fresh', 'changed'] as const).flatMap((what) =>
        counts[what] > 0 ? [format.plural(counts[what], words.preview[what])] : [],
      )
    : [];
  return (
    <div class="row data-wrap">
      <span class="grow" role="status">
        <b class="strong">{words.preview.done}</b> {came.length > 0 && <span class="quiet">{format.list(came)}</span>}
      </span>
      <Button onClick={importing.cancel}>{words.preview.another}</Button>
      <Button kind="main" onClick={onDone}>
        {words.preview.showPeople}
      </Button>
    </div>
  );
}
