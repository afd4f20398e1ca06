import type { IconNode } from 'lucide';
import { createElement } from 'preact';

interface IconProps {
  /** A node of the lucide package: `import { Lock } from 'lucide'`; only what is imported is carried. */
  readonly of: IconNode;
  /** Pixels of its square box. */
  readonly size?: number;
}

/** A line icon. It never speaks for itself: a label stands beside it or on the control around it. */
export function Icon({ of, size = 16 }: IconProps) {
  return (
    <svg class="icon" viewBox="0 0 24 24" width={size} height={size} aria-hidden="true" focusable="false">
      {of.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}
