import type { askBackground } from '../../../messaging/ask-background.ts';
import type { PageState } from '../../../messaging/contract.ts';
import type { DialogState, PageAccess, Site } from '../../../sites/site.ts';

interface StateSource {
  readonly site: Site;
  readonly page: Document;
  readonly url: () => URL;
  readonly access: PageAccess;
}

/** What the open page is: its surface, whose profile, and the state of an open note dialog. */
export function pageState(source: StateSource, dialog: DialogState | null): PageState {
  const { site, page, access } = source;
  const url = source.url();
  return { site: site.id, surface: site.surface(url, page, access), identity: site.identityOf(url), dialog };
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
