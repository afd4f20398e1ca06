import { useState } from 'preact/hooks';
import { useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { SaySync } from './say-sync.tsx';
import { syncClient } from './sync-client.ts';
import type { SyncDone } from './sync-jobs.ts';
import { planLooks } from './use-sync.ts';

interface StopSyncProps {
  /** What goes out by hand is said. */
  readonly onDone: (done: SyncDone) => void;
  /** Files go by hand: there is no folder here to empty. */
  readonly byHand?: boolean;
}

/** Ends it here, with or without taking everything out of the folder. */
export function StopSync({ onDone, byHand = false }: StopSyncProps) {
  const { stop: words } = useWords(syncWords);
  const [error, setError] = useState<unknown>(undefined);
  const stop = (empty: boolean) => () =>
    void syncClient()
      .ask({ what: 'leave', empty })
      .then(async (done) => {
        await planLooks(false);
        onDone(done);
      })
      .catch(setError);
  return (
    <details>
      <summary class="text-s">{words.title}</summary>
      <div class="stack data-gap sync-inner">
        {error !== undefined && <SaySync error={error} />}
        <div class="row data-wrap">
          <p class="grow text-s quiet">{byHand ? words.leadByHand : words.lead}</p>
          <Button onClick={stop(false)}>{words.here}</Button>
        </div>
        {!byHand && (
          <div class="row data-wrap">
            <p class="grow text-s quiet">{words.emptyLead}</p>
            <Button onClick={stop(true)}>{words.empty}</Button>
          </div>
        )}
      </div>
    </details>
  );
}
