import { Ellipsis } from 'lucide';
import type { InteractionKind } from '../../core/relationship/interaction.ts';
import { useWords } from '../locales/language.ts';
import { partsWords } from '../locales/parts.ts';
import { personWords } from '../locales/person.ts';
import { Icon } from './icon.tsx';
import { interactionIcons } from './interaction-icon.ts';
import { MenuButton } from './menu-button.tsx';

const often = ['wrote', 'called', 'met', 'commented'] as const;
const seldom = [
  'answered',
  'gave',
  'got',
  'thanked',
  'introduced',
  'asked',
  'declined',
  'accepted',
] as const satisfies readonly InteractionKind[];

interface LogButtonsProps {
  readonly label: string;
  readonly onLog: (kind: InteractionKind) => void;
}

/** One press keeps what happened. The four that happen most stand open, the others in a menu beside the heading. */
export function LogButtons({ label, onLog }: LogButtonsProps) {
  const words = useWords(personWords);
  const parts = useWords(partsWords);
  return (
    <section aria-label={label}>
      <div class="row section-head">
        <h2 class="text-s grow">{label}</h2>
        <MenuButton
          icon={Ellipsis}
          label={`${label}: ${parts.more}`}
          title={parts.more}
          items={seldom.map((kind) => ({ text: words.log[kind], onSelect: () => onLog(kind) }))}
        />
      </div>
      <div class="log-buttons">
        {often.map((kind) => (
          <button key={kind} type="button" class="log-button" onClick={() => onLog(kind)}>
            <Icon of={interactionIcons[kind]} />
            <span class="text-xs">{words.log[kind]}</span>
          </button>
        ))}
      </div>
    </section>
  );
}
