import { answerPage } from '../../messaging/answer-page.ts';
import { askBackground } from '../../messaging/ask-background.ts';
import { isAlive } from '../../platform/messages.ts';
import { openRoot } from '../../platform/shadow.ts';
import { siteFor } from '../../sites/index.ts';
import type { NoteDialog, PageAccess } from '../../sites/site.ts';
import { watchDialogs } from './page/dialog-watch.ts';
import { guardFocus } from './page/focus-guard.ts';
import { createLife } from './page/life.ts';
import { pageAnswers } from './page/page-answers.ts';
import { pageState, tellChanges } from './page/page-state.ts';
import { trackPresses } from './page/presses.ts';
import { settingsSource } from './page/settings-source.ts';
import { watchAtOnce } from './session/at-once.ts';
import { followDialog } from './session/note-session.ts';
import type { NoteSession } from './session/session.ts';

/** Milliseconds for which a dialog may be gone while its page draws it anew. */
const redraw = 200;
/** Milliseconds before leaving the page within which a press on *Send* counts. */
const leaving = 5_000;

/** Starts this frame's part of the extension, on a page of one of the sites; elsewhere does nothing. */
export function start(win: Window): void {
  const page = pageOf(win);
  const url = () => new URL((page ?? win.document).location.href);
  const site = page && siteFor(url());
  if (!page || !site) return;

  const doc = win.document;
  const now = () => Date.now();
  const life = createLife(isAlive);
  const { signal } = life;
  let host: HTMLElement | null = null;
  let session: NoteSession | null = null;
  let goneSince: number | null = null;

  guardFocus(win, (target) => host !== null && target === host, signal);
  const settings = settingsSource(site.id, askBackground, now);
  const presses = trackPresses(
    page === doc ? [doc] : [doc, page],
    {
      site,
      url,
      now,
      onPress: (invite, path) => {
        // Who presses into the note's field starts to write; nothing opens.
        if (!life.check() || session?.writesIn(path)) return;
        if (invite) settings.get().catch(() => life.check());
        const control = path.find((part) => part instanceof Element && part.matches('button,a,[role]'));
        // One script speaks for the whole page, whatever frames it has.
        if (invite && !session && win === win.top) atOnce.pressed(invite, presses.row, control as Element);
        watch.expect();
      },
    },
    signal,
  );
  const access: PageAccess = {
    // Nobody looks for dialogs in our own panel, nor waits for one when it is drawn.
    openRoot: (each) => (each === host ? null : openRoot(each)),
    get pressed() {
      return presses.invite;
    },
    get earlier() {
      return session?.recipient ?? null;
    },
  };

  const find = () =>
    pick(site.findNoteDialogs(page, url(), access).filter(({ element }) => element.ownerDocument === doc));
  const newId = () => crypto.randomUUID();
  const atOnce = watchAtOnce({
    ...{ win, doc, page, site, url, access, find, signal, now, newId },
    ask: askBackground,
    check: life.check,
    changed: () => announce(),
  });
  const source = { site, page, url, access, asked: () => atOnce.unsure };
  const tell = tellChanges(askBackground, life.check, signal);
  const announce = () => {
    if (win === win.top || session) tell(() => pageState(source, session?.state ?? null));
  };
  const end = () => {
    const over = session;
    session = null;
    goneSince = null;
    over?.end();
    announce();
  };
  const begin = (dialog: NoteDialog) => {
    session = followDialog(dialog, {
      ...{ win, doc, page, site, url: url(), access, row: presses.row, signal, now, leaving },
      settings: settings.get,
      ask: askBackground,
      ...{ find, newId },
      check: life.check,
      onHost: (element) => {
        host = element;
      },
    });
    announce();
  };
  const onDialogs = (dialogs: readonly NoteDialog[]) => {
    const dialog = pick(dialogs);
    if (!dialog) {
      if (!session) return;
      goneSince ??= now();
      if (now() - goneSince >= redraw) end();
      else setTimeout(watch.look, redraw);
      return;
    }
    goneSince = null;
    if (session && isAnother(session, dialog)) end();
    if (!session) {
      begin(dialog);
      return;
    }
    const before = session.state;
    session.update(dialog);
    if (session.state !== before) announce();
  };

  const watch = watchDialogs(
    {
      ...{ doc, page, site, url, access, now, onDialogs },
      nearness: () => (session || presses.inviting ? 'here' : presses.awaiting ? 'possible' : 'far'),
      intact: () => session?.intact() ?? false,
      alive: life.check,
      onMove: announce,
      onAny: atOnce.forget,
    },
    signal,
  );

  win.addEventListener(
    'pagehide',
    (event) => {
      session?.leave();
      if (!event.persisted) return;
      session?.drop();
      session = null;
    },
    { signal },
  );
  win.addEventListener('pageshow', (event) => event.persisted && watch.look(), { signal });
  doc.addEventListener(
    'DOMContentLoaded',
    () => {
      watch.look();
      announce();
    },
    { signal },
  );
  if (win === win.top) {
    answerPage(
      pageAnswers(source, () => session?.state ?? null),
      signal,
    );
  }
}

/** The page that a frame belongs to: its own document, or the top one's when that is of the same origin. */
function pageOf(win: Window): Document | null {
  if (win === win.top) return win.document;
  try {
    return win.top?.document ?? null;
  } catch {
    return null;
  }
}

/** The dialog to follow: one with a field before one without, the last in the page before the others. */
function pick(dialogs: readonly NoteDialog[]): NoteDialog | null {
  return dialogs.findLast(({ field }) => field !== null) ?? dialogs.at(-1) ?? null;
}

/** Whether a dialog is about somebody else than the session is: two dialogs in a row. */
function isAnother(session: NoteSession, dialog: NoteDialog): boolean {
  const [one, other] = [session.recipient, dialog.recipient];
  if (!one || !other) return false;
  if (one.identity && other.identity) return one.identity.slug !== other.identity.slug;
  return one.name !== other.name;
}
