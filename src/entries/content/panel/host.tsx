import { render } from 'preact';
import { isDrawn } from '../../../sites/reading/visible.ts';
import { enough, lowest, roomIn } from './fitting.ts';
import { cardIn, type Spot, spotBy } from './floating.ts';
import look from './panel.css?inline';
import { Panel } from './panel.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { isDark, marginsOf, type Place, placesIn } from './placing.ts';
import { passTab } from './tabbing.ts';

/** The panel's element in the page: one neutral node with a closed root, there only while it is needed. */
export interface PanelHost {
  readonly element: HTMLElement;
  /** Puts the panel, once drawn, below the page's own buttons, unless it stands there already. */
  moveTo(stand: Stand): void;
  draw(state: PanelState): void;
  remove(): void;
}

/** Where the panel stands. */
export interface Stand {
  readonly dialog: Element;
  /** The page's own buttons, or what is last in a dialog without any. */
  readonly row: Element;
  readonly field: Element | null;
  /** The window's; in another one the panel looks for its place anew. */
  readonly size: string;
}

/** Events of ours that a page shall not hear: its shortcuts, its forms and its click counters. */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'wheel'],
];

/** From this height on a floating panel shows all that it has, however low the window is. Pixels. */
const roomyHeight = 160;

/** In how many frames a floating panel looks once at what else lies where it does. */
const often = 20;

