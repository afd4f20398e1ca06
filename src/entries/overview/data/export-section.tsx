import { Download } from 'lucide';
import { useContext, useId, useRef, useState } from 'preact/hooks';
import { countPeople } from '../../../storage/lists.ts';
import type { Memory } from '../../../storage/memory.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { LanguageContext, useWords } from '../../../ui/locales/language.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { LiveRegion } from '../../../ui/parts/live-region.tsx';
import { Switch } from '../../../ui/parts/switch.tsx';
import { BusyLine } from './busy-line.tsx';
import { type ExportFormat, endings, exportFormats } from './export-formats.ts';
import { datedName, saveFile } from './save-file.ts';
import { SayTrouble } from './say-trouble.tsx';

type State =
  | { readonly at: 'rest'; readonly saved: string }
  | {
      readonly at: 'busy';
      readonly format: ExportFormat;
      readonly done: number;
      readonly total: number;
      readonly since: number;
    }
  | { readonly at: 'failed'; readonly error: unknown };

/** One button for each format in which everything goes out. */
export function ExportSection({ memory }: { readonly memory: Memory }) {
  const words = useWords(dataWords);
  const person = useWords(personWords);
  const language = useContext(LanguageContext);
  const [notes, setNotes] = useState(false);
  const [state, setState] = useState<State>({ at: 'rest', saved: '' });
  const work = useRef<AbortController | null>(null);
  const id = useId();

  async function save(format: ExportFormat): Promise<void> {
    const stop = new AbortController();
    work.current = stop;
    const since = performance.now();
    setState({ at: 'busy', format, done: 0, total: 0, since });
    try {
      const total = await countPeople(memory);
      const { exportAs } = await import('./exports.ts');
      const file = await exportAs(memory, format, {
        words,
        circles: person.circles,
        kinds: person.log,
        language,
        notes,
        signal: stop.signal,
        progress: (done) => {
          if (format !== 'json') setState({ at: 'busy', format, done, total, since });
        },
      });
      const name = datedName(endings[format], memory.now());
      saveFile(file, name);
      setState({ at: 'rest', saved: words.go.saved(name) });
    } catch (error) {
      setState(stop.signal.aborted ? { at: 'rest', saved: '' } : { at: 'failed', error });
    }
  }

  const busy = state.at === 'busy';
  return (
    <section class="data-section" aria-labelledby="data-go">
      <h2 class="text-l" id="data-go">
        {words.go.title}
      </h2>
      <p class="text-s quiet">{words.go.lead}</p>
      <div class="card">
        {state.at === 'failed' && <SayTrouble error={state.error} />}
        <ul class="divided">
          {exportFormats.map((format) => {
            const { name, why } = words.go.formats[format];
            return (
              <li key={format} class="data-option">
                {state.at === 'busy' && state.format === format ? (
                  <BusyLine
                    text={words.progress.making}
                    done={state.done}
                    total={state.total}
                    since={state.since}
                    {...(format === 'json' || format === 'ics' ? {} : { onCancel: () => work.current?.abort() })}
                  />
                ) : (
                  <div class="row">
                    <span class="grow stack">
                      <span>{name}</span>
                      <span class="text-s quiet">{why}</span>
                    </span>
                    <Button
                      small
                      icon={Download}
                      disabled={busy}
                      label={words.go.saveOf(name)}
                      onClick={() => void save(format)}
                    >
                      {words.go.save}
                    </Button>
                  </div>
                )}
              </li>
            );
          })}
          <li class="data-option row">
            <span class="grow stack">
              <span id={`${id}-name`}>{words.go.notes}</span>
              <span class="text-s quiet" id={`${id}-why`}>
                {words.go.notesWhy}
              </span>
            </span>
            <Switch on={notes} onChange={setNotes} labelledBy={`${id}-name`} describedBy={`${id}-why`} />
          </li>
        </ul>
        <LiveRegion text={state.at === 'rest' ? state.saved : ''} after={0} />
      </div>
    </section>
  );
}
