import type { ComponentChildren, Ref } from 'preact';
import { Avatar } from './avatar.tsx';

interface PersonRowProps {
  readonly name: string;
  /** The whole row's link; a button where there is no address to go to. */
  readonly href: string | null;
  readonly onOpen?: (event: MouseEvent) => void;
  /** Below the name. */
  readonly children?: ComponentChildren;
  /** The name with what was searched for marked. */
  readonly shownName?: ComponentChildren;
  /** Controls or a tag at the end of the row. */
  readonly end?: ComponentChildren;
  readonly plain?: boolean;
  readonly title?: string;
  readonly current?: boolean;
  readonly rowRef?: Ref<HTMLElement>;
}

/** One person in a list: initials, name, a line of words, and what can be done. Stands inside a list. */
export function PersonRow(props: PersonRowProps) {
  const inner = (
    <>
      <span class="person-row-name cut" title={props.name}>
        {props.shownName ?? props.name}
      </span>
      <span class="person-row-words text-s">{props.children}</span>
    </>
  );
  return (
    <li class="person-row">
      <Avatar name={props.name} plain={props.plain ?? false} />
      {props.href === null ? (
        <button
          type="button"
          class="person-row-main grow"
          data-row
          aria-current={props.current}
          onClick={props.onOpen}
          ref={props.rowRef as Ref<HTMLButtonElement>}
        >
          {inner}
        </button>
      ) : (
        <a
          class="person-row-main grow"
          data-row
          aria-current={props.current}
          href={props.href}
          target="_blank"
          rel="noreferrer"
          title={props.title}
          onClick={props.onOpen}
          ref={props.rowRef as Ref<HTMLAnchorElement>}
        >
          {inner}
        </a>
      )}
      {props.end}
    </li>
  );
}
