import { ChevronRight } from 'lucide';
import { useWords } from '../locales/language.ts';
import { personWords } from '../locales/person.ts';
import { Icon } from './icon.tsx';

interface SpareLineProps {
  readonly name: string;
  readonly why: string;
  /** The person's profile; null: `onOpen` decides. */
  readonly href: string | null;
  readonly onOpen: () => void;
}

/** "If there is time": one person long silent, below the list and lighter than it. */
export function SpareLine({ name, why, href, onOpen }: SpareLineProps) {
  const words = useWords(personWords);
  const inner = (
    <>
      <span class="grow">
        <b>{words.spare}</b> {name}. {why}
      </span>
      <Icon of={ChevronRight} />
    </>
  );
  if (href === null)
    return (
      <button type="button" class="spare-line text-s" data-row onClick={onOpen}>
        {inner}
      </button>
    );
  return (
    <a class="spare-line text-s" data-row href={href} target="_blank" rel="noreferrer">
      {inner}
    </a>
  );
}
