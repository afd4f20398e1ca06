import type { NoteLanguage, RuleId, Span, TextEdit, Verdict } from '../core/note/finding.ts';
import type { Recipient, SiteId } from '../core/note/recipient.ts';
import type { Advice, BlankReason, HookId } from '../core/openers/index.ts';

/** A note as a page has it: what is written, and what the dialog and the profile say around it. */
export interface NoteQuestion {
  readonly network: SiteId;
  /** Empty when it is not certain whose page this is. */
  readonly recipient: Recipient;
  readonly text: string;
  /** Characters that the dialog allows; null when it does not say. */
  readonly limit: number | null;
  /** Rules dismissed for this note. */
  readonly dismissed: readonly RuleId[];
}

/** How the two are connected, as the user answered the panel's one question. */
export type Connection = 'met' | 'recommended' | 'work' | 'nothing';

export interface OwnWords {
  /** Null while the question is not answered. */
  readonly connection: Connection | null;
  readonly text: string;
}

export interface OpenersQuestion extends NoteQuestion {
  /** What the user chose; null: as the draft has it, else the habit. */
  readonly address: 'du' | 'Sie' | null;
  readonly ownWords: OwnWords;
}

/** A finding in the words of the interface. */
export interface SaidFinding {
  readonly rule: RuleId;
  /** The words of the note that it is about; null when it is about all of it. */
  readonly span: Span | null;
  /** Stable while the same thing is found. */
  readonly key: string;
  /** It does not weigh on the verdict. */
  readonly hint: boolean;
  readonly name: string;
  readonly advice: string;
  readonly why: string;
  /** A repair of the judged text and what its button says; null when only the user can help. */
  readonly fix: { readonly text: string; readonly edit: TextEdit } | null;
}

/** What the checker says of one note, ready to be shown. */
export interface JudgedNote {
  readonly verdict: Verdict;
  readonly language: NoteLanguage;
  /** Most important first. */
  readonly findings: readonly SaidFinding[];
  /** One sentence on what makes the note good; null when there is nothing exact to say. */
  readonly calm: string | null;
}

/** A line icon as its elements and their attributes: a page need not carry those that it does not show. */
export type Picture = [tag: string, attributes: Record<string, string | number | undefined>][];

/** An opener, and in words what it is built on. */
export interface SaidOpener {
  readonly hook: HookId;
  readonly frame: string;
  /** Null where the language makes no difference. */
  readonly address: 'du' | 'Sie' | null;
  /** Complete, ready to be inserted. */
  readonly text: string;
  /** Without the greeting and sign-off that all openers of this answer share. */
  readonly body: string;
  readonly name: string;
  /** What stands beside the name: a plain one for each hook. */
  readonly picture: Picture;
  readonly source: string;
  readonly quotes: readonly string[];
}

export interface SaidOpeners {
  /** At most three, best first. */
  readonly openers: readonly SaidOpener[];
  /** Set exactly when there is none. */
  readonly blank: BlankReason | null;
  /** What has grown from the own words; null while the question is not answered. */
  readonly grown: { readonly opener: SaidOpener } | { readonly advice: Advice } | null;
}
