import { dataWords } from '../../../ui/locales/data.ts';
import type { FileTrouble } from '../../../ui/locales/data-import.ts';
import { useWords } from '../../../ui/locales/language.ts';
import { sayTrouble, troubleWords } from '../../../ui/locales/trouble.ts';

/** What went wrong with a file or with the memory, in one plain sentence. */
export function SayTrouble({ error }: { readonly error: unknown }) {
  const { troubles } = useWords(dataWords);
  const memory = useWords(troubleWords);
  const ofFile =
    error instanceof Error && (error.name === 'ImportError' || error.name === 'BackupError') && 'trouble' in error
      ? troubles[error.trouble as FileTrouble]
      : undefined;
  const text = error === null ? troubles['no-people'] : (ofFile ?? sayTrouble(memory, error));
  return (
    <p class="data-trouble text-s" role="alert">
      {text}
    </p>
  );
}
