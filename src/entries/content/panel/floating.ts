import { lowest, margin, wanted } from './fitting.ts';
import { controls } from './placing.ts';

/** Pixels between the dialog and a panel that floats. */
const gap = 8;
/** Beside a dialog the panel is not narrower than this, in pixels, and not wider than the dialog. */
const slim = 280;
/** What a floating panel needs at least, in pixels: its verdict, and a part of what can be scrolled to. */
const enough = 100;
/** The height of the verdict's band, in pixels: what is left of a panel in a window that its dialog fills. */
const band = 44;
/** From one point that is looked at to the next, in pixels: no control is meant to be smaller. */
const step = 24;

/** Where over the window a panel floats, and how tall it may become. Pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  most: number;
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
 * The free part of the window that is best for a panel: below the dialog and as wide, or beside it; with no such room,
 * a strip of one line over what is only text. No control of the page lies there, nothing that the page has laid over its
 * dialog since (a toast, a box for a question), and no other dialog. Null when there is nowhere.
 */
export function spotBy(win: Window, card: Element, dialog: Element, ours: Element): Spot | null {
  const { left, right, top, bottom, width } = card.getBoundingClientRect();
  const end = win.innerHeight - margin;
  // A dialog may go by leaving the window.
  if (top > end || bottom < 0) return null;
  const isTaken = (x: number, y: number): boolean => {
    // What lies under the page's own veil is not met.
    const met = (dialog.getRootNode() as Document).elementsFromPoint(x, y).find((each) => each !== ours);
    const busy = met?.closest(
      `${controls},textarea,[contenteditable],[role^=alert],[role=status],[role=dialog],dialog`,
    );
    return (
      !!busy &&
      !busy.contains(dialog) &&
      // A veil can be one large button. Another modal dialog lies above the panel by itself.
      busy.clientWidth < win.innerWidth &&
      busy.closest(':modal') === dialog.closest(':modal')
    );
  };
  let best: Spot = { left, top, width, most: 0 };
  /** Looks at a place that begins there, and takes it if more of it is free than of those before. */
  const look = (start: number, upper: number, wide: number) => {
    let most = end - upper;
    for (let y = upper; y < upper + most; y += step) {
      for (let x = 0; x < wide + step; x += step) {
        if (isTaken(start + Math.min(x, wide), y)) most = y - step - upper;
      }
    }
    if (most > best.most) best = { left: start, top: upper, width: wide, most };
  };
  look(left, bottom + gap, width);
  const across = (room: number) => Math.min(width, room - 2 * gap);
  for (const [wide, start] of [
    [across(win.innerWidth - right), right + gap],
    [across(left), left - gap - across(left)],
  ] as const) {
    if (wide >= slim && best.most < wanted) look(start, Math.max(gap, top), wide);
  }
  if (best.most >= enough) return best;
  best.most = band;
  for (let upper = gap; upper < end && best.most === band; upper += step) {
    look(Math.max(gap, left), upper, across(win.innerWidth));
  }
  return best.most === band ? null : { ...best, most: Math.min(best.most, lowest) };
}
