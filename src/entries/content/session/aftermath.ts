import { readNotices } from '../../../sites/reading/notices.ts';
import type { SessionDeps } from './session.ts';

/** Milliseconds after a dialog's closing at which the page is asked what it says; errors come with a delay. */
const looks = [0, 120, 300, 600, 1_000, 1_500] as const;

export interface Aftermath {
  /** The user has just pressed *Send*: what the page says by now is no answer to it. */
  pressed(): void;
  /**
   * Whether the invitation went out, now that its dialog has closed. A page may close the dialog first and
   * say then, in a toast, that it failed. A word of failure, or a limit in the dialog's place, means no; a
   * word of success means yes at once; silence means yes. Leaving the page ends the waiting as silence does:
   * what was pressed and not refused counts.
   */
  wentOut(): Promise<boolean>;
}

/** Reads what a page says after a press on *Send*, beside its dialogs. */
export function watchAftermath(
  deps: Pick<SessionDeps, 'win' | 'page' | 'site' | 'access' | 'find' | 'signal'>,
): Aftermath {
  const notices = () => readNotices(deps.site.roots(deps.page, deps.access));
  let before: ReadonlySet<string> = new Set();
  const stopped = () => {
    const next = deps.find()?.state;
    return next === 'upsell' || next === 'email' || next === 'limit';
  };
  return {
    pressed: () => {
      before = new Set(notices().map(({ text }) => text));
    },
    wentOut: () =>
      new Promise((resolve) => {
        const over = new AbortController();
        const settle = (sent: boolean) => {
          over.abort();
          resolve(sent);
        };
        const look = (last: boolean) => {
          const news = notices().filter(({ text }) => !before.has(text));
          if (stopped() || news.some(({ says }) => says === 'refused')) settle(false);
          else if (last || news.some(({ says }) => says === 'sent')) settle(true);
        };
        const timers = looks.map((delay) => setTimeout(() => look(delay === looks.at(-1)), delay));
        over.signal.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
        deps.win.addEventListener('pagehide', () => look(true), { signal: over.signal });
        deps.signal.addEventListener('abort', () => settle(false), { once: true, signal: over.signal });
      }),
  };
}
