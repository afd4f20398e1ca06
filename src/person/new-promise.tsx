import { useState } from 'preact/hooks';
import type { OpenPromise } from '../core/relationship/promise.ts';
import { addPromise } from '../storage/promises.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { Button } from '../ui/parts/button.tsx';
import { DateField } from '../ui/parts/date-field.tsx';
import { Segmented } from '../ui/parts/segmented.tsx';
import { TextField } from '../ui/parts/text-field.tsx';
import type { PersonContext } from './context.ts';

interface NewPromiseProps {
  readonly context: PersonContext;
  readonly contact: string;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

/** What was promised, by whom, and by when if there is a date. */
export function NewPromise({ context, contact, onClose, onSaved }: NewPromiseProps) {
  const words = useWords(keptPersonWords).promise;
  const [text, setText] = useState('');
  const [by, setBy] = useState<OpenPromise['by']>('me');
  const [due, setDue] = useState<number | null>(null);
  const save = () => {
    if (text.trim() === '') return;
    addPromise(context.memory, { contact, by, text: text.trim(), ...(due === null ? {} : { due }) }).then((id) => {
      onSaved(id);
      onClose();
    }, context.fail);
  };
  return (
    <div class="card person-box logged">
      <TextField
        label={words.what}
        placeholder={words.whatHint}
        value={text}
        onInput={setText}
        onEnter={save}
        maxLength={300}
      />
      <Segmented
        label={words.who}
        value={by}
        onChange={setBy}
        options={[
          { value: 'me', text: words.me },
          { value: 'them', text: words.them },
        ]}
      />
      <DateField label={words.until} value={due} onChange={setDue} />
      <div class="row person-actions">
        <Button kind="main" small disabled={text.trim() === ''} onClick={save}>
          {words.save}
        </Button>
        <Button kind="text" small onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
