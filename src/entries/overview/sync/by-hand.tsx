import { useRef, useState } from 'preact/hooks';
import type { SyncStatus } from '../../../storage/sync/status.ts';
import { SyncError } from '../../../storage/sync/sync-error.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { datedName, saveFile } from '../data/save-file.ts';
import { BeginForm } from './begin-form.tsx';
import { SaySync } from './say-sync.tsx';
import { StopSync } from './stop-sync.tsx';
import { syncClient } from './sync-client.ts';
import { SyncHelp } from './sync-help.tsx';
import type { SyncDone } from './sync-jobs.ts';

interface ByHandProps {
  /** Null while this device takes no part. */
  readonly status: SyncStatus | null;
  readonly onDone: () => void;
}

/** Where the browser cannot keep a folder open: its files come in by hand, and go out as one ZIP file. */
export function ByHand({ status, onDone }: ByHandProps) {
  const { hand: words } = useWords(syncWords);
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const [said, say] = useState('');
  const [error, setError] = useState<unknown>(undefined);
  /** The files that were handed in just now are sealed to a passphrase that is not known here yet. */
  const [locked, setLocked] = useState(false);

  async function hand({ out = [] }: SyncDone): Promise<void> {
    setFiles(null);
    setLocked(false);
    setError(undefined);
    if (out.length > 0) {
      const name = datedName('zip', Date.now(), 'vitamin-b-folder');
      const { packed } = await import('../data/exports.ts');
      saveFile(await packed(out), name);
      say(words.done(name));
    } else say(words.nothing);
    onDone();
  }
  function failed(failure: unknown): void {
    if (failure instanceof SyncError && failure.trouble === 'locked') setLocked(true);
    setError(failure);
  }
  const exchange = (given: readonly File[]) =>
    void syncClient().ask({ what: 'by-hand', files: given }).then(hand).catch(failed);
  const take = (given: readonly File[]) => (status === null ? setFiles(given) : exchange(given));

  return (
    <>
      <p class="text-s">{words.why}</p>
      {error !== undefined && <SaySync error={error} />}
      {locked && <SyncHelp trouble="locked" onFolder={() => {}} onTry={() => exchange([])} onError={setError} />}
      {files ? (
        <BeginForm folder={files} onDone={(done) => void hand(done).catch(setError)} onCancel={() => setFiles(null)} />
      ) : (
        <div class="row data-actions">
          {status === null ? (
            <Button onClick={() => setFiles([])}>{words.start}</Button>
          ) : (
            <Button onClick={() => exchange([])}>{words.out}</Button>
          )}
          <Button kind="main" onClick={() => picker.current?.click()}>
            {words.in}
          </Button>
          <input
            ref={picker}
            type="file"
            multiple
            class="unseen"
            tabIndex={-1}
            aria-hidden="true"
            data-sync=""
            onChange={(event) => {
              const given = [...(event.currentTarget.files ?? [])];
              event.currentTarget.value = '';
              if (given.length > 0) take(given);
            }}
          />
        </div>
      )}
      <p class="text-s" role="status">
        {said}
      </p>
      {status !== null && <StopSync byHand onDone={onDone} />}
    </>
  );
}
