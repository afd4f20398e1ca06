import { openRoot } from '../../../platform/shadow.ts';
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
/** From one point that is looked at to the next, in pixels: a line of text with a link in it is not lower. */
const step = 16;
/** What covers more of the window than this is a veil, even if it can be pressed. */
const veil = 0.9;
/** What must not be covered: what can be pressed, and what the page says just now. */
const busyParts = `${controls},summary,label,iframe,[role=switch],[role^=menuitem],[role^=alert],[role=status],[role$=dialog]`;

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

/** What a press at this point would meet, in whatever shadow root it lies; null outside of the window. */
function metAt(doc: Document, x: number, y: number): Element | null {
  let met: Element | null = null;
  for (let root: Document | ShadowRoot | null = doc; root; root = met && openRoot(met)) {
    const next = root.elementFromPoint(x, y);
    if (next === met) break;
    met = next;
  }
  return met;
}

/** The nearest such element around this one or in its place, past the edges of shadow roots. */
function around(part: Element | null | undefined, selector: string): Element | null {
  return part ? (part.closest(selector) ?? around((part.getRootNode() as Partial<ShadowRoot>).host, selector)) : null;
}

/**
 * The free part of the window that is best for a panel: below the dialog and as wide, beside it or above it; with no such
 * room, a strip of one line over what is only text. No control of the page lies there, nothing that the page has laid
 * over its dialog since (a toast, a box for a question), and no other dialog. Null when there is nowhere. Our own element
 * must let presses through meanwhile.
 */
export function spotBy(win: Window, card: Element, dialog: Element): Spot | null {
  const { left, right, top, bottom, width } = card.getBoundingClientRect();
  const { innerWidth, innerHeight } = win;
  const end = innerHeight - margin;
  // A dialog may go by leaving the window.
  if (top > end || bottom < 0 || left > innerWidth || right < 0) return null;
  const isTaken = (x: number, y: number): boolean => {
    // What lies under the page's own veil is not met.
    const busy = around(metAt(win.document, x, y), busyParts);
    return (
      !!busy &&
      !busy.contains(dialog) &&
      busy.clientWidth * busy.clientHeight < veil * innerWidth * innerHeight &&
      // Another modal dialog lies above the panel by itself.
      around(busy, ':modal') === around(dialog, ':modal')
    );
  };
  const start = Math.max(gap, left);
  const across = (room: number) => Math.min(width, room - 2 * gap);
  let best: Spot = { left, top, width, most: 0 };
  /** Looks at a place that begins there, and takes it if more of it is free than of those before. */
  const look = (from: number, upper: number, wide: number, lower = end) => {
    let most = lower - upper;
    for (let y = upper; y < upper + most + step; y += step) {
      for (let x = 0; x < wide + step; x += step) {
        if (isTaken(from + Math.min(x, wide), Math.min(y, end))) most = y - step - upper;
      }
    }
    if (most > best.most) best = { left: from, top: upper, width: wide, most };
  };
  look(start, bottom + gap, across(innerWidth));
  for (const [wide, from] of [
    [across(innerWidth - right), right + gap],
    [across(left), left - gap - across(left)],
  ] as const) {
    if (wide >= slim && best.most < wanted) look(from, Math.max(gap, top), wide);
  }
  if (best.most < enough) look(start, gap, across(innerWidth), top - gap);
  if (best.most >= enough) return best;
  best.most = band;
  for (let upper = gap; upper < end && best.most === band; upper += step) look(start, upper, across(innerWidth));
  return best.most === band ? null : { ...best, most: Math.min(best.most, lowest) };
}
