import { lowest, margin } from './fitting.ts';

/** Pixels between the dialog and a panel that floats. */
const gap = 8;
/** Beside a dialog the panel is not narrower than this and not wider, in pixels. */
const slim = 280;
const wide = 420;
/** What a floating panel needs at least, in pixels: its verdict, a finding, and a part of what can be scrolled to. */
const enough = 2 * lowest;

/** Where over the window a panel floats, and how tall it may become. Pixels. */
export interface Spot {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly most: number;
}

/**
 * The free part of the window that a panel of `wanted` pixels height has best: below the dialog and as wide, else
 * beside it. Null when neither has enough of room.
 */
export function spotBy(win: Window, dialog: Element, wanted: number): Spot | null {
  const { left, right, top, bottom, width } = dialog.getBoundingClientRect();
  const below = win.innerHeight - margin - bottom - gap;
  const onRight = win.innerWidth - right;
  const side = Math.max(left, onRight) - 2 * gap;
  if (below < wanted && side >= slim) {
    const from = Math.max(gap, top);
    const across = Math.min(wide, side);
    return {
      left: onRight < left ? left - gap - across : right + gap,
      top: from,
      width: across,
      most: win.innerHeight - margin - from,
    };
  }
  return below < enough ? null : { left, top: bottom + gap, width, most: below };
}
