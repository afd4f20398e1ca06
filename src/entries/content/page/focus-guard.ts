/**
 * Keeps a page's focus trap from taking the focus out of our panel. Dialogs watch `focusin` and put the
 * focus back when it leaves the elements they know; ours lies inside the dialog but in a root of its own.
 *
 * Has to be registered before the page's own listeners, hence at `document_start`. Touches events of our
 * own host only.
 */
export function guardFocus(win: Window, isOurs: (target: EventTarget | null) => boolean, signal: AbortSignal): void {
  const guard = (event: Event) => {
    if (isOurs(event.target)) event.stopImmediatePropagation();
  };
  for (const type of ['focusin', 'focusout', 'focus', 'blur']) {
    win.addEventListener(type, guard, { capture: true, signal });
  }
}
