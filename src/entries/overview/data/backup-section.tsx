import { KeyRound, ShieldCheck } from 'lucide';
import { useCallback, useRef, useState } from 'preact/hooks';
import { backupInterval } from '../../../storage/backup/due.ts';
import { newPassphrase, passphraseIsWeak } from '../../../storage/backup/passphrase.ts';
import { exportRecords } from '../../../storage/export/records.ts';
import { localValue, setLocalValue } from '../../../storage/local.ts';
import type { Memory } from '../../../storage/memory.ts';
import { dataWords } from '../../../ui/locales/data.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';
import { type Subscribe, useLive } from '../../../ui/parts/use-live.ts';
import { ageWork } from './age-client.ts';
import { BusyLine } from './busy-line.tsx';
import { datedName, saveFile } from './save-file.ts';
import { SayTrouble } from './say-trouble.tsx';

const deaf: Subscribe = () => {};

type State =
  | { readonly at: 'rest'; readonly saved: string }
  | { readonly at: 'busy'; readonly what: 'making' | 'locking'; readonly since: number }
  | { readonly at: 'failed'; readonly error: unknown };

/** One encrypted file with everything. Opening one is part of bringing files in. */
export function BackupSection({ memory }: { readonly memory: Memory }) {
  const words = useWords(dataWords);
  const [passphrase, setPassphrase] = useState('');
  const [suggested, setSuggested] = useState('');
  const [state, setState] = useState<State>({ at: 'rest', saved: '' });
  const work = useRef<AbortController | null>(null);
  const load = useCallback(async () => ({ last: await localValue(memory, 'backup'), now: memory.now() }), [memory]);
  const { value, reload } = useLive(load, deaf);
  const weak = passphrase !== '' && passphraseIsWeak(passphrase);

  async function make(): Promise<void> {
    const stop = new AbortController();
    work.current = stop;
    const since = performance.now();
    setState({ at: 'busy', what: 'making', since });
    try {
      const plain = await exportRecords(memory, { signal: stop.signal });
      setState({ at: 'busy', what: 'locking', since });
      const file = await ageWork({ what: 'encrypt', file: plain, passphrase }, stop.signal);
      const name = datedName('age', memory.now(), 'vitamin-b-backup');
      saveFile(file, name);
      await setLocalValue(memory, 'backup', memory.now());
      reload();
      setState({ at: 'rest', saved: words.go.saved(name) });
      setPassphrase('');
      setSuggested('');
    } catch (error) {
      setState(stop.signal.aborted ? { at: 'rest', saved: '' } : { at: 'failed', error });
    }
  }

  return (
    <section class="data-section" aria-labelledby="data-backup">
      <h2 class="text-l" id="data-backup">
        {words.backup.title}
      </h2>
      <p class="text-s quiet">{words.backup.lead}</p>
      <div class="card stack data-gap">
        {value ? <LastBackup last={value.last} now={value.now} /> : <p class="text-s">{'\u00a0'}</p>}
        {state.at === 'failed' && <SayTrouble error={state.error} />}
        {state.at === 'busy' ? (
          <BusyLine
            text={words.progress[state.what]}
            done={0}
            total={0}
            since={state.since}
            onCancel={() => work.current?.abort()}
          />
        ) : (
          <>
            <div class="row data-passphrase">
              <TextField label={words.backup.passphrase} value={passphrase} onInput={setPassphrase} />
              <Button
                icon={KeyRound}
                onClick={() => {
                  const made = newPassphrase((bytes) => crypto.getRandomValues(bytes));
                  setPassphrase(made);
                  setSuggested(made);
                }}
              >
                {words.backup.suggest}
              </Button>
            </div>
            <p class="text-s quiet" role="status">
              {weak
                ? words.backup.weak
                : passphrase !== '' && passphrase === suggested
                  ? words.backup.suggested
                  : state.at === 'rest'
                    ? state.saved
                    : ''}
            </p>
            <div class="row data-actions">
              <Button kind="main" icon={ShieldCheck} disabled={passphrase === '' || weak} onClick={() => void make()}>
                {words.backup.make}
              </Button>
            </div>
          </>
        )}
      </div>
    </section>
  );
}

function LastBackup({ last, now }: { readonly last: string | number | undefined; readonly now: number }) {
  const { backup } = useWords(dataWords);
  const format = useFormat();
  if (typeof last !== 'number') return <p class="text-s">{backup.never}</p>;
  const when = format.ago(last, now);
  return <p class="text-s">{now - last > backupInterval ? backup.longAgo(when) : backup.last(when)}</p>;
}
