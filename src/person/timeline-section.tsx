import { useState } from 'preact/hooks';
import type { Interaction } from '../core/relationship/interaction.ts';
import type { SentNote } from '../core/relationship/sent-note.ts';
import { cancel, correct } from '../storage/log.ts';
import { followUpsWords } from '../ui/locales/follow-ups.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { personWords } from '../ui/locales/person.ts';
import { Button } from '../ui/parts/button.tsx';
import { DateField } from '../ui/parts/date-field.tsx';
import { TextField } from '../ui/parts/text-field.tsx';
import { Timeline } from '../ui/parts/timeline.tsx';
import type { PersonContext } from './context.ts';

interface TimelineSectionProps {
  readonly context: PersonContext;
  readonly name: string;
  readonly entries: readonly Interaction[];
  readonly notes: readonly SentNote[];
}

/** What happened, with a way to correct and to take back each entry. */
export function TimelineSection({ context, name, entries, notes }: TimelineSectionProps) {
  const words = useWords(personWords);
  const panel = useWords(keptPersonWords);
  const says = useWords(followUpsWords);
  const [changing, change] = useState<string | null>(null);
  const { memory, push, fail, now } = context;
  const noteText = new Map(notes.map((note) => [note.id, note.text]));
  const changed = entries.find((entry) => entry.id === changing);
  const remove = (id: string) => {
    const entry = entries.find((each) => each.id === id);
    if (!entry) return;
    cancel(memory, id).then(
      () =>
        push({
          text: panel.log.removed(says.happened[entry.kind](name)),
          undo: () => correct(memory, id, { at: entry.at, text: entry.text ?? null, kind: entry.kind }),
        }),
      fail,
    );
  };
  return (
    <section>
      <h2 class="text-s person-heading">{words.timeline}</h2>
      {changed && (
        <EntryForm
          key={changed.id}
          context={context}
          entry={changed}
          what={says.happened[changed.kind](name)}
          onClose={() => change(null)}
        />
      )}
      <Timeline
        now={now}
        entries={entries.map((entry) => ({
          id: entry.id,
          what: says.happened[entry.kind](name),
          kind: entry.kind,
          at: entry.at,
          text: entry.text,
          note: entry.note === undefined ? undefined : noteText.get(entry.note),
        }))}
        onChange={change}
        onRemove={remove}
      />
    </section>
  );
}

interface EntryFormProps {
  readonly context: PersonContext;
  readonly entry: Interaction;
  readonly what: string;
  readonly onClose: () => void;
}

function EntryForm({ context, entry, what, onClose }: EntryFormProps) {
  const words = useWords(keptPersonWords);
  const [text, setText] = useState(entry.text ?? '');
  const [at, setAt] = useState(entry.at);
  const { memory, push, fail, now } = context;
  const save = () => {
    onClose();
    correct(memory, entry.id, { at, text: text.trim() === '' ? null : text.trim() }).then(
      () =>
        push({
          text: words.log.changed,
          undo: () => correct(memory, entry.id, { at: entry.at, text: entry.text ?? null }),
        }),
      fail,
    );
  };
  return (
    <div class="card person-box logged">
      <TextField label={`${what}: ${words.log.line}`} value={text} onInput={setText} onEnter={save} maxLength={500} />
      <DateField label={words.log.day} value={at} latest={now} onChange={(day) => day !== null && setAt(day)} />
      <div class="row person-actions">
        <Button kind="main" small onClick={save}>
          {words.log.save}
        </Button>
        <Button kind="text" small onClick={onClose}>
          {words.log.cancel}
        </Button>
      </div>
    </div>
  );
}
