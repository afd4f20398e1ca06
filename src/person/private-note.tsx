import { Lock } from 'lucide';
import { useId, useMemo } from 'preact/hooks';
import { changePerson } from '../storage/people.ts';
import { keptPersonWords } from '../ui/locales/kept-person.ts';
import { useWords } from '../ui/locales/language.ts';
import { Icon } from '../ui/parts/icon.tsx';
import type { PersonContext } from './context.ts';
import { localDrafts } from './drafts.ts';
import { useKeptText } from './use-kept-text.ts';

interface PrivateNoteProps {
  readonly context: PersonContext;
  readonly contact: string;
  readonly text: string;
}

/** For the user's eyes only, saved as it is typed. */
export function PrivateNote({ context, contact, text: stored }: PrivateNoteProps) {
  const words = useWords(keptPersonWords).note;
  const { memory } = context;
  const drafts = useMemo(() => localDrafts(localStorage, 'note'), []);
  const { text, state, onInput, flush } = useKeptText({
    of: contact,
    stored,
    drafts,
    save: (next) => changePerson(memory, contact, { note: next.trim() === '' ? null : next }),
  });
  const id = useId();
  const said = { idle: '', saving: words.saving, saved: words.saved, failed: words.failed }[state];
  return (
    <section>
      <div class="row section-head">
        <Icon of={Lock} size={14} />
        <h2 class="text-s grow">
          <label for={id}>{words.title}</label>
        </h2>
        <span class="text-xs faint" role={state === 'failed' ? 'alert' : undefined}>
          {said}
        </span>
      </div>
      <textarea
        id={id}
        class="private-note text-s"
        rows={3}
        placeholder={words.hint}
        value={text}
        onInput={(event) => onInput(event.currentTarget.value)}
        onBlur={flush}
        maxLength={20_000}
      />
    </section>
  );
}
