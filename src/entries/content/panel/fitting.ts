import type { DialogState } from '../../../sites/site.ts';

/** Pixels that stay free between the panel and the window's edge. */
const margin = 16;
/** The panel is never made lower than its band and one line, in pixels; its body scrolls inside. */
const lowest = 84;

/** The panel never takes more, in pixels, however large the window is. */
const tallest = 560;

/** Dialogs narrower than this have their texts in more lines, in pixels. */
const narrowWidth = 430;

/** How tall the panel may become in a dialog, and how tall it has to be from the start. Pixels. */
export interface Room {
  readonly most: number;
  /** Set where a growing panel would move the page's own buttons: there it has its whole height at once. */
  readonly least: number | null;
}

export interface Ground {
  readonly win: Window;
  readonly dialog: Element;
  /** The page's own buttons. */
  readonly row: Element;
  /** Our element, behind them. */
  readonly element: HTMLElement;
  /** Makes our element as tall as this; null takes it out of the layout. */
  readonly make: (height: number | null) => void;
}

/**
 * Finds the room in which the panel leaves the page's own buttons where they are, by trying it out before
 * anything is painted. Below the buttons of a dialog that hangs from the top nothing moves. One with a greatest
 * height would squeeze its text instead, and one in the middle of the window would wander up with every line:
 * there the panel takes no more than fits, and has its whole height of `steady` pixels at once.
 */
export function roomIn({ win, dialog, row, element, make }: Ground, steady: number): Room {
  const placeIn = () => placeInDialog(row, dialog);
  make(null);
  const restIn = placeIn();
  const rest = row.getBoundingClientRect().top;
  let most = tallest;
  let wanders = false;
  for (let tries = 0; tries < 9; tries += 1) {
    make(most);
    const squeezed = restIn - placeIn();
    if (!wanders && Math.abs(squeezed) <= 1 && Math.abs(row.getBoundingClientRect().top - rest) > 1) {
      wanders = true;
      if (most > steady) {
        most = steady;
        continue;
      }
    }
    const over = Math.max(squeezed, element.getBoundingClientRect().bottom - lowestEdge(win, dialog, element));
    if (over <= 1 || most === lowest) break;
    most = Math.max(lowest, Math.floor(most - over));
  }
  return { most, least: wanders ? most : null };
}

/** Pixels from the dialog's upper edge to the page's buttons. */
export function placeInDialog(row: Element, dialog: Element): number {
  return row.getBoundingClientRect().top - dialog.getBoundingClientRect().top;
}

/** The height that a panel needs which may not change it, in pixels: what its fullest state takes, or nearly so. */
export function steadyHeight(state: DialogState, width: number): number {
  const narrow = width < narrowWidth;
  if (state === 'note') return narrow ? 400 : 344;
  return narrow ? 210 : 176;
}

/** Where the panel would leave the window, or be cut off by what it stands in. */
function lowestEdge(win: Window, dialog: Element, element: Element): number {
  let edge = win.innerHeight - margin;
  for (let box = element.parentElement; box; box = box === dialog ? null : box.parentElement) {
    if (getComputedStyle(box).overflowY !== 'visible') edge = Math.min(edge, box.getBoundingClientRect().bottom);
  }
  return edge;
}
