import type { NoteDialog, PageAccess, Site } from '../../../sites/site.ts';

/** How near a dialog is: open or asked for, possible after some press, or nothing points to one. */
export type Nearness = 'here' | 'possible' | 'far';

/** Milliseconds between two looks. Far from any dialog nothing is watched but what is listed below. */
const pauses: Readonly<Record<Nearness, number>> = { here: 16, possible: 120, far: 400 };
/** Looks after a press, in milliseconds: dialogs that were there before only become visible. */
const afterPress = [60, 180, 450, 1000, 2000] as const;
/** While all its parts are in place, an open dialog is looked at this seldom. */
const seldom = 500;

export interface DialogWatch {
  /** Looks soon and for a while, because the user pressed something. */
  expect(): void;
  /** Looks now. */
  look(): void;
}

interface WatchDeps {
  readonly doc: Document;
  /** The page's own document: the top one when `doc` is a frame of the same origin. */
  readonly page: Document;
  readonly site: Site;
  readonly url: () => URL;
  readonly access: PageAccess;
  readonly nearness: () => Nearness;
  /** Whether the dialog that is open has lost none of its parts. */
  readonly intact: () => boolean;
  /** Whether to go on at all; false ends the watch. */
  readonly alive: () => boolean;
  readonly onDialogs: (dialogs: readonly NoteDialog[]) => void;
  /** There is a dialog somewhere on the page, in this document or another. */
  readonly onAny: () => void;
  /** The address has changed without a new document. */
  readonly onMove: () => void;
  readonly now: () => number;
}

/**
 * Notices dialogs coming, changing and going. A dialog is the answer to a press, and takes the focus: so
 * the whole page is observed only for a while after a press and as long as a dialog is open. On a busy feed
 * only the body's own children and the roots of known hosts are, which do not change.
 */
export function watchDialogs(deps: WatchDeps, signal: AbortSignal): DialogWatch {
  let observed = new WeakSet<Node>();
  let whole = false;
  const observer = new MutationObserver((changes) => changes.some(concernsDialogs) && atOnce());
  let timer: ReturnType<typeof setTimeout> | null = null;
  let due = Number.POSITIVE_INFINITY;
  let looked = Number.NEGATIVE_INFINITY;
  let address = deps.url().href;

  const observe = (root: Node, subtree: boolean) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, subtree ? { childList: true, subtree, attributeFilter: ['open'] } : { childList: true });
  };
  const observeAll = () => {
    const wanted = deps.nearness() !== 'far';
    if (wanted !== whole) {
      observer.disconnect();
      observed = new WeakSet();
      whole = wanted;
    }
    for (const root of deps.site.roots(deps.page, deps.access)) {
      if (root !== deps.doc) observe(root, true);
      else if (whole) observe(root, true);
      else if (deps.doc.body) observe(deps.doc.body, false);
    }
  };
  const look = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    due = Number.POSITIVE_INFINITY;
    if (signal.aborted || !deps.alive()) return;
    const now = deps.now();
    if (now - looked < seldom && deps.intact()) {
      soonAt(looked + seldom);
      return;
    }
    looked = now;
    const url = deps.url();
    if (url.href !== address) {
      address = url.href;
      deps.onMove();
    }
    observeAll();
    const dialogs = deps.site.findNoteDialogs(deps.page, url, deps.access);
    if (dialogs.length > 0) deps.onAny();
    deps.onDialogs(dialogs.filter(({ element }) => element.ownerDocument === deps.doc));
  };
  const soonAt = (at: number) => {
    if (signal.aborted || (timer !== null && due <= at)) return;
    if (timer !== null) clearTimeout(timer);
    due = at;
    timer = setTimeout(look, Math.max(0, at - deps.now()));
  };
  const soon = () => soonAt(looked + pauses[deps.nearness()]);
  /** A dialog that is on its way is looked for before it is painted: the panel then comes with it. */
  const atOnce = () => (deps.nearness() === 'here' && deps.now() - looked >= pauses.here ? look() : soon());
  const expect = () => {
    observeAll();
    for (const delay of afterPress) setTimeout(soon, delay);
    // And once more when it is over, so that the whole page is let go.
    setTimeout(() => soonAt(deps.now()), letGo);
  };

  deps.doc.addEventListener('focusin', soon, { capture: true, passive: true, signal });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  followMoves(deps.page.defaultView, () => soonAt(deps.now()), signal);
  return { look, expect };
}

/** Dialogs are elements. A counter that counts, or a text that is filled in, brings none and takes none away. */
function concernsDialogs({ type, addedNodes, removedNodes }: MutationRecord): boolean {
  const isElement = (node: Node) => node.nodeType === Node.ELEMENT_NODE;
  return type === 'attributes' || [...addedNodes].some(isElement) || [...removedNodes].some(isElement);
}

/** Milliseconds after a press when the page is at rest again. */
const letGo = 3_500;

/** Calls `moved` after navigations without a new document, where the browser tells of them. */
function followMoves(
  win: (Window & { navigation?: EventTarget }) | null,
  moved: () => void,
  signal: AbortSignal,
): void {
  win?.navigation?.addEventListener('currententrychange', moved, { signal });
  win?.addEventListener('popstate', moved, { signal });
}
