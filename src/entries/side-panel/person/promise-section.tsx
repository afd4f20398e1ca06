import { Check, Copy, Plus } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { callName } from '../../../core/relationship/names.ts';
import type { OpenPromise, PromiseEnd } from '../../../core/relationship/promise.ts';
import type { Person } from '../../../storage/people.ts';
import { addPromise, endPromise, removePromise, reopenPromise } from '../../../storage/promises.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { personWords } from '../../../ui/locales/person.ts';
import { sidePanelWords } from '../../../ui/locales/side-panel.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { DateField } from '../../../ui/parts/date-field.tsx';
import { IconButton } from '../../../ui/parts/icon-button.tsx';
import { PromiseList } from '../../../ui/parts/promise-list.tsx';
import { Segmented } from '../../../ui/parts/segmented.tsx';
import { TextField } from '../../../ui/parts/text-field.tsx';
import { useCopy } from '../../../ui/parts/use-copy.ts';
import type { PanelContext } from '../panel-context.ts';

interface PromiseSectionProps {
  readonly context: PanelContext;
  readonly person: Person;
}

/** What was promised in either direction and is still open. */
export function PromiseSection({ context, person }: PromiseSectionProps) {
  const words = useWords(personWords);
  const panel = useWords(sidePanelWords);
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

interface NewPromiseProps {
  readonly context: PanelContext;
  readonly contact: string;
  readonly onClose: () => void;
  readonly onSaved: (id: string) => void;
}

function NewPromise({ context, contact, onClose, onSaved }: NewPromiseProps) {
  const words = useWords(sidePanelWords).promise;
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
    <div class="card panel-card logged">
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
      <div class="row panel-actions">
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

interface DeclineFormProps {
  readonly promise: OpenPromise;
  readonly address: 'du' | 'Sie';
  readonly onClose: () => void;
  readonly onDecline: (sentence: string) => void;
}

/** An honest no, with a kind sentence to adapt. It is copied by the user; nothing is sent from here. */
function DeclineForm({ promise, address, onClose, onDecline }: DeclineFormProps) {
  const words = useWords(sidePanelWords);
  const [sentence, setSentence] = useState(words.promise.declineSentence(promise.text, address));
  const { copied, copy } = useCopy();
  const id = useId();
  return (
    <div class="card panel-card logged">
      <h3 class="text-m">{words.promise.declineTitle}</h3>
      <label class="text-s quiet" for={id}>
        {words.promise.declineText}
      </label>
      <textarea
        id={id}
        class="field text-s"
        rows={5}
        value={sentence}
        onInput={(event) => setSentence(event.currentTarget.value)}
      />
      <div class="row panel-actions">
        <Button kind="main" small onClick={() => onDecline(sentence)}>
          {words.promise.declineAction}
        </Button>
        <Button small icon={copied ? Check : Copy} onClick={() => copy(sentence)}>
          {copied ? words.check.copied : words.check.copy}
        </Button>
        <Button kind="text" small onClick={onClose}>
          {words.promise.cancel}
        </Button>
      </div>
    </div>
  );
}
