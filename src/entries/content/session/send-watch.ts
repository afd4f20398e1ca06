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
 * path leads through the page's control. While the dialog stays open, it has come to nothing as soon as
 * anything else is pressed, inside or outside (cancel, dismiss, the backdrop), Escape is, the note is
 * written on, or the dialog complains.
 */
export function watchSending(onPress: (press: SendPress) => void, now: () => number, signal: AbortSignal): SendWatch {
  const listening = new WeakSet<HTMLElement>();
  let dialog: NoteDialog | null = null;
  let pending: SendPress | null = null;
  let complained = '';

  const takeBack = () => {
    if (dialog?.element.isConnected) pending = null;
  };
  // Documents hear a press before the dialog does, which then may find it to be on *Send* again: what lies in
  // a closed root is not on this path. The second press of a double click belongs to the first.
  const onAnyClick = (event: MouseEvent) => {
    if (!event.isTrusted || event.detail > 1) return;
    const path = event.composedPath();
    // A press on the dialog's own text or margin calls nothing off.
    if (dialog && path.includes(dialog.element) && !path.some(isControl)) return;
    takeBack();
  };
  const onAnyKey = (event: KeyboardEvent) => {
    if (event.isTrusted && event.key === 'Escape') takeBack();
  };
  const onClick = (event: Event) => {
    if (!event.isTrusted || !dialog) return;
    const path = event.composedPath();
    const through = (control: HTMLElement | null) => control !== null && path.includes(control);
    if (through(dialog.sendWithoutNoteControl)) pending = { withNote: false, at: now() };
    else if (through(dialog.sendControl)) pending = { withNote: dialog.field !== null, at: now() };
    else if (path.some(isControl)) pending = null;
    else return;
    complained = complaintsIn(dialog.element);
    if (pending) onPress(pending);
  };
  const onInput = (event: Event) => {
    if (event.isTrusted) pending = null;
  };
  const options = { capture: true, passive: true, signal };
  return {
    follow: (next) => {
      dialog = next;
      if (pending) {
        const complaints = complaintsIn(next.element);
        if (complaints !== '' && complaints !== complained) pending = null;
      }
      const doc = next.element.ownerDocument;
      doc.addEventListener('click', onAnyClick, options);
      doc.addEventListener('keydown', onAnyKey, options);
      if (listening.has(next.element)) return;
      listening.add(next.element);
      next.element.addEventListener('click', onClick, options);
      next.element.addEventListener('input', onInput, options);
    },
    get pending() {
      return pending && now() - pending.at < patience ? pending : null;
    },
    forget: () => {
      pending = null;
    },
  };
}

const isControl = (target: EventTarget): boolean =>
  target instanceof Element &&
  target.matches('button,a,input,select,[role=button],[role=link],[tabindex]:not([tabindex="-1"])');

/** What a dialog says in the places where errors are said; empty when it has no complaint. */
function complaintsIn(dialog: HTMLElement): string {
  const places = dialog.querySelectorAll<HTMLElement>('[role=alert],[aria-live=assertive],[class*=error i]');
  const said = [...places].map((place) => place.textContent?.trim() ?? '').join(' ');
  return `${said} ${'!'.repeat(dialog.querySelectorAll('[aria-invalid=true]').length)}`.trim();
}
