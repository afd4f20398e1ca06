import type { ComponentChildren } from 'preact';
import { Avatar } from './avatar.tsx';

interface PersonCardProps {
  readonly name: string;
  /** Lines below the name, the most telling first; empty ones are left out. */
  readonly lines: readonly string[];
  /** Not kept: shown in grey, so that a glance tells. */
  readonly unknown?: boolean;
  readonly small?: boolean;
  /** Stands at the end of the name's line: a button that changes it. */
  readonly action?: ComponentChildren;
  readonly children?: ComponentChildren;
}

/** Who this is: initials, name in full, and up to three lines. Names wrap, they are never cut here. */
export function PersonCard({ name, lines, unknown = false, small = false, action, children }: PersonCardProps) {
  return (
    <header class={small ? 'person-card person-card-small' : 'person-card'}>
      <Avatar name={name} plain={unknown} />
      <div class="grow">
        <h1 class={small ? 'text-m' : 'text-l'}>{name}</h1>
        {lines
          .filter((line) => line !== '')
          .map((line) => (
            <p key={line} class="text-s quiet">
              {line}
            </p>
          ))}
        {children}
      </div>
      {action}
    </header>
  );
}
