/** Pixels that stay free between the panel and the window's edge. */
export const margin = 16;
/** The panel is never made lower than its band and one line, in pixels; its body scrolls inside. */
export const lowest = 84;

/** The panel never takes more, in pixels, however large the window is. */
const tallest = 560;

/** A place is none where the panel would be narrower than this, in pixels. */
const slimmest = 200;

/** A field that is as high as its dialog leaves it keeps at least this much, in pixels: five lines. */
const writable = 120;

/** From this height on a place in the dialog is taken without another being looked for, in pixels. */
export const enough = 194;

/** The height in which a panel with findings and openers shows most of them, in pixels. */
export const wanted = 344;

export interface Ground {
  readonly win: Window;
  readonly dialog: Element;
  /** The page's own buttons. */
  readonly row: Element;
  /** The note's field; null in a dialog without one. */
  readonly field: Element | null;
  /** Our element, at the place that is tried. */
  readonly element: HTMLElement;
  /** Makes our element as tall as this; null takes it out of the layout. */
  readonly make: (height: number | null) => void;
}

/**
 * How tall the panel may become in the dialog without moving the page's own buttons or its field, by trying it out
 * before anything is painted; pixels. 0 where even the lowest panel moves or covers them, or leaves the window: a dialog
 * in the middle of the window wanders up with every line that it holds. It never takes more than fits: a dialog with a
 * greatest height would squeeze its text, one of a fixed height push its buttons out.
 */
export function roomIn({ win, dialog, row, field, element, make }: Ground): number {
  const boxOf = (part: Element) => part.getBoundingClientRect();
  make(null);
  const [rest, fieldRest] = [boxOf(row), boxOf(field ?? row)];
  let most = tallest;
  for (let tries = 0; tries < 9; tries += 1) {
    make(most);
    const [own, buttons, fieldBox] = [boxOf(element), boxOf(row), boxOf(field ?? row)];
    const over = Math.max(
      own.bottom - lowestEdge(win, dialog, element),
      covered(own, buttons),
      distance(buttons, rest),
      distance(fieldBox, fieldRest),
      Math.min(fieldRest.height, writable) - fieldBox.height,
    );
    if (over <= 1) return own.width < slimmest ? 0 : most;
    if (most === lowest) break;
    most = Math.max(lowest, Math.floor(most - over));
  }
  return 0;
}

/** Pixels. */
function distance(one: DOMRect, other: DOMRect): number {
  return Math.max(Math.abs(one.left - other.left), Math.abs(one.top - other.top));
}

/** How many pixels of the panel's height lie over the page's buttons, or under them. */
function covered(own: DOMRect, buttons: DOMRect): number {
  const beside = own.right <= buttons.left || own.left >= buttons.right;
  return beside || own.top >= buttons.bottom ? 0 : own.bottom - buttons.top;
}

/** Where the panel would leave the window, or be cut off by what it stands in. */
function lowestEdge(win: Window, dialog: Element, element: Element): number {
  let edge = win.innerHeight - margin;
  for (let box = element.parentElement; box; box = box === dialog ? null : box.parentElement) {
    if (getComputedStyle(box).overflowY !== 'visible') edge = Math.min(edge, box.getBoundingClientRect().bottom);
  }
  return edge;
}
