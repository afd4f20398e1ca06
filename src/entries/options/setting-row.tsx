import { RotateCcw } from 'lucide';
import type { ComponentChildren } from 'preact';
import { useId } from 'preact/hooks';
import { useWords } from '../../ui/locales/language.ts';
import { type OptionText, optionsWords } from '../../ui/locales/options.ts';
import { IconButton } from '../../ui/parts/icon-button.tsx';

/** Ids that name and explain a control. */
export interface Named {
  readonly labelledBy: string;
  readonly describedBy: string;
}

interface SettingRowProps {
  readonly text: OptionText;
  /** Draws the control, named by the row. */
  readonly children: (named: Named) => ComponentChildren;
  /** Present while the option differs from its default. */
  readonly onReset?: (() => void) | undefined;
  /** The control takes a line of its own below the words. */
  readonly wide?: boolean;
}

/** One option: its name, one sentence, its control, and the way back once it was changed. */
export function SettingRow({ text, children, onReset, wide = false }: SettingRowProps) {
  const words = useWords(optionsWords);
  const id = useId();
  const named = { labelledBy: `${id}-name`, describedBy: `${id}-why` };
  return (
    <div class={wide ? 'setting setting-wide' : 'setting'}>
      <div class="setting-words">
        <div class="setting-name" id={named.labelledBy}>
          {text.name}
        </div>
        <p class="text-s quiet" id={named.describedBy}>
          {text.why}
        </p>
      </div>
      <div class="setting-control">
        {onReset && (
          <IconButton icon={RotateCcw} label={words.resetOf(text.name)} title={words.reset} onClick={onReset} />
        )}
        {children(named)}
      </div>
    </div>
  );
}
