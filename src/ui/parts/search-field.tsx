import { Search, X } from 'lucide';
import type { Ref } from 'preact';
import { useWords } from '../locales/language.ts';
import { pagePartsWords } from '../locales/page-parts.ts';
import { Icon } from './icon.tsx';
import { IconButton } from './icon-button.tsx';

interface SearchFieldProps {
  readonly label: string;
  readonly placeholder: string;
  readonly value: string;
  readonly onInput: (value: string) => void;
  /** Keys that the list below understands (arrows, Enter). Escape empties the field before it gets there. */
  readonly onKeyDown?: (event: KeyboardEvent) => void;
  /** The single key that leads here, shown at the end while the field is empty. */
  readonly shortcut?: string;
  readonly fieldRef?: Ref<HTMLInputElement>;
  /** Id of the list that shows what was found. */
  readonly controls?: string;
}

/** A field that searches as somebody types. */
export function SearchField(props: SearchFieldProps) {
  const words = useWords(pagePartsWords);
  return (
    <search class="search-field">
      <Icon of={Search} />
      <input
        class="field"
        type="search"
        aria-label={props.label}
        aria-controls={props.controls}
        aria-keyshortcuts={props.shortcut}
        placeholder={props.placeholder}
        value={props.value}
        autocomplete="off"
        spellcheck={false}
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && props.value !== '') {
            event.preventDefault();
            event.stopPropagation();
            props.onInput('');
          } else props.onKeyDown?.(event);
        }}
        ref={props.fieldRef ?? null}
      />
      {props.value !== '' && <IconButton small icon={X} label={words.clear} onClick={() => props.onInput('')} />}
      {props.value === '' && props.shortcut && <kbd>{props.shortcut}</kbd>}
    </search>
  );
}
