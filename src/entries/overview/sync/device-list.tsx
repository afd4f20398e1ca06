import { useState } from 'preact/hooks';
import type { OtherDevice, SyncStatus } from '../../../storage/sync/status.ts';
import { useFormat, useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';
import { SaySync } from './say-sync.tsx';
import { syncClient } from './sync-client.ts';

interface DeviceListProps {
  readonly status: SyncStatus;
  readonly now: number;
  readonly reload: () => void;
}

/** Who takes part: this device with its name to change, the others with when they were last there. */
export function DeviceList({ status, now, reload }: DeviceListProps) {
  const { devices: words } = useWords(syncWords);
  const format = useFormat();
  const [name, setName] = useState(status.name);
  const [said, say] = useState('');
  const [error, setError] = useState<unknown>(undefined);
  const rename = () => {
    if (name.trim() !== '') syncClient().ask({ what: 'rename', name: name.trim() }).then(reload, setError);
  };
  const remove = ({ device, name: called }: OtherDevice) =>
    void syncClient()
      .ask({ what: 'remove', device })
      .then(() => {
        say(words.removed(called || words.nameless));
        reload();
      }, setError);
  const standing = (other: OtherDevice) =>
    [
      other.at === null ? words.unseen : words.seen(format.ago(other.at, now)),
      ...(other.byHand ? [words.byHand] : []),
      ...(other.behind > 0 && other.at !== null ? [format.plural(other.behind, words.behind)] : []),
    ].join(' · ');
  return (
    <div class="stack sync-devices">
      <h3 class="strong">{words.title}</h3>
      {error !== undefined && <SaySync error={error} />}
      <ul class="divided">
        <li class="row data-option data-wrap">
          <span class="grow stack">
            <span>{status.name}</span>
            <span class="text-s quiet">{words.this}</span>
          </span>
        </li>
        {status.others.map((other) => (
          <li key={other.device} class="row data-option data-wrap">
            <span class="grow stack">
              <span>{other.name || words.nameless}</span>
              <span class="text-s quiet">{standing(other)}</span>
            </span>
            <Button small label={words.removeOf(other.name || words.nameless)} onClick={() => remove(other)}>
              {words.remove}
            </Button>
          </li>
        ))}
      </ul>
      {status.others.length === 0 && <p class="text-s quiet">{words.alone}</p>}
      <p class="text-s quiet" role="status">
        {said}
      </p>
      <details class="text-s">
        <summary>{words.rename}</summary>
        <div class="row data-passphrase">
          <TextField label={words.rename} labelUnseen value={name} maxLength={60} onInput={setName} onEnter={rename} />
          <Button disabled={name.trim() === '' || name === status.name} onClick={rename}>
            {words.save}
          </Button>
        </div>
      </details>
    </div>
  );
}
