import type { RuleId } from '../../../core/note/finding.ts';
import { noteBudget } from '../../../core/openers/note-budget.ts';
import type { PageSettings } from '../../../messaging/contract.ts';
import { deadline } from '../../../messaging/deadline.ts';
import type { OwnWords } from '../../../messaging/judging.ts';
import { heldIn } from '../../../sites/reading/climb.ts';
import type { NoteDialog, NoteField } from '../../../sites/site.ts';
import { followField } from '../field/follow-field.ts';
import { noteText, selectSpan } from '../field/note-text.ts';
import { createPanel, type PanelHost } from '../panel/host.tsx';
import type { Notice, PanelActions, PanelState } from '../panel/panel-state.ts';
import { lastPart } from '../panel/placing.ts';
import { type About, readAbout } from './about.ts';
import { adviceOn } from './advice.ts';
import { copyText } from './clipboard.ts';
import { invitationFrom } from './invitation.ts';
import { followSending } from './sending.ts';
import type { NoteSession, SessionDeps } from './session.ts';
import { writeInto } from './writing.ts';

/** Windows lower than this show one line. */
const lowWindow = 620;

/** Milliseconds before settings that nobody could give are asked for again. */
const again = 1_000;
/** Milliseconds after which an answer is slow: a counter that stands still is noticed. */
const slow = 80;

