interface ChoiceProps<Value extends string> {
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly text: string }[];
  readonly onChange: (value: Value) => void;
  /** Accessible name, where no visible label names it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
}

/** One of several, from the browser's own list. */
export function Choice<Value extends string>(props: ChoiceProps<Value>) {
  return (
    <select
      class="field choice"
      aria-label={props.label}
      aria-labelledby={props.labelledBy}
      aria-describedby={props.describedBy}
      value={props.value}
      onChange={(event) => {
        const chosen = props.options.find(({ value }) => value === event.currentTarget.value);
        if (chosen) props.onChange(chosen.value);
      }}
    >
      {props.options.map(({ value, text }) => (
        <option key={value} value={value} selected={value === props.value}>
          {text}
        </option>
      ))}
    </select>
  );
}
