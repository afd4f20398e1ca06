import { render } from 'preact';
import type { DialogState } from '../../../sites/site.ts';
import { roomIn, steadyHeight, watchRoom } from './fitting.ts';
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
  const css = (name: string, pixels: number | null) =>
    pixels === null ? element.style.removeProperty(name) : element.style.setProperty(name, `${pixels}px`);
  const settle = () => {
    if (!stand) return;
    const make = (height: number | null) => {
      element.style.setProperty('--shown', height === null ? 'none' : 'block');
      css('--least', height);
      css('--most', height);
    };
    const { most, least } = roomIn({ win, element, make, ...stand }, steadyHeight(stand.state, element.offsetWidth));
    css('--most', most);
    css('--least', least);
  };
  const room = watchRoom(win, () => stand, settle);
  const stands = ({ dialog, row, state }: Stand) =>
    stand?.row === row && stand.dialog === dialog && stand.state === state && dialog.contains(element);
  return {
    element,
    moveTo: (next) => {
      if (stands(next)) return;
      stand = next;
      const place = standAfter(next.row, next.dialog, element);
      if (place.nextElementSibling !== element) place.after(element);
      for (const name of ['--inset', '--above', '--below']) css(name, null);
      const dark = isDark(element.parentElement);
      if (dark !== null) element.dataset.theme = dark ? 'dark' : 'light';
      const { inset, above, below } = marginsOf(element, place);
      css('--inset', inset);
      css('--above', above);
      css('--below', below);
      settle();
      room.follow();
    },
    draw: (state) => render(<Panel state={state} actions={actions} />, mount),
    remove: () => {
      room.end();
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
