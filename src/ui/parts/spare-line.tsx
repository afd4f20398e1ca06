import { ChevronRight } from 'lucide';
import { useWords } from '../locales/language.ts';
import { personWords } from '../locales/person.ts';
import { Icon } from './icon.tsx';

interface SpareLineProps {
  /** The second of two: a less obvious name. */
  readonly surprise?: boolean;
  readonly name: string;
  readonly why: string;
  /** The person's profile; null: `onOpen` decides. */
  readonly href: string | null;
  readonly onOpen: () => void;
}

/** "If there is time": somebody long silent, below the list and lighter than it. */
export function SpareLine({ surprise = false, name, why, href, onOpen }: SpareLineProps) {
  const words = useWords(personWords);
  const inner = (
    <>
      <span class="grow">
        <b>{surprise ? words.surprise : words.spare}</b> {name}. {why}
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
