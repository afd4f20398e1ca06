import type { IconNode } from 'lucide';
import type { Ref } from 'preact';
import { Icon } from './icon.tsx';

interface IconButtonProps {
  readonly icon: IconNode;
  /** Accessible name; shown as a tip unless `title` says it shorter. */
  readonly label: string;
  readonly title?: string;
  readonly onClick: (event: MouseEvent) => void;
  /** 24 px where several stand in a row, else 28. */
  readonly small?: boolean;
  /** For a button that opens something. */
  readonly expanded?: boolean;
  readonly controls?: string;
  readonly hasMenu?: boolean;
  readonly buttonRef?: Ref<HTMLButtonElement>;
}

/** A button that is only a picture, with a name. */
export function IconButton(props: IconButtonProps) {
  return (
    <button
      type="button"
      class={`icon-button${props.small ? ' icon-button-small' : ''}`}
      aria-label={props.label}
      title={props.title ?? props.label}
      aria-expanded={props.expanded}
      aria-controls={props.expanded ? props.controls : undefined}
      aria-haspopup={props.hasMenu ? 'menu' : undefined}
      onClick={props.onClick}
      ref={props.buttonRef ?? null}
    >
      <Icon of={props.icon} />
    </button>
  );
}
