import { ChevronDown } from 'lucide';
import { Icon } from '../../../ui/parts/icon.tsx';

interface CollapsedProps {
  readonly text: string;
  /** What is behind it ("3 hints, 3 openers"). */
  readonly summary: string;
  readonly expand: () => void;
}

/** The one line of a collapsed panel, below its band. */
export function Collapsed({ text, summary, expand }: CollapsedProps) {
  return (
    <div class="panel-collapsed panel-body">
      <p class="grow text-s quiet cut" title={text}>
        {text}
      </p>
      <button type="button" class="button button-text button-small" aria-expanded={false} onClick={expand}>
        {summary}
        <Icon of={ChevronDown} />
      </button>
    </div>
  );
}
