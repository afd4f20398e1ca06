import { KeyRound } from 'lucide';
import { newPassphrase, passphraseIsWeak } from '../../../storage/backup/passphrase.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { syncWords } from '../../../ui/locales/sync.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';

interface NewPassphraseProps {
  readonly label: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
}

/** Good enough for files that a stranger stores. */
export const isGood = (passphrase: string) => passphrase !== '' && !passphraseIsWeak(passphrase);

/** A passphrase that is chosen now, with a suggestion and a word on what hangs on it. */
export function NewPassphrase({ label, value, onInput }: NewPassphraseProps) {
  const { begin: words } = useWords(syncWords);
  return (
    <>
      <div class="row data-passphrase">
        <TextField label={label} value={value} onInput={onInput} />
        <Button icon={KeyRound} onClick={() => onInput(newPassphrase((bytes) => crypto.getRandomValues(bytes)))}>
          {words.suggest}
        </Button>
      </div>
      <p class="text-s quiet" role="status">
        {value !== '' && !isGood(value) ? words.weak : words.writeDown}
      </p>
    </>
  );
}
