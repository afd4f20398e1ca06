import type { Ref } from 'preact';
import { useId } from 'preact/hooks';

interface TextFieldProps {
  readonly label: string;
  /** Beside the field instead of above it. */
  readonly inline?: boolean;
  /** The label is read aloud only; the surroundings say it to the eye. */
  readonly labelUnseen?: boolean;
  readonly value: string;
  readonly onInput: (value: string) => void;
  readonly onEnter?: () => void;
  readonly onBlur?: () => void;
  readonly placeholder?: string;
  readonly maxLength?: number;
  readonly search?: boolean;
  readonly fieldRef?: Ref<HTMLInputElement>;
}

/** One line of text with its label. */
export function TextField(props: TextFieldProps) {
  const id = useId();
  return (
    <div class={props.inline ? 'row text-field-inline' : 'stack text-field'}>
      <label class={props.labelUnseen ? 'unseen' : 'text-s quiet'} for={id}>
        {props.label}
      </label>
      <input
        id={id}
        class="field grow"
        {...(props.search ? { type: 'search' as const } : { type: 'text' as const })}
        value={props.value}
        placeholder={props.placeholder}
        maxLength={props.maxLength}
        autocomplete="off"
        onInput={(event) => props.onInput(event.currentTarget.value)}
        onBlur={props.onBlur}
        onKeyDown={(event) => {
          if (event.key === 'Enter' && !event.isComposing) props.onEnter?.();
        }}
        ref={props.fieldRef ?? null}
      />
    </div>
  );
}
