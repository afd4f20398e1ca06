import { Undo2 } from 'lucide';
import { useEffect, useState } from 'preact/hooks';
import { useWords } from '../locales/language.ts';
import { partsWords } from '../locales/parts.ts';
import { Button } from './button.tsx';

interface UndoLineProps {
  readonly text: string;
  readonly onUndo: () => void;
  /** Called when its time is over; without it the line stays until the caller takes it away. */
  readonly onGone?: () => void;
  /** Milliseconds. Stops counting while a pointer or the focus is on the line. */
  readonly stay?: number;
}

/** What was just done, and the way back. */
export function UndoLine({ text, onUndo, onGone, stay = 8000 }: UndoLineProps) {
  const words = useWords(partsWords);
  const [held, hold] = useState(false);
  useEffect(() => {
    if (!onGone || held) return;
    const timer = setTimeout(onGone, stay);
    return () => clearTimeout(timer);
  }, [text, onGone, stay, held]);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: a pointer or focus here only stops the clock
    <div
      class="undo-line"
      onMouseEnter={() => hold(true)}
      onMouseLeave={() => hold(false)}
      onFocusIn={() => hold(true)}
      onFocusOut={() => hold(false)}
    >
      <span class="grow text-s quiet undo-text" title={text}>
        {text}
      </span>
      <Button kind="text" small icon={Undo2} onClick={onUndo}>
        {words.undo}
      </Button>
    </div>
  );
}
