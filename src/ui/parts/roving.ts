/** Where an arrow, Home or End leads in a row of `count` items; null for every other key. */
export function rovingTarget(key: string, from: number, count: number): number | null {
  if (count === 0) return null;
  switch (key) {
    case 'ArrowRight':
    case 'ArrowDown':
      return (from + 1) % count;
    case 'ArrowLeft':
    case 'ArrowUp':
      return (from - 1 + count) % count;
    case 'Home':
      return 0;
    case 'End':
      return count - 1;
    default:
      return null;
  }
}

/**
 * Moves focus among the items of the list that `event` came through and says which was reached.
 * `selector` names the items inside `event.currentTarget`.
 */
export function moveFocus(event: KeyboardEvent, selector: string): number | null {
  const list = event.currentTarget;
  if (!(list instanceof HTMLElement)) return null;
  const items = [...list.querySelectorAll<HTMLElement>(selector)];
  const from = event.target instanceof HTMLElement ? items.indexOf(event.target) : -1;
  const to = from < 0 ? null : rovingTarget(event.key, from, items.length);
  if (to === null) return null;
  event.preventDefault();
  items[to]?.focus();
  return to;
}
