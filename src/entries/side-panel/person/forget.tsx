import { useState } from 'preact/hooks';
import { remove, restore } from '../../../storage/bin.ts';
import type { Person } from '../../../storage/people.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import type { PanelContext } from '../panel-context.ts';

interface ForgetProps {
  readonly context: PanelContext;
  readonly person: Person;
}

/** How long a person who was forgotten can be brought back, milliseconds. */
const regret = 86_400_000;

/** Takes a person out of the memory. Says what goes, and lets the user decide about later imports. */
export function Forget({ context, person }: ForgetProps) {
  const words = useWords(sidePanelWords).forget;
  const [asking, ask] = useState(false);
  const [hash, setHash] = useState(true);
  const { memory, push, fail } = context;
  const { id, name } = person.card;
  const forget = () => {
    ask(false);
    remove(memory, id, { keepFor: regret, hash }).then(
      () => push({ text: words.forgotten(name), undo: () => restore(memory, id) }),
      fail,
    );
  };
  if (!asking)
    return (
      <Button kind="text" small onClick={() => ask(true)}>
        {words.action}
      </Button>
    );
  return (
    <div class="card panel-card">
      <p class="text-s">{words.explain(name)}</p>
      <label class="row text-s forget-choice">
        <input type="checkbox" checked={hash} onChange={(event) => setHash(event.currentTarget.checked)} />
        <span class="grow">{words.hash}</span>
      </label>
      <div class="row panel-actions">
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
