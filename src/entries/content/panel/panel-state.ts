import type { RuleId } from '../../../core/note/finding.ts';
import type { SiteId } from '../../../core/note/recipient.ts';
import type { HookId, NoteBudget } from '../../../core/openers/index.ts';
import type { JudgedNote, OwnWords, SaidFinding, SaidOpener, SaidOpeners } from '../../../messaging/judging.ts';
import type { DialogState } from '../../../sites/site.ts';
import type { Language } from '../../../ui/locales/language.ts';
import type { PanelWords } from '../../../ui/locales/panel.ts';

/** Something the user just did, said in one line. */
export type Notice = 'copied' | 'uncopied' | 'failed' | 'stuck' | 'kept';

/** What of ours was just written into the note: an opener in its place or below it, or a repair. */
export type Inserted =
  | { readonly as: 'opener' | 'below'; readonly hook: HookId; readonly name: string }
  | { readonly as: 'fix'; readonly name: string };

/** All that the panel shows. It is drawn from this and nothing else. */
export interface PanelState {
  readonly language: Language;
  readonly words: PanelWords;
  readonly network: SiteId;
  readonly dialog: DialogState;
  /** False when it is not certain who the note goes to: then nothing of the page is used. */
  readonly sure: boolean;
  readonly text: string;
  /** Characters allowed; null when the dialog does not say. */
  readonly limit: number | null;
  /** Personal notes left this month; null when that is unknown or does not matter yet. */
  readonly budget: NoteBudget | null;
  /** Null while nothing is written, or what is written is not judged yet. */
  readonly result: JudgedNote | null;
  /** Null while the profile is being looked at. */
  readonly suggestion: SaidOpeners | null;
  /** Du or Sie of the openers; null where they are English. */
  readonly address: 'du' | 'Sie' | null;
  readonly ownWords: OwnWords;
  /** What was put into the field and can be taken back. */
  readonly inserted: Inserted | null;
  readonly notice: Notice | null;
  /** Whether the invitation will be remembered once sent. */
  readonly remember: boolean;
  /** Whether an opener can be kept for later: the person is known by address. */
  readonly canKeep: boolean;
  /** The field has been left: the verdict need not wait for a rest. */
  readonly left: boolean;
  /** The window is too low for the whole panel. */
  readonly low: boolean;
  /** UTC milliseconds, for the name of the month. */
  readonly now: number;
}

/** What the user can do in the panel. None of it clicks, sends or navigates. */
export interface PanelActions {
  insert(opener: SaidOpener): void;
  append(opener: SaidOpener): void;
  undo(): void;
  copy(opener: SaidOpener): void;
  keep(opener: SaidOpener): void;
  show(finding: SaidFinding): void;
  fix(finding: SaidFinding): void;
  dismiss(rule: RuleId, always: boolean): void;
  address(value: 'du' | 'Sie'): void;
  ownWords(value: OwnWords): void;
  remember(value: boolean): void;
  openSidePanel(): void;
}

export interface PanelProps {
  readonly state: PanelState;
  readonly actions: PanelActions;
}
