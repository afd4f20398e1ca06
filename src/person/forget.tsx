import { Trash2 } from 'lucide';
import { useState } from 'preact/hooks';
import { day } from '../core/relationship/days.ts';
import { remove, restore } from '../storage/bin.ts';
import { binDays } from '../storage/change-people.ts';
import type { Person } from '../storage/people.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { Button } from '../ui/parts/button.tsx';
import type { PersonContext } from './context.ts';

interface ForgetProps {
  readonly context: PersonContext;
  readonly person: Person;
  readonly onForgotten?: () => void;
}

/** Takes a person out of the memory. Says what goes, and lets the user decide about later imports. */
export function Forget({ context, person, onForgotten }: ForgetProps) {
  const words = useWords(keptPersonWords).forget;
  const [asking, ask] = useState(false);
  const [hash, setHash] = useState(true);
  const { memory, push, fail } = context;
  const { id, name } = person.card;
  const forget = () => {
    ask(false);
    remove(memory, id, { keepFor: binDays * day, hash }).then(() => {
      push({ text: words.forgotten(name), undo: () => restore(memory, id) });
      onForgotten?.();
    }, fail);
  };
  if (!asking)
    return (
      <div class="forget">
        <Button kind="text" small icon={Trash2} onClick={() => ask(true)}>
          {words.action}
        </Button>
      </div>
    );
  return (
    <div class="card person-box">
      <p class="text-s">{words.explain(name, binDays)}</p>
      <label class="row text-s forget-choice">
        <input type="checkbox" checked={hash} onChange={(event) => setHash(event.currentTarget.checked)} />
        <span class="grow">{words.hash}</span>
      </label>
      <div class="row person-actions">
        <Button small onClick={forget}>
          {words.confirm}
        </Button>
        <Button kind="text" small onClick={() => ask(false)}>
          {words.cancel}
        </Button>
      </div>
    </div>
  );
}
