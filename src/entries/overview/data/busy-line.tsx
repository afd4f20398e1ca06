import { dataWords } from '../../../ui/locales/data.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { Button } from '../../../ui/parts/button.tsx';
import { LiveRegion } from '../../../ui/parts/live-region.tsx';
import { secondsLeft } from './pace.ts';

interface BusyLineProps {
  readonly text: string;
  readonly done: number;
  /** 0: nobody knows yet. */
  readonly total: number;
  readonly since: number;
  readonly onCancel?: () => void;
}

/** What is going on, how far it is, how long it will take, and the way out. */
export function BusyLine({ text, done, total, since, onCancel }: BusyLineProps) {
  const words = useWords(dataWords);
  const left = secondsLeft(since, performance.now(), done, total);
  return (
    <div class="stack data-busy">
      <div class="row">
        <span class="grow text-s">{text}</span>
        <span class="text-s quiet numbers">{left === null ? '' : words.progress.left(left)}</span>
        {onCancel && (
          <Button small onClick={onCancel}>
            {words.cancel}
          </Button>
        )}
      </div>
      <progress aria-label={text} {...(total > 0 ? { value: done, max: total } : {})} />
      <LiveRegion text={text} />
    </div>
  );
}
