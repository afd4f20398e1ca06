import type { Snapshot } from '../../../core/note/snapshot.ts';
import type { askBackground } from '../../../messaging/ask-background.ts';
import type { PageSettings } from '../../../messaging/contract.ts';
import type { DialogState, NoteDialog, PageAccess, Site } from '../../../sites/site.ts';

/** One note dialog, from its appearance to its end. */
export interface NoteSession {
  readonly recipient: NoteDialog['recipient'];
  readonly state: DialogState;
  /** Whether a press went into the note's field. */
  writesIn(path: readonly EventTarget[]): boolean;
  /** Whether the dialog has lost none of the parts that the session works with. */
  intact(): boolean;
  /** The dialog as the last look found it; its elements may all be new. */
  update(dialog: NoteDialog): void;
  /** The dialog has closed. If the user had pressed *Send*, the invitation is remembered. */
  end(): void;
  /** The page is being left; a press on *Send* a moment ago still counts. */
  leave(): void;
  /** Takes everything away and remembers nothing. */
  drop(): void;
}

/** What a session is given; nothing of it is reached for. */
export interface SessionDeps {
  readonly win: Window;
  readonly doc: Document;
  /** The page's own document: the top one when `doc` is a frame of the same origin. */
  readonly page: Document;
  readonly site: Site;
  readonly url: URL;
  readonly access: PageAccess;
  /** What the pressed row showed of the person. */
  readonly row: Snapshot;
  readonly settings: () => Promise<PageSettings>;
  readonly ask: typeof askBackground;
  /** Looks for this session's dialog anew. */
  readonly find: () => NoteDialog | null;
  /** Ends everything when the extension is gone. */
  readonly check: () => boolean;
  readonly now: () => number;
  readonly newId: () => string;
  /** Milliseconds before leaving the page within which a press on *Send* counts. */
  readonly leaving: number;
  /** The panel's element, or null when it is gone: the focus guard has to know it. */
  readonly onHost: (element: HTMLElement | null) => void;
  readonly signal: AbortSignal;
}
