/** Pixels that stay free below the page's own buttons. */
const margin = 8;
/** The panel's body is never made lower than this; it scrolls inside. */
const lowest = 96;

/**
 * Keeps the page's own buttons in the window: where the panel would push them out, its body becomes as
 * low as is needed and scrolls. Goes on as the panel grows and shrinks, until the function returned is
 * called.
 */
export function keepInWindow(
  win: Window,
  panel: HTMLElement,
  place: () => Element | null,
  cap: (room: string) => void,
) {
  let room: number | null = null;
  const fit = () => {
    const body = panel.querySelector<HTMLElement>('.panel-body');
    const buttons = place();
    if (!body || !buttons?.isConnected) return;
    const over = buttons.getBoundingClientRect().bottom + margin - win.innerHeight;
    const height = body.offsetHeight;
    if (over > 1 && height > lowest) room = Math.max(lowest, height - Math.ceil(over));
    else if (room !== null && over < -margin && body.scrollHeight > height) room = height - Math.floor(over) - margin;
    else return;
    cap(`${room}px`);
  };
  // A frame later: changing sizes inside the callback is an error that the page would hear of.
  const soon = () => win.requestAnimationFrame(fit);
  const observer = new ResizeObserver(soon);
  observer.observe(panel);
  win.addEventListener('resize', soon, { passive: true });
  return () => {
    observer.disconnect();
    win.removeEventListener('resize', soon);
  };
}

/** Where to stand in a dialog without buttons of its own, as an offer to buy something: before its last part. */
export function lastPart(dialog: Element, ours: Element | null): Element | null {
  const parts = [...dialog.children].filter((part) => part !== ours && part.getBoundingClientRect().height > 8);
  return parts.at(-1) ?? null;
}

/**
 * How far in the panel has to stand to be in line with its neighbours: dialogs that let their parts touch
 * the edge pad each part by itself.
 */
export function insetOf(element: HTMLElement, place: Element): number {
  const left = element.getBoundingClientRect().left;
  const paddings = [place, element.previousElementSibling].map((neighbour) =>
    neighbour && Math.abs(neighbour.getBoundingClientRect().left - left) < 2
      ? Number.parseFloat(getComputedStyle(neighbour).paddingLeft) || 0
      : 0,
  );
  return Math.min(32, Math.max(...paddings));
}

/** Whether the ground that the panel stands on is dark; null when nothing behind it has a colour. */
export function isDark(ground: Element | null): boolean | null {
  for (let element = ground; element; element = parentAcrossRoots(element)) {
    const colour = getComputedStyle(element).backgroundColor;
    const [red = 0, green = 0, blue = 0, alpha = 1] = (colour.match(/[\d.]+/g) ?? []).map(Number);
    if (alpha > 0.5 && colour !== 'transparent') return 0.299 * red + 0.587 * green + 0.114 * blue < 128;
  }
  return null;
}

function parentAcrossRoots(element: Element): Element | null {
  if (element.parentElement) return element.parentElement;
  const root = element.getRootNode();
  return root instanceof ShadowRoot ? root.host : null;
}
