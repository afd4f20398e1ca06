import { useWords } from '../../../ui/locales/language.ts';
import { type SyncTroubleKind, syncWords } from '../../../ui/locales/sync.ts';

/** What went wrong with the folder, in one plain sentence. */
export function SaySync({ error }: { readonly error: unknown }) {
  const { troubles } = useWords(syncWords);
  const kind = typeof error === 'string' ? error : error instanceof Error && 'trouble' in error ? error.trouble : '';
  const text = Object.hasOwn(troubles, String(kind)) ? troubles[kind as SyncTroubleKind] : troubles.unknown;
  return (
    <p class="data-trouble text-s" role="alert">
      {text}
    </p>
  );
}
