import type { NoteField } from '../../../sites/site.ts';

interface FieldDeps {
  /** The note may have changed. Called once for all that happens in one go. */
  readonly onText: () => void;
  /** The field was entered, or left. */
  readonly onFocus: (inside: boolean) => void;
}

/**
 * Listens to one field until `signal` ends. What the page itself does with a key comes first: the note is looked at when
 * the event has passed all of its listeners, and once more as soon as everything that it set off is over.
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
  // A page that lets the event come this far has taken the key; the frame that shows it need not be waited for.
  field.ownerDocument.defaultView?.addEventListener('input', () => booked && deps.onText(), options);
  field.addEventListener('focus', () => deps.onFocus(true), options);
  field.addEventListener('blur', () => deps.onFocus(false), options);
}
