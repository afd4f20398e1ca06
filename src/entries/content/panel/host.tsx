import { render } from 'preact';
import type { DialogState } from '../../../sites/site.ts';
import { placeInDialog, roomIn, steadyHeight } from './fitting.ts';
import look from './panel.css?inline';
import { Panel } from './panel.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { isDark, marginsOf, standAfter } from './placing.ts';

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
  readonly state: DialogState;
}

/** Events of ours that a page shall not hear: its shortcuts, its forms and its click counters. */
const kept = [
  ...['keydown', 'keyup', 'keypress', 'beforeinput', 'input', 'change', 'paste', 'copy', 'cut'],
  ...['compositionstart', 'compositionupdate', 'compositionend', 'toggle', 'beforetoggle'],
  ...['click', 'dblclick', 'auxclick', 'contextmenu', 'mousedown', 'mouseup', 'pointerdown', 'pointerup'],
  ...['touchstart', 'touchend', 'wheel'],
];

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
  let size = '';
  let place = 0;
  const css = (name: string, pixels: number | null) =>
    pixels === null ? element.style.removeProperty(name) : element.style.setProperty(name, `${pixels}px`);
  const settle = ({ dialog, row, state }: Stand) => {
    const make = (height: number | null) => {
      element.style.setProperty('--shown', height === null ? 'none' : 'block');
      css('--least', height);
      css('--most', height);
    };
    const { most, least } = roomIn({ win, dialog, row, element, make }, steadyHeight(state, element.offsetWidth));
    css('--most', most);
    css('--least', least);
    place = placeInDialog(row, dialog);
  };
  // The page may move its own buttons, as a field does that grows. A frame later: changing sizes inside the
  // callback is an error that the page would hear of.
  const observer = new ResizeObserver(() =>
    win.requestAnimationFrame(() => {
      if (stand && element.isConnected && Math.abs(placeInDialog(stand.row, stand.dialog) - place) > 1) settle(stand);
    }),
  );
  const sizeNow = () => `${win.innerWidth} ${win.innerHeight}`;
  const stands = ({ dialog, row, state }: Stand) =>
    stand?.row === row &&
    stand.dialog === dialog &&
    stand.state === state &&
    dialog.contains(element) &&
    size === sizeNow();
  return {
    element,
    moveTo: (next) => {
      if (stands(next)) return;
      stand = next;
      size = sizeNow();
      const last = standAfter(next.row, next.dialog, element);
      if (last.nextElementSibling !== element) last.after(element);
      for (const name of ['--inset', '--above', '--below']) css(name, null);
      const dark = isDark(element.parentElement);
      if (dark !== null) element.dataset.theme = dark ? 'dark' : 'light';
      const { inset, above, below } = marginsOf(element, last);
      css('--inset', inset);
      css('--above', above);
      css('--below', below);
      settle(next);
      observer.disconnect();
      observer.observe(next.row.parentElement ?? next.row);
    },
    draw: (state) => render(<Panel state={state} actions={actions} />, mount),
    remove: () => {
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
