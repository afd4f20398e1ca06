import { useEffect, useRef, useState } from 'preact/hooks';
import { askToUse } from '../../../storage/sync/permission.ts';
import { SyncError } from '../../../storage/sync/sync-error.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';
import { BusyLine } from '../data/busy-line.tsx';
import { thisDevice } from './device-name.ts';
import { isGood, NewPassphrase } from './new-passphrase.tsx';
import { SaySync } from './say-sync.tsx';
import { syncClient } from './sync-client.ts';
import type { SyncDone } from './sync-jobs.ts';

interface BeginFormProps {
  readonly folder: FileSystemDirectoryHandle | readonly File[];
  readonly onDone: (done: SyncDone) => void;
  readonly onCancel: () => void;
}

/** Beginning in a folder, or joining the devices that use it: the passphrase, and what this device is called. */
export function BeginForm({ folder, onDone, onCancel }: BeginFormProps) {
  const { begin: words } = useWords(syncWords);
  const [used, setUsed] = useState<boolean | undefined>(undefined);
  const [passphrase, setPassphrase] = useState('');
  const [name, setName] = useState(() => thisDevice(words.device));
  const [since, setSince] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  const kept = 'kind' in folder ? folder : null;
  const pressed = useRef(false);

  useEffect(() => {
    const life = new AbortController();
    syncClient()
      .ask({ what: 'look', folder })
      .then(
        (found) => !life.signal.aborted && setUsed(found.used === true),
        (failure: unknown) => !life.signal.aborted && setError(failure),
      );
    return () => life.abort();
  }, [folder]);

  async function begin(): Promise<void> {
    // A second press comes before anything is drawn anew.
    if (pressed.current) return;
    pressed.current = true;
    setError(undefined);
    try {
      // Asked at once: the browser lets a press ask, and nothing that happens later.
      if (kept && !(await askToUse(kept))) throw new SyncError('permission');
      setSince(performance.now());
      onDone(await syncClient().ask({ what: 'begin', folder, passphrase, name: name.trim() }));
    } catch (failure) {
      setError(failure);
      setSince(null);
    } finally {
      pressed.current = false;
    }
  }

  const ready = name.trim() !== '' && (used ? passphrase !== '' : isGood(passphrase));
  const enter = () => {
    if (ready) void begin();
  };
  if (since !== null) return <BusyLine text={words.opening} done={0} total={0} since={since} />;
  return (
    <>
      {error !== undefined && <SaySync error={error} />}
      {used !== undefined && (
        <>
          <p>
            {kept ? (used ? words.used(kept.name) : words.fresh(kept.name)) : used ? words.usedFiles : words.freshFiles}
          </p>
          {used ? (
            <>
              <TextField label={words.passphrase} value={passphrase} onInput={setPassphrase} onEnter={enter} />
              <p class="text-s quiet">{words.known}</p>
            </>
          ) : (
            <NewPassphrase label={words.passphrase} value={passphrase} onInput={setPassphrase} />
          )}
          <TextField label={words.name} value={name} maxLength={60} onInput={setName} onEnter={enter} />
        </>
      )}
      <div class="row data-actions">
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button kind="main" disabled={!ready || used === undefined} onClick={() => void begin()}>
          {used ? words.join : words.start}
        </Button>
      </div>
    </>
  );
}
