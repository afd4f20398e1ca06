import { render } from 'preact';
import type { DialogState } from '../../../sites/site.ts';
import { cheap, lowest, placeInDialog, type Room, roomIn, steadyHeight } from './fitting.ts';
import { spotBy } from './floating.ts';
import look from './panel.css?inline';
import { Panel } from './panel.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { isDark, marginsOf, type Place, placesIn } from './placing.ts';

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
  readonly state: DialogState;
  /** The window's; in another one the panel looks for its place anew. */
  readonly size: string;
}

/** Events of ours that a page shall not hear: its shortcuts, its forms and its click counters. */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'toggle', 'beforetoggle'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'wheel'],
];

/** From this height on a panel that keeps it shows all that it has: one line in it would be a hole. Pixels. */
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
  /** The panel has a height of its own in which more than one line fits. */
  let roomy = false;
  let mark = '';
  const css = (name: string, pixels: number | null) =>
    pixels === null ? element.style.removeProperty(name) : element.style.setProperty(name, `${pixels}px`);
  const make = (height: number | null) => {
    element.style.setProperty('--shown', height === null ? 'none' : 'block');
    css('--tried', height);
  };
  const markOf = ({ dialog, row, field }: Stand) =>
    `${Math.round(placeInDialog(row, dialog))} ${field?.getBoundingClientRect().height}`;
  const show = () => {
    if (drawn) render(<Panel state={roomy ? { ...drawn, low: false } : drawn} actions={actions} />, mount);
  };
  /** Lays the panel over the page, inside the dialog all the same: a modal one makes everything outside inert. */
  const float = ({ dialog, state }: Stand): Room | null => {
    element.popover = 'manual';
    if (!element.matches(':popover-open')) element.showPopover();
    const spot = spotBy(win, dialog, steadyHeight(state, dialog.clientWidth));
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
    return roomIn({ win, ...at, element, make }, steadyHeight(at.state, element.offsetWidth));
  };
  const settle = (at: Stand, room: Room) => {
    make(room.cost === Number.POSITIVE_INFINITY ? null : lowest);
    css('--tried', null);
    css('--most', room.most);
    css('--least', room.least);
    mark = markOf(at);
    const was = roomy;
    roomy = (element.popover ? room.most : (room.least ?? 0)) >= roomyHeight;
    if (roomy !== was) show();
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
    let room: Room | null = null;
    let chosen: Place | null = null;
    for (const place of placesIn(at.row, at.dialog, at.field, element)) {
      put(place);
      const found = roomHere(at);
      if (room && found.cost >= room.cost - cheap) continue;
      [room, chosen] = [found, place];
      if (found.cost <= cheap) return found;
    }
    const free = float(at);
    if (free) return free;
    if (chosen) put(chosen);
    return room ?? roomHere(at);
  };
  // The page may move its own buttons, as a field does that grows. A frame later: changing sizes inside the
  // callback is an error that the page would hear of.
  const again = () => {
    if (stand && element.isConnected && (element.popover || markOf(stand) !== mark)) settle(stand, roomHere(stand));
  };
  const observer = new ResizeObserver(() => win.requestAnimationFrame(again));
  const left = new AbortController();
  for (const type of ['scroll', 'transitionend', 'animationend'])
    win.addEventListener(type, () => element.popover && again(), { capture: true, passive: true, signal: left.signal });
  const stands = (next: Stand) =>
    (['row', 'dialog', 'field', 'state', 'size'] as const).every((part) => stand?.[part] === next[part]) &&
    next.dialog.contains(element);
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
      observer.disconnect();
      observer.observe(next.row.parentElement ?? next.row);
      observer.observe(next.dialog);
      if (next.field) observer.observe(next.field);
    },
    draw: (state) => {
      drawn = state;
      show();
    },
    remove: () => {
      left.abort();
      observer.disconnect();
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
