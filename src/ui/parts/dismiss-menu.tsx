import { X } from 'lucide';
import { useWords } from '../locales/language.ts';
import { partsWords } from '../locales/parts.ts';
import { MenuButton } from './menu-button.tsx';

interface DismissMenuProps {
  readonly name: string;
  /** `always`: switches the rule off for good. */
  readonly onDismiss: (always: boolean) => void;
}

/** The × of a finding: not here, or never again. */
export function DismissMenu({ name, onDismiss }: DismissMenuProps) {
  const words = useWords(partsWords);
  return (
    <MenuButton
      small
      icon={X}
      label={words.dismissOf(name)}
      title={words.dismiss}
      items={[
        { text: words.dismissHere, onSelect: () => onDismiss(false) },
        { text: words.dismissAlways, onSelect: () => onDismiss(true) },
      ]}
    />
  );
}
