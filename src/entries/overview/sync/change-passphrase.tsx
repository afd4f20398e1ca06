import { useState } from 'preact/hooks';
import { useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { BusyLine } from '../data/busy-line.tsx';
import { isGood, NewPassphrase } from './new-passphrase.tsx';
import { SaySync } from './say-sync.tsx';
import { syncClient } from './sync-client.ts';
import type { SyncDone } from './sync-jobs.ts';

/** Another passphrase for the folder, and another key with it. */
export function ChangePassphrase({ onDone }: { readonly onDone?: (done: SyncDone) => void }) {
  const { passphrase: words, begin } = useWords(syncWords);
  const [typed, type] = useState('');
  const [since, setSince] = useState<number | null>(null);
  const [error, setError] = useState<unknown>(undefined);
  const [done, setDone] = useState(false);
  const change = () => {
    setSince(performance.now());
    setError(undefined);
    syncClient()
      .ask({ what: 'passphrase', passphrase: typed })
      .then((given) => {
        setDone(true);
        type('');
        onDone?.(given);
      }, setError)
      .finally(() => setSince(null));
  };
  return (
    <details>
      <summary class="text-s">{words.change}</summary>
      <div class="stack data-gap sync-inner">
        <p class="text-s quiet">{words.why}</p>
        {error !== undefined && <SaySync error={error} />}
        {since !== null ? (
          <BusyLine text={begin.opening} done={0} total={0} since={since} />
        ) : (
          <>
            <NewPassphrase
              label={words.fresh}
              value={typed}
              onInput={(value) => {
                type(value);
                setDone(false);
              }}
            />
            <div class="row data-actions">
              <p class="text-s grow" role="status">
                {done ? words.saved : ''}
              </p>
              <Button kind="main" disabled={!isGood(typed)} onClick={change}>
                {words.save}
              </Button>
            </div>
          </>
        )}
      </div>
    </details>
  );
}
