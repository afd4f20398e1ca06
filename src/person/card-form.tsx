import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { undoPeople } from '../storage/change-people.ts';
import { type Description, describePerson } from '../storage/describe.ts';
import type { Person } from '../storage/people.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { Button } from '../ui/parts/button.tsx';
import { TextField } from '../ui/parts/text-field.tsx';
import type { PersonContext } from './context.ts';

interface CardFormProps {
  readonly context: PersonContext;
  readonly person: Person;
  readonly onClose: () => void;
}

const longest = 200;

/** Name, role, firm and place in the user's own words. A replaced name is kept as a former one and still found. */
export function CardForm({ context, person, onClose }: CardFormProps) {
  const words = useWords(keptPersonWords).card;
  const { memory, push, fail } = context;
  const { id, name, headline, company, place } = person.card;
  const before: Description = { name, role: headline, company, location: place };
  const [text, setText] = useState(before);
  const first = useRef<HTMLInputElement>(null);
  // Before anything is drawn: no key that is pressed now is lost.
  useLayoutEffect(() => first.current?.select(), []);
  const put = (field: keyof Description) => (value: string) => setText((now) => ({ ...now, [field]: value }));
  const save = () => {
    if (text.name.trim() === '') return first.current?.focus();
    onClose();
    // Only what was changed here becomes the user's word; the rest stays as it was read.
    const fields = Object.keys(before) as (keyof Description)[];
    const changed = fields.filter((field) => text[field].trim() !== before[field]);
    if (changed.length === 0) return;
    describePerson(memory, id, Object.fromEntries(changed.map((field) => [field, text[field]]))).then(
      (undo) => push({ text: words.changed(text.name.trim()), undo: () => undoPeople(memory, undo) }),
      fail,
    );
  };
  return (
    <form
      class="card person-box person-form"
      aria-label={words.edit}
      onSubmit={(event) => event.preventDefault()}
      onKeyDown={(event) => {
        if (event.key !== 'Escape') return;
        event.preventDefault();
        onClose();
      }}
    >
      <TextField
        label={words.name}
        value={text.name}
        onInput={put('name')}
        onEnter={save}
        maxLength={longest}
        fieldRef={first}
      />
      <TextField label={words.role} value={text.role} onInput={put('role')} onEnter={save} maxLength={longest} />
      <TextField
        label={words.company}
        value={text.company}
        onInput={put('company')}
        onEnter={save}
        maxLength={longest}
      />
      <TextField
        label={words.place}
        value={text.location}
        onInput={put('location')}
        onEnter={save}
        maxLength={longest}
      />
      <p class="text-xs faint">{words.hint}</p>
      <div class="row person-actions">
        <Button kind="main" small disabled={text.name.trim() === ''} onClick={save}>
          {words.save}
        </Button>
        <Button kind="text" small onClick={onClose}>
          {words.cancel}
        </Button>
      </div>
    </form>
  );
}
