/** `Node.DOCUMENT_POSITION_PRECEDING` */
const preceding = 2;
const stops = ':is(a[href],button,input,select,textarea,[tabindex]):not(:disabled)';

/** What Tab stops at, in order; not what lies in a root inside, such as our own. */
const stopsIn = (part: ParentNode): HTMLElement[] =>
  [...part.querySelectorAll<HTMLElement>(stops)].filter((each) => each.tabIndex >= 0 && each.checkVisibility());

/**
 * Leads Tab from the control before our panel into it, from its last one to the control behind it, and back. The focus
 * traps of pages turn round at the last control that they can see, and ours lie in a closed root. Has to run before the
 * page's own listeners.
 */
export function passTab(event: KeyboardEvent, dialog: Element, ours: ShadowRoot): void {
  if (event.key !== 'Tab') return;
  const back = event.shiftKey;
  const [theirs, own] = [stopsIn(dialog), stopsIn(ours)];
  const inside = ours.activeElement;
  const here = inside ?? (dialog.getRootNode() as Document | ShadowRoot).activeElement;
  const before = theirs.findLastIndex((each) => ours.host.compareDocumentPosition(each) & preceding);
  const end = inside ? own.at(back ? 0 : -1) : theirs[before];
  if (here === end && (inside || !back)) {
    event.preventDefault();
    (inside ? theirs.at(back ? before : (before + 1) % theirs.length) : own[0])?.focus();
  } else if (!inside) return;
  event.stopImmediatePropagation();
}
