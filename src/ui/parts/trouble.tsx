import { CircleSlash } from 'lucide';
import { useWords } from '../locales/language.ts';
import { sayTrouble, troubleWords } from '../locales/trouble.ts';
import { Button } from './button.tsx';
import { EmptyState } from './empty-state.tsx';

/** Said instead of a view whose memory could not be read. */
export function Trouble({ error, onRetry }: { readonly error: unknown; readonly onRetry: () => void }) {
  const words = useWords(troubleWords);
  return (
    <div role="alert">
      <EmptyState icon={CircleSlash} title={words.title}>
        <p>{sayTrouble(words, error)}</p>
        <p class="empty-state-action">
          <Button onClick={onRetry}>{words.retry}</Button>
        </p>
      </EmptyState>
    </div>
  );
}
