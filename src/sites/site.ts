import type { SiteId } from '../core/note/recipient.ts';
import type { Snapshot } from '../core/note/snapshot.ts';

export type Surface = 'profile' | 'search' | 'network' | 'feed' | 'messaging' | 'other';

/** Which person a profile address stands for: lower-cased, percent-decoded slug on its network. */
export interface Identity {
  readonly site: SiteId;
  readonly slug: string;
}

/** A control that starts a contact request, as the user pressed it. */
export interface PressedInvite {
  /** Name from the control or its row; null when neither says one. */
  readonly name: string | null;
  readonly identity: Identity | null;
  /** False where pressing sends the request at once and no dialog follows. */
  readonly opensDialog: boolean;
}

/** Why there is or is no field: `note` has one, the others stand in its place. */
export type DialogState = 'choice' | 'note' | 'upsell' | 'email' | 'limit';

export interface NoteDialog {
  readonly state: DialogState;
  /** The dialog's outermost element inside its root. Hold no reference over an await. */
  readonly element: HTMLElement;
  /** Null unless `state` is `note`. */
  readonly field: NoteField | null;
  readonly recipient: { readonly name: string; readonly identity: Identity | null } | null;
  /** True when dialog, pressed control and open profile do not contradict each other. Only then may the page's facts be used. */
  readonly sure: boolean;
  /** Characters allowed, from the visible counter or `maxlength`; null when the page does not say. */
  readonly limit: number | null;
  /** Personal notes left this month, when the dialog says so. */
  readonly notesLeft: number | null;
  /** What holds the dialog's own buttons and nothing else, inside the dialog; null in a dialog without any. */
  readonly buttonRow: Element | null;
  /** The page's own controls. They are described and observed, never pressed. */
  readonly sendControl: HTMLElement | null;
  readonly sendWithoutNoteControl: HTMLElement | null;
  /** Which signals fired, with their points: for the report that a user can copy. */
  readonly evidence: readonly string[];
}

export type NoteField = HTMLTextAreaElement | HTMLInputElement | HTMLElement;

/** What a page can only be asked with help from outside: closed shadow roots are opened by the extension. */
export interface PageAccess {
  /** The shadow root of `host`, open or closed; null when it has none. */
  openRoot(host: Element): ShadowRoot | null;
  /** The last control pressed that starts a request, if that is recent enough to matter. */
  readonly pressed: PressedInvite | null;
  /**
   * Whom the same open dialog named before it drew its next step: the first step names the person, the
   * second often does not. Absent for a dialog that has just appeared.
   */
  readonly earlier?: NoteDialog['recipient'];
}

/** Everything that the extension knows of one network. It reads; it never clicks, scrolls or navigates. */
export interface Site {
  readonly id: SiteId;
  matches(url: URL): boolean;
  surface(url: URL, doc: Document, access: PageAccess): Surface;
  /** The person whose profile this address is; null elsewhere. */
  identityOf(url: URL): Identity | null;
  /** The address of a person's profile. */
  profileUrl(identity: Identity): string;
  /** Reads the open profile. Empty when there is none or nothing is certain enough. */
  readSnapshot(doc: Document, url: URL, access: PageAccess): Snapshot;
  /** Reads what the row or card around a pressed control (or a part of it) shows of that person. */
  readRow(control: Element, url: URL): Snapshot;
  /** The request control that an event's path leads through; null when it leads through none. */
  pressedInvite(path: readonly EventTarget[], url: URL): PressedInvite | null;
  findNoteDialogs(doc: Document, url: URL, access: PageAccess): readonly NoteDialog[];
  /** Roots in which dialogs can appear: the document, shadow roots, same-origin frames. */
  roots(doc: Document, access: PageAccess): readonly (Document | ShadowRoot)[];
  /** What exists of lazy parts is loaded by scrolling: names of sections that are still empty. */
  unreadSections(doc: Document, url: URL, access: PageAccess): readonly string[];
}
