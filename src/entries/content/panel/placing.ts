/** Pixels between the page's own parts and the panel. */
const gap = 12;
/** What a person can press, or write in. */
export const controls = 'button,a[href],[role=button],[role=link],input,select,textarea,[contenteditable]';

/** Beside which part of the dialog the panel stands, and how. */
export type Place = readonly [where: 'afterend' | 'beforebegin', neighbour: Element];

/**
 * Where the panel can stand, the usual place first. The others are for dialogs that keep their buttons at their lower
 * edge, or lay their parts out in another order than they are written in.
 */
export function placesIn(row: Element, dialog: Element, field: Element | null, ours: Element): readonly Place[] {
  let foot = row;
  while (field && foot.parentElement && !foot.parentElement.contains(field)) foot = foot.parentElement;
  return [
    ['afterend', standAfter(row, dialog, ours)],
    ['beforebegin', foot],
  ];
}

/**
 * The last part of a dialog that stands before the panel: the row of the page's own buttons, or whatever else can
 * be pressed below that row. What comes after them moves none of them.
 */
function standAfter(row: Element, dialog: Element, ours: Element | null): Element {
  const { bottom } = row.getBoundingClientRect();
  let place = row;
  for (let level = row; level !== dialog && level.parentElement; level = level.parentElement) {
    for (let next = level.nextElementSibling; next; next = next.nextElementSibling) {
      if (next !== ours && isPressable(next) && next.getBoundingClientRect().top >= bottom - 1) place = next;
    }
  }
  return place;
}

const isPressable = (part: Element) =>
  part.getBoundingClientRect().height > 0 && (part.matches(controls) || part.querySelector(controls) !== null);

/** The last part of a dialog without buttons of its own; null when nothing in it can be seen. */
export function lastPart(dialog: Element, ours: Element | null): Element | null {
  const parts = [...dialog.children].filter((part) => part !== ours && part.getBoundingClientRect().height > 8);
  return parts.at(-1) ?? null;
}

/**
 * How far in the panel has to stand to be in line with its neighbours, and how far below them: dialogs that let
 * their parts touch the edge pad each part by itself. Pixels.
 */
export function marginsOf(element: HTMLElement, place: Element): { inset: number; above: number; below: number } {
  const { left } = element.getBoundingClientRect();
  const paddings = [place, place.previousElementSibling].map((neighbour) =>
    neighbour && Math.abs(neighbour.getBoundingClientRect().left - left) < 2
      ? Number.parseFloat(getComputedStyle(neighbour).paddingLeft) || 0
      : 0,
  );
  const inset = Math.min(32, Math.max(...paddings));
  const padded = Number.parseFloat(getComputedStyle(place).paddingBottom) || 0;
  return { inset, above: Math.max(0, gap - padded), below: inset > 0 ? Math.max(gap, inset - 4) : 0 };
}

/** Whether the ground that the panel stands on is dark; null when nothing behind it has a colour. */
export function isDark(ground: Element | null): boolean | null {
  for (let element = ground; element; element = parentAcrossRoots(element)) {
    const colour = getComputedStyle(element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5 && colour !== 'transparent') return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return null;
}

function parentAcrossRoots(element: Element): Element | null {
  return element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host ?? null;
}
