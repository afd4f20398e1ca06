import type { ComponentChildren } from 'preact';

interface ChipProps {
  readonly children: ComponentChildren;
  readonly pressed: boolean;
  readonly onClick: () => void;
}

/** A choice that stays pressed. Put several in a `role="group"` with a name. */
export function Chip({ children, pressed, onClick }: ChipProps) {
  return (
    <button type="button" class="chip" aria-pressed={pressed} onClick={onClick}>
      {children}
    </button>
  );
}
