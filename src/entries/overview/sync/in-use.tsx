import { RefreshCw } from 'lucide';
import { useState } from 'preact/hooks';
import type { Memory } from '../../../storage/memory.ts';
import type { SyncStatus } from '../../../storage/sync/status.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { BusyLine } from '../data/busy-line.tsx';
import { ChangePassphrase } from './change-passphrase.tsx';
import { DeviceList } from './device-list.tsx';
import { SaySync } from './say-sync.tsx';
import { StopSync } from './stop-sync.tsx';
import { syncClient } from './sync-client.ts';
import { SyncHelp } from './sync-help.tsx';
import { useProgress } from './use-sync.ts';

interface InUseProps {
  readonly memory: Memory;
  readonly status: SyncStatus;
  /** Chooses another folder, or the same one anew. */
  readonly onFolder: (folder: FileSystemDirectoryHandle) => void;
  readonly reload: () => void;
}

const minute = 60_000;

/** How the devices stand, and what can be done about it. */
export function InUse({ memory, status, onFolder, reload }: InUseProps) {
  const words = useWords(syncWords);
  const format = useFormat();
  const progress = useProgress();
  const [since] = useState(() => performance.now());
  const [error, setError] = useState<unknown>(undefined);
  const size = `${format.number(Math.max(0.1, Math.round(status.bytes / 100_000) / 10))} MB`;
  const now = () => {
    setError(undefined);
    syncClient().ask({ what: 'now' }).then(reload, setError);
  };
  return (
    <>
      {status.trouble !== null && <SaySync error={status.trouble} />}
      {error !== undefined && <SaySync error={error} />}
      {status.trouble !== null && (
        <SyncHelp trouble={status.trouble} onFolder={onFolder} onTry={now} onError={setError} />
      )}
      <div class="row data-wrap">
        <div class="grow stack" role="status">
          <span class="strong">{standing(status, memory.now(), words, format)}</span>
          {status.waiting > 0 && <span class="text-s quiet">{format.plural(status.waiting, words.state.waiting)}</span>}
          {status.incomplete > 0 && (
            <span class="text-s quiet">{format.plural(status.incomplete, words.state.incomplete)}</span>
          )}
        </div>
        {/* Where something is wrong, one press above helps, and this one would not. */}
        {(status.trouble === null || status.trouble === 'newer') && (
          <Button small icon={RefreshCw} onClick={now}>
            {words.state.now}
          </Button>
        )}
      </div>
      {progress && (
        <BusyLine
          text={words.state.exchanging(format.number(progress.done + 1), format.number(progress.total))}
          done={progress.done}
          total={progress.total}
          since={since}
        />
      )}
      <DeviceList status={status} now={memory.now()} reload={reload} />
      <p class="text-s quiet">{words.state.folder(status.folderName, size)}</p>
      <ChangePassphrase />
      <StopSync onDone={reload} />
    </>
  );
}

function standing(
  status: SyncStatus,
  now: number,
  { state }: (typeof syncWords)['de'],
  format: ReturnType<typeof useFormat>,
): string {
  const { at, trouble, waiting, incomplete, others } = status;
  if (at === null) return state.never;
  const minutes = Math.floor((now - at) / minute);
  // With a trouble above it nobody is told that all is well; nor with something below that has not arrived.
  if (minutes < 1 && trouble === null) {
    if (waiting > 0 || incomplete > 0) return state.underWay;
    return others.some(({ behind }) => behind > 0) ? state.here : state.justNow;
  }
  if (minutes < 60) return format.plural(Math.max(1, minutes), state.minutes);
  const hours = Math.floor(minutes / 60);
  return hours < 24 ? format.plural(hours, state.hours) : state.lately(format.ago(at, now));
}
