import type { PageQuestions, PageReport } from '../../../messaging/contract.ts';
import type { Handlers } from '../../../messaging/directions.ts';
import { withinLimits } from '../../../messaging/within-limits.ts';
import { pageMarks } from '../../../sites/page-marks.ts';
import type { DialogState } from '../../../sites/site.ts';
import { pageState, type StateSource } from './page-state.ts';

/** What the side panel and the popup may ask this page. Nothing is read before they do. */
export function pageAnswers(source: StateSource, dialog: () => DialogState | null): Handlers<PageQuestions> {
  const { site, page, access } = source;
  return {
    'page.read': async () => {
      // Half a page would give half a person, who is kept like that if *Remember* is pressed at once.
      if (page.readyState === 'loading')
        await new Promise((done) => page.addEventListener('DOMContentLoaded', done, { once: true }));
      const url = source.url();
      const [open] = site.findNoteDialogs(page, url, access);
      return {
        ...pageState(source, dialog() ?? open?.state ?? null),
        snapshot: withinLimits(site.readSnapshot(page, url, access)),
        unread: site.unreadSections(page, url, access),
        limit: open?.limit ?? null,
        sure: open?.sure ?? true,
      };
    },
    'page.self-test': () => report(source),
  };
}

/** Marks and counts for a report that a user may pass on: no name, no text, no address. */
function report({ site, page, url, access }: StateSource): PageReport {
  const here = url();
  const snapshot = site.readSnapshot(page, here, access);
  const dialogs = site.findNoteDialogs(page, here, access);
  return {
    version: __VERSION__,
    site: site.id,
    surface: site.surface(here, page, access),
    language: page.documentElement.lang.slice(0, 2),
    marks: pageMarks(site, page, here, access),
    fields: Object.fromEntries(
      Object.entries(snapshot).map(([field, { how, confidence }]) => [field, { how, confidence }]),
    ),
    dialogs: dialogs.map(({ state, evidence }) => ({ state, evidence })),
  };
}
