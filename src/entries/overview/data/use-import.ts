import { useCallback, useRef, useState } from 'preact/hooks';
import type { Incoming } from '../../../storage/import/incoming.ts';
import type { Plan } from '../../../storage/import/plan/plan.ts';
import type { RecordsRead } from '../../../storage/import/records.ts';
import { ImportError } from '../../../storage/import/trouble.ts';
import type { Memory } from '../../../storage/memory.ts';
import { ageWork } from './age-client.ts';
import type * as steps from './import-steps.ts';

/** Where taking a file in stands. Nothing is written before `writing`. */
export type ImportState =
  | { readonly at: 'idle' }
  | {
      readonly at: 'busy';
      readonly what: 'reading' | 'comparing' | 'writing' | 'undoing' | 'opening';
      readonly file: string;
      readonly done: number;
      readonly total: number;
      readonly since: number;
    }
  | {
      readonly at: 'mapping';
      readonly files: readonly File[];
      readonly table: steps.NamedTable;
      readonly said: steps.Said;
    }
  | { readonly at: 'passphrase'; readonly file: File; readonly trouble: string | null }
  | {
      readonly at: 'preview';
      readonly files: readonly File[];
      readonly incoming: Incoming;
      readonly plan: Plan;
      readonly notes: { readonly notes: number; readonly weak: number } | null;
      /** Tables whose columns are named; other names can still be given. */
      readonly tables: readonly steps.NamedTable[];
      readonly said: steps.Said;
    }
  /** `forgotten`: how many people of the file stay away. */
  | { readonly at: 'records'; readonly file: File; readonly read: RecordsRead; readonly forgotten: number }
  | { readonly at: 'done'; readonly plan: Plan | null }
  /** Cancelled while an export or a backup was being brought back: everything is as it was before. */
  | { readonly at: 'stopped' }
  | { readonly at: 'failed'; readonly error: unknown };

export interface Importing {
  readonly state: ImportState;
  readonly texts: boolean;
  /** Whether message texts are wanted; files that are shown already are read again. */
  readonly setTexts: (texts: boolean) => void;
  readonly open: (files: readonly File[]) => void;
  readonly rename: (table: steps.NamedTable) => void;
  readonly map: (naming: steps.Naming) => void;
  readonly unlock: (passphrase: string) => void;
  readonly confirm: () => void;
  readonly cancel: () => void;
}

/** Reading archives, tables and cards is much code: it comes with the first file. */
const stepsFor = () => import('./import-steps.ts');

/** Takes files from the drop to the memory, one step at a time, each of which can be ended. */
export function useImport(memory: Memory): Importing {
  const [state, setState] = useState<ImportState>({ at: 'idle' });
  const [texts, setTextsState] = useState(false);
  const work = useRef<AbortController | null>(null);

  const run = useCallback(
    (
      what: Extract<ImportState, { at: 'busy' }>['what'],
      file: string,
      job: (tools: steps.Tools) => Promise<ImportState>,
    ) => {
      work.current?.abort();
      const stop = new AbortController();
      work.current = stop;
      let since = performance.now();
      let shown = 0;
      let phase = what;
      const show = (now: typeof what, done: number, total: number) => {
        const time = performance.now();
        if (now === 'undoing' && phase !== now) since = time;
        phase = now;
        if ((stop.signal.aborted && now !== 'undoing') || (time - shown < 80 && done < total)) return;
        shown = time;
        setState({ at: 'busy', what: now, file, done, total, since });
      };
      setState({ at: 'busy', what, file, done: 0, total: 0, since });
      job({ memory, signal: stop.signal, show }).then(
        (next) => {
          if (work.current === stop) setState(next);
        },
        (error: unknown) => {
          if (work.current !== stop) return;
          // Whatever breaks while people are being written is said as it is: some of them may be there.
          const ended = stop.signal.aborted && phase !== 'writing';
          const cancelled = ended || (error instanceof ImportError && error.trouble === 'cancelled');
          setState({ at: 'failed', error: cancelled ? new ImportError('cancelled', file) : error });
        },
      );
    },
    [memory],
  );

  const open = useCallback(
    (files: readonly File[], said: steps.Said = { texts, namings: {} }) =>
      run('reading', files[0]?.name ?? '', async (tools) => (await stepsFor()).look(tools, files, said)),
    [run, texts],
  );

  return {
    state,
    texts,
    setTexts(wanted) {
      setTextsState(wanted);
      if (state.at === 'preview') open(state.files, { ...state.said, texts: wanted });
    },
    open: (files) => open(files),
    rename(table) {
      if (state.at === 'preview') setState({ at: 'mapping', files: state.files, table, said: state.said });
    },
    map(naming) {
      if (state.at !== 'mapping') return;
      const { files, table, said } = state;
      open(files, { ...said, namings: { ...said.namings, [table.key]: naming } });
    },
    unlock(passphrase) {
      if (state.at !== 'passphrase') return;
      const { file } = state;
      run('opening', file.name, async (tools) => {
        try {
          const plain = await ageWork({ what: 'decrypt', file, passphrase }, tools.signal);
          return await (await stepsFor()).readPlain(tools, file, plain);
        } catch (error) {
          const trouble = error instanceof Error && 'trouble' in error ? String(error.trouble) : '';
          if (trouble === 'passphrase') return { at: 'passphrase', file, trouble };
          throw error;
        }
      });
    },
    confirm() {
      if (state.at === 'preview')
        run('writing', state.files[0]?.name ?? '', async (tools) =>
          (await stepsFor()).takeIn(tools, state.incoming, state.plan, state.tables),
        );
      if (state.at === 'records')
        run('writing', state.file.name, async (tools) => (await stepsFor()).restore(tools, state.read));
    },
    cancel() {
      if (state.at === 'busy') work.current?.abort();
      else setState({ at: 'idle' });
    },
  };
}
