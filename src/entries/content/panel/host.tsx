import { render } from 'preact';
import css from './panel.css?inline';
import { Panel } from './panel.tsx';
import type { PanelActions, PanelState } from './panel-state.ts';
import { insetOf, isDark, keepInWindow } from './placing.ts';

/** The panel's element in the page: one neutral node with a closed root, there only while it is needed. */
export interface PanelHost {
  readonly element: HTMLElement;
  /** Puts the panel before `place`, unless it stands there already. */
  moveTo(place: Element): void;
  draw(state: PanelState): void;
  remove(): void;
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
  style.textContent = css;
  const mount = doc.createElement('div');
  root.append(style, mount);
  for (const type of kept) element.addEventListener(type, keepInside, { passive: true });
  let buttons: Element | null = null;
  const release = keepInWindow(
    win,
    mount,
    () => buttons,
    (room) => element.style.setProperty('--room', room),
  );
  return {
    element,
    moveTo: (place) => {
      buttons = place;
      if (element.nextElementSibling === place && element.isConnected) return;
      element.style.removeProperty('--inset');
      place.before(element);
      const dark = isDark(element.parentElement);
      if (dark !== null) element.dataset.theme = dark ? 'dark' : 'light';
      element.style.setProperty('--inset', `${insetOf(element, place)}px`);
    },
    draw: (state) => render(<Panel state={state} actions={actions} />, mount),
    remove: () => {
      release();
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
