const stops = 'a[href],button,input,select,textarea,[tabindex]';

/** What Tab stops at, in order; not what lies in a root inside, such as our own. */
const stopsIn = (part: ParentNode): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(stops)].filter(
    (each) => each.tabIndex >= 0 && !each.matches(':disabled') && each.checkVisibility(),
  );

/**
 * Leads Tab from the dialog's last control into our panel and from there to its first, and back. The focus traps of
 * pages turn round at the last control that they can see, and ours lie in a closed root. Has to run before the page's
 * own listeners.
 */
export function passTab(event: KeyboardEvent, dialog: Element, ours: ShadowRoot): void {
  if (event.key !== 'Tab') return;
  const back = event.shiftKey;
  const [theirs, own] = [stopsIn(dialog), stopsIn(ours)];
  const inside = ours.activeElement;
  const last = (inside ? own : theirs).at(inside && back ? 0 : -1);
  const here = inside ?? (dialog.getRootNode() as Document | ShadowRoot).activeElement;
  if (here === last && (inside || !back)) {
    event.preventDefault();
    (inside ? theirs.at(back ? -1 : 0) : own[0])?.focus();
  } else if (!inside) return;
  event.stopImmediatePropagation();
}
