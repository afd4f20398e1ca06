interface SwitchProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  /** Ids of the elements that name and explain it. */
  readonly labelledBy: string;
  readonly describedBy?: string;
}

/** On or off, taking effect at once. */
export function Switch({ on, onChange, labelledBy, describedBy }: SwitchProps) {
  return (
    <button
      type="button"
      role="switch"
      class="switch"
      aria-checked={on}
      aria-labelledby={labelledBy}
      aria-describedby={describedBy}
      onClick={() => onChange(!on)}
    />
  );
}
