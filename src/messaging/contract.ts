import type { Fingerprint } from '../core/note/context.ts';
import type { RuleId, Verdict } from '../core/note/finding.ts';
import type { SiteId } from '../core/note/recipient.ts';
import type { Snapshot } from '../core/note/snapshot.ts';
import type { DialogState, Identity, Surface } from '../sites/site.ts';
import type { PanelWords } from '../ui/locales/panel.ts';
import type { JudgedNote, NoteQuestion, OpenersQuestion, SaidOpeners } from './judging.ts';

/**
 * Everything that the contexts say to each other: one map per direction, `name: (request) => answer`.
 * Types only; the shapes are checked at run time where a message arrives (`schemas.ts`).
 * Extension pages read the repositories themselves, so nothing here serves them.
 */
export interface ContentToBackground {
  /** What a content script needs to know when a dialog opens. Holds no memory about any person. */
  'page.settings': (request: { site: SiteId }) => PageSettings;
  /** Judges a note as it stands. Stores nothing; the same question may be asked as often as it takes. */
  'note.judge': (question: NoteQuestion) => JudgedNote;
  /** Openers for this person, and what grows from the user's own words. Stores nothing. */
  'note.openers': (question: OpenersQuestion) => SaidOpeners;
  /** The user sent an invitation, with or without a note. Answers only once it is stored. */
  'invitation.sent': (record: SentInvitation) => { stored: true };
  /** The page has said after all that an invitation failed. Takes back what was stored of it, and nothing else. */
  'invitation.failed': (request: { id: string }) => { stored: true };
  /** The user keeps an opener as the first message after acceptance (no field, or no notes left). */
  'opener.keep': (record: KeptOpener) => { stored: true };
  /** The user dismissed a rule for good in the panel. */
  'rule.off': (request: { rule: RuleId }) => { stored: true };
  /** The user pressed for the side panel ("more in the side panel"). */
  'side-panel.open': (request: Record<string, never>) => { opened: boolean };
  /** What the open page shows has changed (navigation, dialog opened or gone). */
  'page.changed': (state: PageState) => { seen: true };
}

/** From the side panel or popup to the content script of one tab. */
export interface PageQuestions {
  /** Reads the open page now, because the user asked. */
  'page.read': (request: Record<string, never>) => PageReading;
  /** What was and was not found, without names or texts. */
  'page.self-test': (request: Record<string, never>) => PageReport;
}

export interface PageSettings {
  /** Whether the check is shown inside the page on this site. */
  readonly inPage: boolean;
  readonly interfaceLanguage: 'de' | 'en';
  /** What the panel says, in that language: the page need not carry two. */
  readonly words: PanelWords;
  readonly habit: 'du' | 'Sie';
  /** Personal notes counted by us this month, and how many the account has (null: no limit known). */
  readonly notesUsed: number;
  readonly notesPerMonth: number | null;
}

export interface SentInvitation {
  /** Made where the press was seen, so that a repeated delivery is stored once. */
  readonly id: string;
  readonly identity: Identity | null;
  readonly name: string;
  readonly snapshot: Snapshot;
  /** Null when sent without a note. */
  readonly note: string | null;
  /** As the user saw it; null when nothing was shown: then the background judges the note. */
  readonly verdict: Verdict | null;
  /** Null from a page: the background makes it. */
  readonly fingerprint: Fingerprint | null;
  /** Frame of the opener that the note grew from; null for the user's own words. */
  readonly frame: string | null;
  /** UTC milliseconds. */
  readonly at: number;
}

export interface KeptOpener {
  readonly id: string;
  readonly identity: Identity;
  readonly name: string;
  readonly snapshot: Snapshot;
  readonly text: string;
  readonly at: number;
}

export interface PageState {
  readonly site: SiteId;
  readonly surface: Surface;
  /** The person whose profile is open; null elsewhere. */
  readonly identity: Identity | null;
  /** The open note dialog's state; null when there is none. */
  readonly dialog: DialogState | null;
  /** The user asked the person of the open profile; no dialog came, and the page does not say what became of it. */
  readonly asked: boolean;
}

export interface PageReading extends PageState {
  readonly snapshot: Snapshot;
  /** Sections that the page has not loaded yet ("experience"): scrolling down once loads them. */
  readonly unread: readonly string[];
  readonly limit: number | null;
  /** False while a dialog is open whose recipient is not certainly the person of the open profile. */
  readonly sure: boolean;
}

/** Marks and counts only. Never a name, a text or an address. */
export interface PageReport {
  readonly version: string;
  readonly site: SiteId;
  readonly surface: Surface;
  readonly language: string;
  readonly marks: Readonly<Record<string, number | boolean>>;
  readonly fields: Readonly<Record<string, { how: string; confidence: number }>>;
  readonly dialogs: readonly { state: DialogState; evidence: readonly string[] }[];
}
