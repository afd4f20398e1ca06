import { useEffect, useRef, useState } from 'preact/hooks';
import type { InteractionKind } from '../core/relationship/interaction.ts';
import { type DetectedPromise, detectPromises } from '../core/relationship/promises/detect.ts';
import { cancel, correct, log } from '../storage/log.ts';
import type { Person } from '../storage/people.ts';
import { addPromise, removePromise } from '../storage/promises.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Button } from '../ui/parts/button.tsx';
import { DateField } from '../ui/parts/date-field.tsx';
import { LogButtons } from '../ui/parts/log-buttons.tsx';
import { TextField } from '../ui/parts/text-field.tsx';
import type { PersonContext } from './context.ts';

interface LogSectionProps {
  readonly context: PersonContext;
  readonly person: Person;
}

interface Logged {
  readonly id: string;
  readonly kind: InteractionKind;
}

/** One press keeps what happened, at once. A line and another day can follow; nothing has to. */
export function LogSection({ context, person }: LogSectionProps) {
  const words = useWords(keptPersonWords);
  const told = useWords(personWords);
  const [logged, setLogged] = useState<Logged | null>(null);
  const { memory, push, fail } = context;
  const onLog = (kind: InteractionKind) => {
    log(memory, { contact: person.card.id, kind }).then((id) => {
      setLogged({ id, kind });
      push({
        text: words.log.logged(told.log[kind]),
        undo: () => {
          setLogged((last) => (last?.id === id ? null : last));
          return cancel(memory, id);
        },
      });
    }, fail);
  };
  return (
    <div>
      <LogButtons label={words.log.title} onLog={onLog} />
      {logged && (
        <LoggedLine
          key={logged.id}
          context={context}
          contact={person.card.id}
          logged={logged}
          onClose={() => setLogged(null)}
        />
      )}
    </div>
  );
}

interface LoggedLineProps {
  readonly context: PersonContext;
  readonly contact: string;
  readonly logged: Logged;
  readonly onClose: () => void;
}

/** What was just kept, and what can be added to it. */
function LoggedLine({ context, contact, logged, onClose }: LoggedLineProps) {
  const words = useWords(keptPersonWords);
  const told = useWords(personWords);
  const [text, setText] = useState('');
  const [at, setAt] = useState(context.now);
  const [promise, setPromise] = useState<DetectedPromise | null>(null);
  const saved = useRef('');
  const field = useRef<HTMLInputElement>(null);
  const { memory, fail, push } = context;
  useEffect(() => field.current?.focus(), []);

  const saveText = () => {
    const line = text.trim();
    if (line === saved.current) return;
    saved.current = line;
    correct(memory, logged.id, { text: line === '' ? null : line, at }).catch(fail);
    setPromise(detectPromises(line, memory.now(), memory.zone())[0] ?? null);
  };
  const keepPromise = (found: DetectedPromise) => {
    setPromise(null);
    addPromise(memory, {
      contact,
      by: 'me',
      text: found.text,
      ...(found.due === undefined ? {} : { due: found.due }),
    }).then((id) => push({ text: words.promise.saved, undo: () => removePromise(memory, id) }), fail);
  };
  return (
    <div class="card person-box logged">
      <TextField
        label={`${told.log[logged.kind]}: ${words.log.line}`}
        placeholder={words.log.lineHint}
        value={text}
        onInput={setText}
        onBlur={saveText}
        onEnter={saveText}
        maxLength={500}
        fieldRef={field}
      />
      <div class="row logged-foot">
        <DateField
          label={words.log.day}
          value={at}
          latest={context.now}
          onChange={(day) => {
            if (day === null) return;
            setAt(day);
            correct(memory, logged.id, { at: day }).catch(fail);
          }}
        />
        <Button
          small
          onClick={() => {
            saveText();
            if (!promise) onClose();
          }}
        >
          {words.log.close}
        </Button>
      </div>
      {promise && (
        <div class="logged-promise">
          <p class="text-s">{words.log.promiseFound(promise.text)}</p>
          <div class="row person-actions">
            <Button kind="main" small onClick={() => keepPromise(promise)}>
              {words.log.promiseKeep}
            </Button>
            <Button kind="text" small onClick={() => setPromise(null)}>
              {words.log.promiseNo}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}
