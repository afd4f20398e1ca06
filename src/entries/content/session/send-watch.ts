import type { NoteDialog } from '../../../sites/site.ts';

/** Milliseconds within which a dialog has to close after a press on *Send* for the two to belong together. */
const patience = 20_000;

/** The user's own press on one of the dialog's send controls. */
export interface SendPress {
  readonly withNote: boolean;
  readonly at: number;
}

export interface SendWatch {
  /** The dialog as it is now; its controls may be new elements. */
  follow(dialog: NoteDialog): void;
  /** The press that the dialog's closing would be the answer to; null when there is none. */
  readonly pending: SendPress | null;
  /** The dialog showed something else instead of closing: the press came to nothing. */
  forget(): void;
}

/**
 * Watches for the user's own press on *Send*, by listening only. What counts is a trusted click whose
 * path leads through the page's control; a later press on anything else in the dialog (cancel, dismiss,
 * another field) takes it back, and so does Escape.
 */
export function watchSending(onPress: (press: SendPress) => void, now: () => number, signal: AbortSignal): SendWatch {
  const listening = new WeakSet<HTMLElement>();
  let dialog: NoteDialog | null = null;
  let pending: SendPress | null = null;

  const onClick = (event: Event) => {
    if (!event.isTrusted || !dialog) return;
    const path = event.composedPath();
    const through = (control: HTMLElement | null) => control !== null && path.includes(control);
    if (through(dialog.sendWithoutNoteControl)) pending = { withNote: false, at: now() };
    else if (through(dialog.sendControl)) pending = { withNote: dialog.field !== null, at: now() };
    else pending = null;
    if (pending) onPress(pending);
  };
  const onKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape') pending = null;
  };
  return {
    follow: (next) => {
      dialog = next;
      if (listening.has(next.element)) return;
      listening.add(next.element);
      const options = { capture: true, passive: true, signal };
      next.element.addEventListener('click', onClick, options);
      next.element.addEventListener('keydown', onKey, options);
    },
    get pending() {
      return pending && now() - pending.at < patience ? pending : null;
    },
    forget: () => {
      pending = null;
    },
  };
}
