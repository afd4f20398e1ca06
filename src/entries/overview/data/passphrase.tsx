import { useState } from 'preact/hooks';
import { dataWords } from '../../../ui/locales/data.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';

interface PassphraseProps {
  readonly file: string;
  readonly trouble: string | null;
  readonly onDone: (passphrase: string) => void;
  readonly onCancel: () => void;
}

/** Asks for the passphrase of a backup. */
export function Passphrase({ file, trouble, onDone, onCancel }: PassphraseProps) {
  const words = useWords(dataWords);
  const [typed, type] = useState('');
  const done = () => {
    if (typed !== '') onDone(typed);
  };
  return (
    <div class="stack data-gap">
      <p class="strong">{file}</p>
      <p class="text-s quiet">{words.backup.restoreLead}</p>
      {trouble && (
        <p class="data-trouble text-s" role="alert">
          {words.troubles.passphrase}
        </p>
      )}
      <TextField label={words.backup.passphrase} value={typed} onInput={type} onEnter={done} />
      <div class="row data-actions">
        <Button onClick={onCancel}>{words.cancel}</Button>
        <Button kind="main" disabled={typed === ''} onClick={done}>
          {words.backup.open}
        </Button>
      </div>
    </div>
  );
}
