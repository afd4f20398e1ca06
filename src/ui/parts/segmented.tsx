import { moveFocus } from './roving.ts';

interface SegmentedProps<Value extends string> {
  /** Accessible name of the group ("Form of address"). */
  readonly label: string;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

/** One of a few, all in view: a radio group that arrows move through. */
export function Segmented<Value extends string>({ label, options, value, onChange }: SegmentedProps<Value>) {
  const onKeyDown = (event: KeyboardEvent) => {
    const reached = options[moveFocus(event, '[role=radio]') ?? -1];
    if (reached) onChange(reached.value);
  };
  return (
    <span class="segmented" role="radiogroup" aria-label={label} onKeyDown={onKeyDown}>
      {options.map((option) => (
        // biome-ignore lint/a11y/useSemanticElements: native radios cannot be styled alike in both browsers
        <button
          key={option.value}
          type="button"
          role="radio"
          aria-checked={option.value === value}
          tabIndex={option.value === value ? 0 : -1}
          onClick={() => onChange(option.value)}
        >
          {option.text}
        </button>
      ))}
    </span>
  );
}
