import type { NoteDialog, PageAccess, Site } from '../../../sites/site.ts';

/** Milliseconds between two looks while nothing suggests that a dialog may appear. */
const calmly = 300;
/** Milliseconds between two looks while a dialog is open or expected. */
const closely = 16;
/** Looks after a press, in milliseconds: dialogs that were there before only become visible. */
const afterPress = [60, 180, 450, 1000] as const;

export interface DialogWatch {
  /** Looks soon, because the user pressed something. */
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
  /** Whether a dialog is open or expected. */
  readonly near: () => boolean;
  /** Whether to go on at all; false ends the watch. */
  readonly alive: () => boolean;
  readonly onDialogs: (dialogs: readonly NoteDialog[]) => void;
  /** The address has changed without a new document. */
  readonly onMove: () => void;
  readonly now: () => number;
}

/**
 * Notices dialogs coming, changing and going. One observer for all roots; its callback only sets a
 * timer, and a look is a handful of selector queries, so that a busy feed costs next to nothing.
 */
export function watchDialogs(deps: WatchDeps, signal: AbortSignal): DialogWatch {
  const observed = new WeakSet<Node>();
  const observer = new MutationObserver(() => soon());
  let timer: ReturnType<typeof setTimeout> | null = null;
  let due = Number.POSITIVE_INFINITY;
  let looked = Number.NEGATIVE_INFINITY;
  let address = deps.url().href;

  const observe = (root: Node) => {
    if (observed.has(root)) return;
    observed.add(root);
    observer.observe(root, { childList: true, subtree: true, attributes: true, attributeFilter: ['open'] });
  };
  const look = () => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
    due = Number.POSITIVE_INFINITY;
    looked = deps.now();
    if (signal.aborted || !deps.alive()) return;
    const url = deps.url();
    if (url.href !== address) {
      address = url.href;
      deps.onMove();
    }
    for (const root of deps.site.roots(deps.page, deps.access)) observe(root);
    const dialogs = deps.site.findNoteDialogs(deps.page, url, deps.access);
    deps.onDialogs(dialogs.filter(({ element }) => element.ownerDocument === deps.doc));
  };
  const soon = () => {
    const at = looked + (deps.near() ? closely : calmly);
    if (timer !== null && due <= at) return;
    if (timer !== null) clearTimeout(timer);
    due = at;
    timer = setTimeout(look, Math.max(0, at - deps.now()));
  };

  observe(deps.doc);
  signal.addEventListener('abort', () => {
    observer.disconnect();
    if (timer !== null) clearTimeout(timer);
  });
  return {
    look,
    expect: () => {
      for (const delay of afterPress) setTimeout(() => !signal.aborted && soon(), delay);
    },
  };
}
