/** Pixels that stay free between the panel and the window's edge. */
export const margin = 16;
/** The panel is never made lower than its band and one line, in pixels; its body scrolls inside. */
export const lowest = 84;

/** The panel never takes more, in pixels, however large the window is. */
const tallest = 560;

/** A place is none where the panel would be narrower than this, in pixels. */
const slimmest = 200;

/** What a place may cost without another being looked for: a panel a little lower than it wants to be. */
export const cheap = 15;

/** The height in which a panel with findings and openers shows most of them, in pixels. */
export const wanted = 344;

/** How tall the panel may become in a dialog, and how tall it has to be from the start. Pixels. */
export interface Room {
  readonly most: number;
  /** Set where a growing panel would move the page's own parts: there it keeps one height, its lowest. */
  readonly least: number | null;
  /** What the place costs: a thousand when the page's buttons move, a hundred when its field does, or nearly nothing. */
  readonly cost: number;
}

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
 * Finds the room in which the panel leaves the page's own buttons where they are, by trying it out before
 * anything is painted. Where even the lowest panel moves the buttons or the field (a dialog in the middle of the
 * window wanders up with every line), it stays as low. It never takes more than fits: a dialog with a greatest height
 * would squeeze its text, one of a fixed height push its buttons out.
 */
export function roomIn({ win, dialog, row, field, element, make }: Ground): Room {
  const boxOf = (part: Element) => part.getBoundingClientRect();
  make(null);
  const rest = boxOf(row);
  const restIn = placeInDialog(row, dialog);
  const fieldRest = field && boxOf(field);
  const rowMoved = () => distance(boxOf(row), rest);
  const fieldMoved = () => (fieldRest ? distance(boxOf(field), fieldRest) : 0);
  make(lowest);
  const holds = rowMoved() === 0;
  const wanders = !holds || fieldMoved() > 0;
  let most = wanders ? lowest : tallest;
  let over = 0;
  for (let tries = 0; tries < 9; tries += 1) {
    make(most);
    const [own, buttons] = [boxOf(element), boxOf(row)];
    const edge = lowestEdge(win, dialog, element);
    over = Math.max(
      restIn - placeInDialog(row, dialog),
      own.bottom - edge,
      buttons.bottom - Math.max(edge, rest.bottom),
      covered(own, buttons),
      holds ? rowMoved() : 0,
      wanders ? 0 : fieldMoved(),
    );
    if (over <= 1 || most === lowest) break;
    most = Math.max(lowest, Math.floor(most - over));
  }
  const outside = over > 1 ? over * 10 : 0;
  const spoilt = boxOf(element).width < slimmest || covered(boxOf(element), boxOf(row)) > 1;
  const short = Math.max(0, wanted - most) / 10;
  const cost = spoilt ? Number.POSITIVE_INFINITY : (rowMoved() && 1_000) + (fieldMoved() && 100) + outside + short;
  return { most, least: wanders ? most : null, cost };
}

/** Pixels; parts of one are the browser's rounding. */
function distance(one: DOMRect, other: DOMRect): number {
  const far = Math.max(Math.abs(one.left - other.left), Math.abs(one.top - other.top));
  return far > 1 ? far : 0;
}

/** How many pixels of the panel's height lie over the page's buttons, or under them. */
function covered(own: DOMRect, buttons: DOMRect): number {
  const beside = own.right <= buttons.left || own.left >= buttons.right;
  return beside || own.top >= buttons.bottom ? 0 : own.bottom - buttons.top;
}

/** Pixels from the dialog's upper edge to the page's buttons. */
function placeInDialog(row: Element, dialog: Element): number {
  return row.getBoundingClientRect().top - dialog.getBoundingClientRect().top;
}

/** Where the panel would leave the window, or be cut off by what it stands in. */
function lowestEdge(win: Window, dialog: Element, element: Element): number {
  let edge = win.innerHeight - margin;
  for (let box = element.parentElement; box; box = box === dialog ? null : box.parentElement) {
    if (getComputedStyle(box).overflowY !== 'visible') edge = Math.min(edge, box.getBoundingClientRect().bottom);
  }
  return edge;
}
