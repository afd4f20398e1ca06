import { useRef, useState } from 'preact/hooks';
import type { Memory } from '../../../storage/memory.ts';
import type { SyncStatus } from '../../../storage/sync/status.ts';
import { SyncError } from '../../../storage/sync/sync-error.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { LongList } from '../data/long-list.tsx';
import { datedName, saveFile } from '../data/save-file.ts';
import { BeginForm } from './begin-form.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { DeviceList } from './device-list.tsx';
import { SaySync } from './say-sync.tsx';
import { StopSync } from './stop-sync.tsx';
import { syncClient } from './sync-client.ts';
import { SyncHelp } from './sync-help.tsx';
import type { SyncDone } from './sync-jobs.ts';

interface ByHandProps {
  readonly memory: Memory;
  /** Null while this device takes no part. */
  readonly status: SyncStatus | null;
  readonly onDone: () => void;
}

/** Where the browser cannot keep a folder open: its files come in by hand, and go out as one ZIP file. */
export function ByHand({ memory, status, onDone }: ByHandProps) {
  const { hand: words } = useWords(syncWords);
  const format = useFormat();
  const picker = useRef<HTMLInputElement>(null);
  const [files, setFiles] = useState<readonly File[] | null>(null);
  const [said, say] = useState('');
  const [old, setOld] = useState<readonly string[]>([]);
  const [error, setError] = useState<unknown>(undefined);
  /** The files that were handed in just now are sealed to a passphrase that is not known here yet. */
  const [locked, setLocked] = useState(false);

  async function hand({ out = [], old = [] }: SyncDone, done = words.done): Promise<void> {
    setFiles(null);
    setLocked(false);
    setError(undefined);
    setOld(old);
    if (out.length > 0) {
      const name = datedName('zip', Date.now(), 'vitamin-b-folder');
      const { packed } = await import('../data/exports.ts');
      saveFile(await packed(out), name);
      say(done(name));
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
  const later = (done: (name: string) => string) => (given: SyncDone) => void hand(given, done).catch(setError);
  // Whoever has a folder open deletes what is old for all.
  const nobodyClears = status?.others.every(({ byHand }) => byHand) === true;

  return (
    <>
      <p class="text-s">{words.why}</p>
      {error !== undefined && <SaySync error={error} />}
      {error === undefined && (status?.trouble === 'removed' || status?.trouble === 'newer') && (
        <SaySync error={status.trouble} />
      )}
      {locked && <SyncHelp trouble="locked" onFolder={() => {}} onTry={() => exchange([])} onError={setError} />}
      {status !== null && (
        <div class="stack" role="status">
          <span class="strong">
            {status.at === null ? words.never : words.lately(format.ago(status.at, memory.now()))}
          </span>
          {status.waiting > 0 && <span class="text-s quiet">{format.plural(status.waiting, words.waiting)}</span>}
          {status.incomplete > 0 && (
            <span class="text-s quiet">{format.plural(status.incomplete, words.incomplete)}</span>
          )}
        </div>
      )}
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
      {old.length > 0 && nobodyClears && (
        <details>
          <summary class="text-s">{format.plural(old.length, words.old)}</summary>
          <div class="stack sync-inner">
            <p class="text-s quiet">{words.oldWhy}</p>
            <LongList items={old}>
              {(name) => (
                <li key={name} class="sync-file">
                  {name}
                </li>
              )}
            </LongList>
          </div>
        </details>
      )}
      {status !== null && (
        <>
          <DeviceList status={status} now={memory.now()} reload={onDone} />
          {nobodyClears && <p class="text-s quiet">{words.nobodyClears}</p>}
          <ChangePassphrase onDone={later(words.done)} />
          <StopSync byHand onDone={later(words.last)} />
        </>
      )}
    </>
  );
}
