import { useEffect, useState } from 'preact/hooks';

interface NumberFieldProps {
  readonly value: number;
  readonly onChange: (value: number) => void;
  readonly min: number;
  readonly max: number;
  /** Accessible name, where no visible label names it. */
  readonly label?: string;
  readonly labelledBy?: string;
  readonly describedBy?: string;
}

/** A whole number. What is half typed changes nothing; on leaving, the field shows what holds. */
export function NumberField({ value, onChange, min, max, label, labelledBy, describedBy }: NumberFieldProps) {
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  return (
    <input
      class="field number-field numbers"
      type="number"
      inputmode="numeric"
      min={min}
      max={max}
      step={1}
      aria-label={label}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      value={text}
      onInput={(event) => {
        setText(event.currentTarget.value);
        const typed = Number(event.currentTarget.value);
        if (event.currentTarget.value !== '' && Number.isInteger(typed) && typed >= min && typed <= max)
          onChange(typed);
      }}
      onBlur={() => setText(String(value))}
    />
  );
}
