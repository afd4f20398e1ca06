import type { NoteField } from '../../../sites/site.ts';

interface FieldDeps {
  /** The note may have changed. Called at most once a frame. */
  readonly onText: () => void;
  /** The field was entered, or left. */
  readonly onFocus: (inside: boolean) => void;
}

/**
 * Listens to one field until `signal` ends. Typing only books the next frame, so that a key costs the
 * page nothing; the check itself runs after the letter is on the screen.
 */
export function followField(field: NoteField, deps: FieldDeps, signal: AbortSignal): void {
  let booked = false;
  const book = () => {
    if (booked) return;
    booked = true;
    requestAnimationFrame(() => {
      booked = false;
      if (!signal.aborted) deps.onText();
    });
  };
  const options = { passive: true, signal };
  field.addEventListener('input', book, options);
  field.addEventListener('focus', () => deps.onFocus(true), options);
  field.addEventListener('blur', () => deps.onFocus(false), options);
}
