import { type Notice, readNotices } from '../../../sites/reading/notices.ts';
import type { SessionDeps } from './session.ts';

/** Milliseconds after a dialog's closing at which the page is asked what it says; errors come with a delay. */
const looks = [0, 120, 300, 600, 1_000, 1_500] as const;
/** A slow site says later that it failed. Milliseconds between two looks from then on, and until when. */
const laterLooks = { every: 1_000, until: 15_000 } as const;

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
  /**
   * Whether the page says in the seconds after that it failed all the same, also when it has gone on to
   * another address by itself. Never once it has said that the invitation is out. A failure of other things
   * (posts that did not load, a message, following) is none of the invitation, and as soon as the user has
   * pressed anything else, only a word about an invitation counts; after another request only one that names
   * `who`.
   */
  failedLater(who: string): Promise<boolean>;
}

/** Reads what a page says after a press on *Send*, beside its dialogs. */
export function watchAftermath(
  deps: Pick<SessionDeps, 'win' | 'doc' | 'page' | 'site' | 'access' | 'find' | 'signal'>,
): Aftermath {
  // Whoever asks somebody else next opens a dialog that names limits and months: no word about this invitation.
  const notices = () =>
    readNotices(deps.site.roots(deps.page, deps.access), stopped() ? null : (deps.find()?.element ?? null));
  let known: ReadonlySet<string> = new Set();
  let request = deps.access.pressed;
  /** The page has said that it is out. */
  let confirmed = false;
  /** What was not said at the look before. */
  const news = () => {
    const now = notices();
    const fresh = now.filter(({ text }) => !known.has(text));
    known = new Set(now.map(({ text }) => text));
    return fresh;
  };
  const stopped = () => {
    const next = deps.find()?.state;
    return next === 'upsell' || next === 'email' || next === 'limit';
  };
  return {
    pressed: () => {
      news();
      request = deps.access.pressed;
      confirmed = false;
    },
    wentOut: () =>
      waiting(deps, (settle, until) => {
        const look = (last: boolean) => {
          const said = news();
          confirmed = said.some(({ says }) => says === 'sent');
          if (stopped() || said.some(({ says, about }) => says === 'refused' && about !== 'elsewhere')) settle(false);
          else if (last || confirmed) settle(true);
        };
        const timers = looks.map((delay) => setTimeout(() => look(delay === looks.at(-1)), delay));
        until.addEventListener('abort', () => timers.forEach(clearTimeout), { once: true });
        deps.win.addEventListener('pagehide', () => look(true), { signal: until });
      }),
    failedLater: (who) =>
      waiting(deps, (settle, until) => {
        if (confirmed) return settle(false);
        let busy = false;
        const names = namesOf(who);
        const isAboutThis = ({ text, about }: Notice) => {
          if (about !== 'invitation') return about === null && !busy;
          const other = deps.access.pressed;
          return !busy || names.test(text) || other === null || other === request;
        };
        let left = laterLooks.until / laterLooks.every;
        const timer = setInterval(() => {
          left -= 1;
          const said = news();
          if (said.some((notice) => notice.says === 'refused' && isAboutThis(notice))) settle(true);
          else if (left <= 0 || said.some(({ says }) => says === 'sent')) settle(false);
        }, laterLooks.every);
        until.addEventListener('abort', () => clearInterval(timer), { once: true });
        const act = (event: Event) => {
          busy ||= event.isTrusted;
        };
        for (const doc of new Set([deps.doc, deps.page]))
          doc.addEventListener('click', act, { capture: true, passive: true, signal: until });
        deps.win.addEventListener('pagehide', () => settle(false), { signal: until });
      }),
  };
}

/** Waits for an answer, and lets go of everything as soon as it is there. False when the extension is gone. */
function waiting(
  deps: Pick<SessionDeps, 'signal'>,
  begin: (settle: (answer: boolean) => void, until: AbortSignal) => void,
): Promise<boolean> {
  return new Promise((resolve) => {
    const over = new AbortController();
    const settle = (answer: boolean) => {
      over.abort();
      resolve(answer);
    };
    deps.signal.addEventListener('abort', () => settle(false), { once: true, signal: over.signal });
    begin(settle, over.signal);
  });
}

/** Finds a part of the person's name, as a page that uses first names has it. */
function namesOf(who: string): RegExp {
  const parts = who.split(/[^\p{L}]+/u).filter((part) => part.length > 2);
  return parts.length === 0 ? /(?!)/ : new RegExp(`(?<!\\p{L})(?:${parts.join('|')})(?!\\p{L})`, 'iu');
}