/** Makes the panel, outside any page so far. Styles lie in the root: no file of ours is ever fetched. */
export function createPanel(win: Window, actions: PanelActions): PanelHost {
  const doc = win.document;
  const element = doc.createElement('div');
  const root = element.attachShadow({ mode: 'closed' });
  const style = doc.createElement('style');
  style.textContent = look;
  const mount = doc.createElement('div');
  root.append(style, mount);
  for (const type of kept) element.addEventListener(type, keepInside, { passive: true });
  let stand: Stand | null = null;
  let drawn: PanelState | null = null;
  /** The panel floats where more than one line fits. */
  let roomy = false;
  let mark = '';
  /** Where the panel floats; null while there is no place for it. */
  let spot: Spot | null = null;
  const css = (name: string, pixels: number | null) =>
    pixels === null ? element.style.removeProperty(name) : element.style.setProperty(name, `${pixels}px`);
  const make = (height: number | null) => {
    element.style.setProperty('--shown', height === null ? 'none' : 'block');
    css('--tried', height);
  };
  const markOf = ({ dialog, row }: Stand) => {
    const box = (element.popover ? cardIn(dialog, row, win) : row).getBoundingClientRect();
    return `${[box.left, box.top, box.width, box.height]}`;
  };
  const show = () => {
    if (drawn) render(<Panel state={element.popover ? { ...drawn, low: !roomy } : drawn} actions={actions} />, mount);
  };
  const spotAt = ({ dialog, row }: Stand) => {
    element.style.setProperty('--met', 'none');
    const found = spotBy(win, cardIn(dialog, row, win), dialog);
    element.style.removeProperty('--met');
    return found;
  };
  /**
   * Lays the panel over the page, inside the dialog all the same: a modal one makes everything outside inert. Returns how
   * tall it may become there, in pixels; 0 when there is nowhere to lie.
   */
  const float = (at: Stand): number => {
    // In a dialog that the page has just taken away nothing can be lifted.
    if (!element.isConnected) return 0;
    element.popover = 'manual';
    spot = spotAt(at);
    if (!spot) return 0;
    if (!element.matches(':popover-open')) element.showPopover();
    // The page may have made its dialog larger by `zoom`, and with it every pixel in there.
    const zoom = element.currentCSSZoom || 1;
    css('--left', spot.left / zoom);
    css('--top', spot.top / zoom);
    css('--wide', spot.width / zoom);
    return spot.most / zoom;
  };
  const roomHere = (at: Stand) => (!element.popover && roomIn({ win, ...at, element, make })) || float(at);
  const settle = (at: Stand, most: number) => {
    if (most) {
      make(lowest);
      css('--tried', null);
      css('--most', most);
      roomy = most >= roomyHeight;
      show();
    } else lower();
    mark = markOf(at);
  };
  const put = ([where, neighbour]: Place) => {
    element.popover = null;
    neighbour.insertAdjacentElement(where, element);
    css('--inset', null);
    make(lowest);
    const { inset, above, below } = marginsOf(element, element.previousElementSibling ?? neighbour);
    css('--inset', inset);
    css('--above', above);
    css('--below', below);
  };
  /**
   * Takes the first place in the dialog with enough of room, else the one with the most, over the page if that is more;
   * says how tall the panel may become there.
   */
  const choose = (at: Stand): number => {
    let best: Place | null = null;
    let most = 0;
    for (const place of placesIn(at.row, at.dialog, at.field, element)) {
      put(place);
      const room = roomIn({ win, ...at, element, make });
      if (room >= enough) return room;
      if (room > most) [best, most] = [place, room];
    }
    const free = float(at);
    if (best && free < most) put(best);
    return Math.max(free, most);
  };
  /** Takes the panel from above the page; the next look lifts it again, over whatever has come there since. */
  const lower = () => {
    make(null);
    if (element.matches(':popover-open')) element.hidePopover();
    mark = '';
  };
  // The page may move its dialog and the parts in it, by a script, an animation or a field that grows, and mostly
  // tells nobody: the panel looks in each frame.
  let frame = 0;
  let turn = 0;
  const follow = () => {
    frame = win.requestAnimationFrame(follow);
    if (!stand || !element.isConnected) return;
    turn += 1;
    if (element.popover) {
      if (!isDrawn(stand.dialog, true)) return lower();
      // Taken out and put back by the page, it lies no longer over it.
      if (spot && !element.matches(':popover-open')) mark = '';
      // What the page lays over its dialog must not be covered. Now and then is enough for that, and costs little.
      if (turn % often === 0 && JSON.stringify(spotAt(stand)) !== JSON.stringify(spot)) mark = '';
    }
    if (markOf(stand) !== mark) settle(stand, roomHere(stand));
  };
  const left = new AbortController();
  const onKey = (event: KeyboardEvent) => {
    if (!stand || !element.isConnected) return;
    // The browser closes our open menu; the page is not to close its dialog as well.
    if (event.key === 'Escape' && root.querySelector(':popover-open')) event.stopImmediatePropagation();
    passTab(event, stand.dialog, root);
  };
  win.addEventListener('keydown', onKey, { capture: true, signal: left.signal });
  // What comes into the document is looked at before it is painted, or some frames later when much comes.
  const newcomers = new MutationObserver(() => {
    turn = often - (turn % often > 3 ? 1 : 4);
  });
  newcomers.observe(doc, { childList: true, subtree: true });
  const stands = ({ dialog, row, field, size }: Stand) =>
    stand?.row === row && stand.field === field && stand.size === size && dialog.contains(element);
  return {
    element,
    moveTo: (next) => {
      if (stands(next)) return;
      stand = next;
      // Whoever has the focus in the panel would lose it with its place.
      const room = root.activeElement && next.dialog.contains(element) ? roomHere(next) : choose(next);
      const dark = isDark(element.parentElement);
      if (dark !== null) element.dataset.theme = dark ? 'dark' : 'light';
      settle(next, room);
      // Closed and opened again in one go, a modal dialog lies above what floated over it.
      next.dialog.addEventListener('close', lower, { signal: left.signal });
      if (frame === 0) follow();
    },
    draw: (state) => {
      drawn = state;
      show();
    },
    remove: () => {
      left.abort();
      newcomers.disconnect();
      win.cancelAnimationFrame(frame);
      render(null, mount);
      element.remove();
    },
  };
}

/** Escape goes on: closing the dialog is the page's business. An open menu has taken it before. */
function keepInside(event: Event): void {
  if (event.type === 'keydown' && (event as KeyboardEvent).key === 'Escape') return;
  event.stopPropagation();
}
