import { useCallback, useEffect, useState } from 'preact/hooks';
import type { SiteId } from '../../../core/note/recipient.ts';
import { askPage, onPageChange } from '../../../messaging/ask-page.ts';
import type { PageReading } from '../../../messaging/contract.ts';
import { ownUrl } from '../../../platform/runtime.ts';
import { activeTab, onActiveTabChange } from '../../../platform/tabs.ts';
import { siteAndPerson } from '../../../sites/profile-address.ts';
import type { Identity } from '../../../sites/site.ts';

/** What the tab beside the panel shows. */
export interface OpenPage {
  readonly tab: number;
  readonly site: SiteId;
  /** Whose profile it is, by its address; null elsewhere. */
  readonly identity: Identity | null;
  /** What the page answered; null until it has. */
  readonly reading: PageReading | null;
  /** The page did not answer: it was open before the extension was. */
  readonly silent: boolean;
}

/** A page that is still loading is read again after these many milliseconds. */
const laterReadings = [700, 2000, 4500];

/**
 * Follows the tab that the user looks at. Null on every page that is none of our business. Our own pages
 * are never followed: looking something up in the overview does not lose the person.
 */
export function usePage(): { readonly page: OpenPage | null; readonly readAgain: () => void } {
  const [page, setPage] = useState<OpenPage | null>(null);
  const [turn, setTurn] = useState(0);
  const readAgain = useCallback(() => setTurn((last) => last + 1), []);

  useEffect(() => {
    const life = new AbortController();
    onActiveTabChange(readAgain, life.signal);
    onPageChange(() => readAgain(), life.signal);
    return () => life.abort();
  }, [readAgain]);

  useEffect(() => {
    const life = new AbortController();
    const timers: ReturnType<typeof setTimeout>[] = [];
    life.signal.addEventListener('abort', () => {
      for (const timer of timers) clearTimeout(timer);
    });
    void follow(life.signal, setPage, (retry) => {
      for (const after of laterReadings) timers.push(setTimeout(retry, after));
    });
    return () => life.abort();
  }, [turn]);
  return { page, readAgain };
}

type SetPage = (page: (last: OpenPage | null) => OpenPage | null) => void;

async function follow(signal: AbortSignal, setPage: SetPage, later: (retry: () => void) => void): Promise<void> {
  const tab = await activeTab();
  if (signal.aborted || (tab?.url?.startsWith(ownUrl('')) ?? false)) return;
  const here = tab?.url ? siteAndPerson(tab.url) : null;
  if (!tab || !here) {
    setPage(() => null);
    return;
  }
  const same = (page: OpenPage | null) =>
    page?.tab === tab.id && page.site === here.site && page.identity?.slug === here.identity?.slug;
  // What was read of another page is never shown beside this one.
  setPage((last) => (same(last) ? last : { tab: tab.id, ...here, reading: null, silent: false }));
  const read = async () => {
    const reading = await askPage(tab.id, 'page.read', {}).catch(() => null);
    if (signal.aborted) return null;
    setPage((last) =>
      same(last) && last ? { ...last, reading: reading ?? last.reading, silent: reading === null } : last,
    );
    return reading;
  };
  const reading = await read();
  if (
    reading === null ||
    (reading.identity !== null && (reading.snapshot.name === undefined || reading.unread.length > 0))
  )
    later(() => void read());
}
