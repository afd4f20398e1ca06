import type { IconNode } from 'lucide';
import type { ComponentChildren, Ref } from 'preact';
import { Icon } from './icon.tsx';

interface ButtonProps {
  readonly children: ComponentChildren;
  readonly onClick: (event: MouseEvent) => void;
  /** `main` is filled: one per group at most. `line` has a border, `text` is only words. */
  readonly kind?: 'main' | 'line' | 'text';
  readonly small?: boolean;
  readonly icon?: IconNode;
  readonly disabled?: boolean;
  /** Accessible name when the words alone do not say what is meant ("Insert: talk"). Begins with them. */
  readonly label?: string;
  readonly title?: string;
  /** For a button that opens something below it. */
  readonly expanded?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button with words. */
export function Button(props: ButtonProps) {
  const { kind = 'line', small = false, icon, expanded } = props;
  return (
    <button
      type="button"
      class={`button button-${kind}${small ? ' button-small' : ''}`}
      onClick={props.onClick}
      disabled={props.disabled}
      aria-label={props.label}
      title={props.title}
      aria-expanded={expanded}
      ref={props.buttonRef ?? null}
    >
      {icon && <Icon of={icon} />}
      {props.children}
    </button>
  );
}
