import type { NoteField } from '../../../sites/site.ts';

interface FieldDeps {
  /** The note may have changed. Called once for all that happens in one go. */
  readonly onText: () => void;
  /** The field was entered, or left. */
  readonly onFocus: (inside: boolean) => void;
}

/**
 * Listens to one field until `signal` ends. What the page itself does with a key comes first; the note is
 * looked at as soon as that is over.
 */
export function followField(field: NoteField, deps: FieldDeps, signal: AbortSignal): void {
  let booked = false;
  const book = () => {
    if (booked) return;
    booked = true;
    setTimeout(() => {
      booked = false;
      if (!signal.aborted) deps.onText();
    });
  };
  const options = { passive: true, signal };
  field.addEventListener('input', book, options);
  field.addEventListener('focus', () => deps.onFocus(true), options);
  field.addEventListener('blur', () => deps.onFocus(false), options);
}
