/** Below the button, left edges aligned, kept inside the window; above it where there is no room. */
export function placeBelowStart(popover: HTMLElement, button: HTMLElement): void {
  const anchor = button.getBoundingClientRect();
  const size = popover.getBoundingClientRect();
  const room = window.innerHeight - anchor.bottom;
  const top = room > size.height + 8 || anchor.top < size.height ? anchor.bottom + 4 : anchor.top - size.height - 4;
  popover.style.left = `${Math.max(8, Math.min(anchor.left, window.innerWidth - size.width - 8))}px`;
  popover.style.top = `${Math.max(8, top)}px`;
}
