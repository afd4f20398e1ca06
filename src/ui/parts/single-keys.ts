/**
 * The single key of an event, lower case; null when it is a command with Ctrl, Alt or Meta, part of a
 * composition, or typed into something that takes text.
 */
export function singleKey(event: KeyboardEvent): string | null {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  const target = event.target;
  if (target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]')) return null;
  return event.key.length === 1 ? event.key.toLowerCase() : null;
}
