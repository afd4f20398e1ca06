import { margin, wanted } from './fitting.ts';

/** Pixels between the dialog and a panel that floats. */
const gap = 8;
/** Beside a dialog the panel is not narrower than this, in pixels, and not wider than the dialog. */
const slim = 280;
/** What a floating panel needs at least, in pixels: its verdict, and a part of what can be scrolled to. */
const enough = 100;

/** Where over the window a panel floats, and how tall it may become. Pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly most: number;
}

/** What a person sees as the dialog: where the dialog's element covers the whole window, the part of it with the buttons. */
export function cardIn(dialog: Element, row: Element, win: Window): Element {
  let card = row;
  for (let box: Element | null = row; box; box = box === dialog ? null : box.parentElement) {
    const { width, height } = box.getBoundingClientRect();
    if (width >= win.innerWidth && height >= win.innerHeight) break;
    card = box;
  }
  return card;
}

/**
 * The free part of the window that is best for a panel: below the dialog and as wide, or beside it. Null when neither
 * has enough of room.
 */
export function spotBy(win: Window, card: Element): Spot | null {
  const { left, right, top, bottom, width } = card.getBoundingClientRect();
  const below = win.innerHeight - margin - bottom - gap;
  const onRight = win.innerWidth - right;
  const side = Math.max(left, onRight) - 2 * gap;
  const from = Math.max(gap, top);
  if (below < wanted && side >= slim) {
    const across = Math.min(width, side);
    const start = onRight < left ? left - gap - across : right + gap;
    return { left: start, top: from, width: across, most: win.innerHeight - margin - from };
  }
  return below < enough ? null : { left, top: bottom + gap, width, most: below };
}
