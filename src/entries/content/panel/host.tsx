import { render } from 'preact';
import { cheap, lowest, type Room, roomIn } from './fitting.ts';
import { cardIn, spotBy } from './floating.ts';
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
  const css = (name: string, pixels: number | null) =>
    pixels === null ? element.style.removeProperty(name) : element.style.setProperty(name, `${pixels}px`);
  const make = (height: number | null) => {
    element.style.setProperty('--shown', height === null ? 'none' : 'block');
    css('--tried', height);
  };
  const markOf = ({ dialog, row }: Stand) =>
    JSON.stringify((element.popover ? cardIn(dialog, row, win) : row).getBoundingClientRect());
  const show = () => {
    if (drawn) render(<Panel state={roomy ? { ...drawn, low: false } : drawn} actions={actions} />, mount);
  };
  /** Lays the panel over the page, inside the dialog all the same: a modal one makes everything outside inert. */
  const float = ({ dialog, row }: Stand): Room | null => {
    // In a dialog that the page has just taken away nothing can be lifted.
    if (!element.isConnected) return null;
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
    const spot = spotBy(win, cardIn(dialog, row, win));
    if (!spot) {
      element.popover = null;
      return null;
    }
    css('--left', spot.left);
    css('--top', spot.top);
    css('--wide', spot.width);
    return { most: spot.most, least: null, cost: 0 };
  };
  const roomHere = (at: Stand) => {
    const room = element.popover && float(at);
    if (room) return room;
    make(lowest);
    return roomIn({ win, ...at, element, make });
  };
  const settle = (at: Stand, room: Room) => {
    make(room.cost === Number.POSITIVE_INFINITY ? null : lowest);
    css('--tried', null);
    css('--most', room.most);
    css('--least', room.least);
    mark = markOf(at);
    roomy = element.popover !== null && room.most >= roomyHeight;
    show();
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
  /** Takes the first place that costs the page nothing, else the one that costs it least. */
  const choose = (at: Stand): Room => {
    const tried: [Place, Room][] = [];
    for (const place of placesIn(at.row, at.dialog, at.field, element)) {
      put(place);
      const room = roomHere(at);
      if (room.cost <= cheap) return room;
      tried.push([place, room]);
    }
    const free = float(at);
    if (free) return free;
    tried.sort(([, one], [, other]) => one.cost - other.cost);
    const [[place, room]] = tried as [[Place, Room]];
    put(place);
    return room;
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
  const follow = () => {
    frame = win.requestAnimationFrame(follow);
    if (!stand || !element.isConnected) return;
    if (element.popover && !stand.dialog.checkVisibility({ opacityProperty: true, visibilityProperty: true })) lower();
    else {
      // Taken out and put back by the page, it lies no longer over it.
      if (element.popover && !element.matches(':popover-open')) mark = '';
      if (markOf(stand) !== mark) settle(stand, roomHere(stand));
    }
  };
  const left = new AbortController();
  const onKey = (event: KeyboardEvent) => {
    if (stand && element.isConnected) passTab(event, stand.dialog, root);
  };
  win.addEventListener('keydown', onKey, { capture: true, signal: left.signal });
  const stands = (next: Stand) =>
    (['row', 'field', 'size'] as const).every((part) => stand?.[part] === next[part]) && next.dialog.contains(element);
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
