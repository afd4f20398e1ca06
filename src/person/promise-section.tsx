import { Plus } from 'lucide';
import { useState } from 'preact/hooks';
import { callName } from '../core/relationship/names.ts';
import type { PromiseEnd } from '../core/relationship/promise.ts';
import type { Person } from '../storage/people.ts';
import { endPromise, removePromise, reopenPromise } from '../storage/promises.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { IconButton } from '../ui/parts/icon-button.tsx';
import { PromiseList } from '../ui/parts/promise-list.tsx';
import type { PersonContext } from './context.ts';
import { DeclineForm } from './decline-form.tsx';
import { NewPromise } from './new-promise.tsx';

interface PromiseSectionProps {
  readonly context: PersonContext;
  readonly person: Person;
}

/** What was promised in either direction and is still open. */
export function PromiseSection({ context, person }: PromiseSectionProps) {
  const words = useWords(personWords);
  const panel = useWords(keptPersonWords);
  const [adding, add] = useState(false);
  const [declining, decline] = useState<string | null>(null);
  const { memory, push, fail, now } = context;
  const promises = [...person.standing.promises].sort((a, b) => (a.due ?? Infinity) - (b.due ?? Infinity));
  const declined = promises.find((promise) => promise.id === declining);
  const end = (id: string, how: PromiseEnd['how'], sentence?: string) => {
    const promise = promises.find((each) => each.id === id);
    if (!promise) return;
    const said = { kept: panel.promise.kept, declined: panel.promise.declined, 'came-back': panel.promise.cameBack };
    endPromise(memory, id, how, sentence).then(
      () => push({ text: said[how](promise.text), undo: () => reopenPromise(memory, id) }),
      fail,
    );
  };
  return (
    <section>
      <div class="row section-head">
        <h2 class="text-s grow">{words.promises}</h2>
        <IconButton icon={Plus} label={panel.promise.add} expanded={adding} onClick={() => add(!adding)} />
      </div>
      {adding && (
        <NewPromise
          context={context}
          contact={person.card.id}
          onClose={() => add(false)}
          onSaved={(id) => push({ text: panel.promise.saved, undo: () => removePromise(memory, id) })}
        />
      )}
      {declined && (
        <DeclineForm
          key={declined.id}
          promise={declined}
          address={context.settings.habit}
          onClose={() => decline(null)}
          onDecline={(sentence) => {
            decline(null);
            end(declined.id, 'declined', sentence);
          }}
        />
      )}
      {promises.length === 0 && !adding && <p class="text-s quiet">{words.promisesEmpty}</p>}
      <PromiseList
        name={callName(person.card.name)}
        promises={promises}
        now={now}
        onKept={(id) => end(id, 'kept')}
        onDecline={decline}
        onCameBack={(id) => end(id, 'came-back')}
      />
    </section>
  );
}
