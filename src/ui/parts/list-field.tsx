import { Plus, X } from 'lucide';
import { useState } from 'preact/hooks';
import { IconButton } from './icon-button.tsx';

interface ListFieldProps {
  readonly entries: readonly string[];
  readonly onChange: (entries: readonly string[], removed?: string) => void;
  /** Accessible name of the field in which an entry is typed. */
  readonly fieldLabel: string;
  readonly addLabel: string;
  readonly removeLabel: (entry: string) => string;
  readonly placeholder?: string;
  /** How many entries there can be; then the field gives way to `full`. */
  readonly most?: number;
  readonly full?: string;
  readonly longest?: number;
  readonly labelledBy?: string;
}

/** A short list of the user's own words: type, Enter, and × to take one out. */
export function ListField(props: ListFieldProps) {
  const { entries, onChange, most = 30 } = props;
  const [text, setText] = useState('');
  const add = () => {
    const entry = text.trim();
    if (entry === '' || entries.includes(entry)) return setText('');
    onChange([...entries, entry]);
    setText('');
  };
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would want a legend; the row names it already
    <div class="list-field" role="group" aria-labelledby={props.labelledBy}>
      {entries.length > 0 && (
        <ul class="list-entries">
          {entries.map((entry) => (
            <li key={entry} class="list-entry text-s">
              <span>{entry}</span>
              <IconButton
                small
                icon={X}
                label={props.removeLabel(entry)}
                onClick={() =>
                  onChange(
                    entries.filter((other) => other !== entry),
                    entry,
                  )
                }
              />
            </li>
          ))}
        </ul>
      )}
      {entries.length < most ? (
        <div class="row">
          <input
            class="field grow"
            type="text"
            aria-label={props.fieldLabel}
            placeholder={props.placeholder}
            maxLength={props.longest ?? 120}
            autocomplete="off"
            value={text}
            onInput={(event) => setText(event.currentTarget.value)}
            onKeyDown={(event) => {
              if (event.key === 'Enter' && !event.isComposing) {
                event.preventDefault();
                add();
              }
            }}
            onBlur={add}
          />
          <IconButton icon={Plus} label={props.addLabel} onClick={add} />
        </div>
      ) : (
        props.full && <p class="text-xs faint">{props.full}</p>
      )}
    </div>
  );
}
