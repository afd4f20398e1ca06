import type { askBackground } from '../../../messaging/ask-background.ts';
import type { PageState } from '../../../messaging/contract.ts';
import type { DialogState, Identity, PageAccess, Site } from '../../../sites/site.ts';

/** Where the state of a page is read. */
export interface StateSource {
  readonly site: Site;
  readonly page: Document;
  readonly url: () => URL;
  readonly access: PageAccess;
  /** Whom the user asked without the page saying what became of it. */
  readonly asked: () => Identity | null;
}

/** What the open page is: its surface, whose profile, and the state of an open note dialog. */
export function pageState(source: StateSource, dialog: DialogState | null): PageState {
  const { site, page, access } = source;
  const url = source.url();
  const identity = site.identityOf(url);
  const asked = identity !== null && identity.slug === source.asked()?.slug;
  return { site: site.id, surface: site.surface(url, page, access), identity, dialog, asked };
}

/** Milliseconds to let a navigation settle before it is told. */
const settle = 300;

/** Tells the background when the page shows something else; never the same thing twice. */
export function tellChanges(ask: typeof askBackground, check: () => boolean, signal: AbortSignal) {
  let told = '';
  let timer: ReturnType<typeof setTimeout> | null = null;
  signal.addEventListener('abort', () => timer !== null && clearTimeout(timer));
  return (current: () => PageState): void => {
    if (timer !== null) clearTimeout(timer);
    timer = setTimeout(() => {
      if (signal.aborted || !check()) return;
      const state = current();
      const mark = JSON.stringify(state);
      if (mark === told) return;
      told = mark;
      ask('page.changed', state).catch(() => check());
    }, settle);
  };
}