/** Follows one note dialog from its first step to its end. */
export function followDialog(first: NoteDialog, deps: SessionDeps): NoteSession {
  const ended = new AbortController();
  const signal = AbortSignal.any([ended.signal, deps.signal]);
  const { win, site } = deps;
  let dialog = first;
  let about: About = readAbout(first, deps);
  let settings: PageSettings | null = null;
  let field: NoteField | null = null;
  let leaveField = new AbortController();
  let host: PanelHost | null = null;

  let text = '';
  let ownWords: OwnWords = { connection: null, text: '' };
  let addressWish: 'du' | 'Sie' | null = null;
  let dismissed: readonly RuleId[] = [];
  let notice: Notice | null = null;
  let remember = true;
  let left = true;

  const findField = () => deps.find()?.field ?? null;
  const advice = adviceOn({
    ask: deps.ask,
    draft: () => ({
      ...{ network: site.id, recipient: about.recipient, text, limit: dialog.limit, dismissed, ownWords },
      address: addressWish,
    }),
    changed: () => draw(),
    alive: deps.check,
    signal,
  });
  /** Nothing is asked before it is known that the panel is wanted here. */
  const check = () => {
    if (settings?.inPage) advice.check();
  };
  const think = () => {
    if (settings?.inPage) advice.think();
  };

  const state = (given: PageSettings): PanelState => ({
    language: given.interfaceLanguage,
    words: given.words,
    network: site.id,
    dialog: dialog.state,
    sure: dialog.sure,
    text,
    limit: dialog.limit,
    budget: noteBudget({
      shown: dialog.notesLeft,
      used: given.notesUsed,
      perMonth: site.id === 'linkedin' ? given.notesPerMonth : null,
    }),
    result: text.trim() === '' ? null : advice.result,
    suggestion: advice.openers,
    address: addressOf(given),
    ownWords,
    inserted: writing.inserted(text),
    notice,
    remember,
    canKeep: about.identity !== null,
    left,
    low: win.innerHeight < lowWindow,
    now: deps.now(),
  });
  const addressOf = (given: PageSettings): PanelState['address'] => {
    const [opener] = advice.openers?.openers ?? [];
    if (opener) return opener.address;
    return ownWords.connection === null ? null : (addressWish ?? given.habit);
  };
  const draw = () => {
    drawing.never();
    const row = dialog.buttonRow ?? lastPart(dialog.element, host?.element ?? null);
    if (signal.aborted || !settings?.inPage || !row) return;
    host ??= createPanel(win, actions);
    deps.onHost(host.element);
    host.draw(state(settings));
    const { element } = dialog;
    const held = dialog.field && heldIn(element, dialog.field);
    host.moveTo({ dialog: element, row, field: held, size: `${win.innerWidth} ${win.innerHeight}` });
  };

  const drawing = deadline(draw);
  signal.addEventListener('abort', drawing.never, { once: true });

  const readText = () => {
    const now = field ? noteText(field) : '';
    if (now === text) return;
    text = now;
    left = false;
    if (!writing.busy) notice = null;
    check();
    if (!settings?.inPage) return;
    advice.thinkLater();
    // The answer draws what is new. Only when it is slow the counter goes on alone.
    if (text.trim() === '') draw();
    else drawing.in(slow);
  };
  const writing = writeInto({
    ...{ win, signal },
    find: findField,
    text: () => text,
    written: (failed) => {
      notice = failed;
      readText();
      left = true;
      draw();
    },
  });
  const change = (apply: () => void) => {
    apply();
    notice = null;
    think();
    draw();
  };

  const actions: PanelActions = {
    insert: (opener) => void writing.put(opener, false),
    append: (opener) => void writing.put(opener, true),
    fix: (finding) => {
      // A text that has changed since is judged first.
      if (advice.verdictOf(text) !== null) void writing.fix(finding);
    },
    undo: () => void writing.undo(),
    copy: (opener) =>
      void copyText(win, opener.text).then((done) => {
        notice = done ? 'copied' : 'uncopied';
        draw();
      }),
    keep: (opener) => {
      const { identity, snapshot } = about;
      if (!identity) return;
      const name = about.name ?? identity.slug;
      const kept = { id: deps.newId(), identity, name, snapshot, text: opener.text, at: deps.now() };
      void deps.ask('opener.keep', kept).then(
        () => {
          notice = 'kept';
          draw();
        },
        () => deps.check(),
      );
    },
    show: (finding) => {
      const found = findField();
      if (found && finding.span) selectSpan(found, finding.span);
    },
    dismiss: (rule, always) => {
      dismissed = [...dismissed, rule];
      if (always) void deps.ask('rule.off', { rule }).catch(() => deps.check());
      check();
      draw();
    },
    address: (value) => change(() => (addressWish = value)),
    ownWords: (value) => change(() => (ownWords = value)),
    remember: (value) => change(() => (remember = value)),
    openSidePanel: () => void deps.ask('side-panel.open', {}).catch(() => deps.check()),
  };

  const sending = followSending(
    deps,
    ({ withNote, at }) => {
      if (field) readText();
      const { frame } = writing;
      const written = withNote && text.trim() !== '' ? { text, verdict: advice.verdictOf(text), frame } : null;
      // Whoever the panel is not sure of is not remembered.
      return remember && dialog.sure ? invitationFrom(about, written, { id: deps.newId(), at }) : null;
    },
    signal,
  );
  const follow = (next: NoteField | null) => {
    if (next === field) return;
    leaveField.abort();
    leaveField = new AbortController();
    field = next;
    if (!next) return;
    const onFocus = (inside: boolean) => {
      left = !inside;
      draw();
    };
    followField(next, { onText: readText, onFocus }, AbortSignal.any([leaveField.signal, signal]));
  };
  const update = (next: NoteDialog) => {
    const wasSure = dialog.sure;
    const stepped = next.state !== dialog.state || next.sure !== wasSure || next.limit !== dialog.limit;
    dialog = next;
    sending.follow(next);
    if (stepped) left = true;
    // Steps of one dialog are about one person: what was read stays read.
    if (next.sure !== wasSure || Object.keys(about.snapshot).length === 0) about = readAbout(next, deps);
    follow(next.field);
    const before = text;
    text = field ? noteText(field) : '';
    if (stepped || text !== before) check();
    if (stepped) think();
    draw();
  };
  const close = () => {
    ended.abort();
    leaveField.abort();
    host?.remove();
    host = null;
    deps.onHost(null);
  };

  win.addEventListener('resize', draw, { passive: true, signal });
  // Let go with the dialog: the page's own life is longer, and would keep every dialog that ever was.
  deps.signal.addEventListener('abort', close, { once: true, signal: ended.signal });
  const retry = deadline(() => begin());
  const begin = () =>
    void deps.settings().then(
      (given) => {
        if (signal.aborted) return;
        settings = given;
        check();
        think();
        draw();
      },
      () => {
        if (deps.check() && !signal.aborted) retry.in(again);
      },
    );
  signal.addEventListener('abort', retry.never, { once: true });
  begin();
  sending.follow(first);
  follow(first.field);
  text = field ? noteText(field) : '';

  return {
    get recipient() {
      return dialog.recipient ?? first.recipient;
    },
    get state() {
      return dialog.state;
    },
    writesIn: (path) => field !== null && path.includes(field),
    intact: () => {
      const parts = [dialog.element, field, dialog.buttonRow, dialog.sendControl, host?.element ?? null];
      return parts.every((part) => part === null || part.isConnected);
    },
    update,
    drop: close,
    end: () => {
      close();
      sending.closed();
    },
    leave: sending.left,
  };
}
