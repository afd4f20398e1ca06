import { useState } from 'preact/hooks';
import { askToUse } from '../../../storage/sync/permission.ts';
import type { SyncReport } from '../../../storage/sync/sync-store.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';
import { syncClient } from './sync-client.ts';
import { pickFolder, store } from './use-sync.ts';

interface SyncHelpProps {
  readonly trouble: NonNullable<SyncReport['trouble']>;
  readonly onFolder: (folder: FileSystemDirectoryHandle) => void;
  readonly onTry: () => void;
  readonly onError: (error: unknown) => void;
}

/** The one press that helps against what is wrong. */
export function SyncHelp({ trouble, onFolder, onTry, onError }: SyncHelpProps) {
  const words = useWords(syncWords);
  const [passphrase, setPassphrase] = useState('');
  const withFolder = (then: (folder: FileSystemDirectoryHandle) => unknown) => () =>
    void store
      .folder()
      .then((folder) => folder && then(folder))
      .catch(onError);
  const unlock = () => void syncClient().ask({ what: 'unlock', passphrase }).then(onTry, onError);
  if (trouble === 'locked')
    return (
      <div class="row data-passphrase">
        <TextField label={words.begin.passphrase} value={passphrase} onInput={setPassphrase} onEnter={unlock} />
        <Button kind="main" disabled={passphrase === ''} onClick={unlock}>
          {words.passphrase.unlock}
        </Button>
      </div>
    );
  if (trouble === 'newer') return null;
  return (
    <div class="row data-actions">
      {trouble === 'permission' ? (
        <Button kind="main" onClick={withFolder(async (folder) => (await askToUse(folder)) && onTry())}>
          {words.help.allow}
        </Button>
      ) : trouble === 'empty' || trouble === 'removed' ? (
        <Button kind="main" onClick={withFolder(onFolder)}>
          {trouble === 'empty' ? words.help.refill : words.help.rejoin}
        </Button>
      ) : (
        <>
          {trouble !== 'memory' && trouble !== 'unknown' && (
            <Button onClick={() => void pickFolder().then((folder) => folder && onFolder(folder), onError)}>
              {words.help.another}
            </Button>
          )}
          <Button kind="main" onClick={onTry}>
            {words.help.again}
          </Button>
        </>
      )}
    </div>
  );
}
