import type { InteractionKind } from '../../core/relationship/interaction.ts';

/** What a file says about one person, before it is compared with what is kept. */
export interface IncomingPerson {
  readonly file: string;
  readonly line: number;
  readonly name: string;
  /** Keys of profiles; empty when the file names none. */
  readonly profiles: readonly string[];
  readonly facts: IncomingFacts;
  readonly tags?: readonly string[];
  readonly note?: string;
  /** What happened, oldest first. */
  readonly events: readonly IncomingEvent[];
  /** Somebody the user has acted towards or is connected with. The others only help to understand the file. */
  readonly kept: boolean;
  /** When this person's file was made, where several came together. */
  readonly made?: number;
}

/** Facts that files carry. Texts are cut to a sane length; an absent field is unknown. */
export interface IncomingFacts {
  readonly headline?: string;
  readonly role?: string;
  readonly company?: string;
  readonly location?: string;
  readonly emails?: readonly string[];
  readonly phones?: readonly string[];
  readonly links?: readonly string[];
  /** `YYYY-MM-DD`, or `--MM-DD` without a year. */
  readonly birthday?: string;
}

export interface IncomingEvent {
  readonly kind: InteractionKind;
  /** UTC milliseconds. */
  readonly at: number;
  /** Apart from kind and contact, what makes this event the same one in the next archive. */
  readonly key: string;
  readonly text?: string;
  /** The whole text of an invitation's note. */
  readonly note?: string;
}

/** Why a line was left out. The wording is the interface's. */
export type LineReason =
  /** No name where one is needed. */
  | 'name'
  /** A date that cannot be understood. */
  | 'date'
  /** More cells than the header has. */
  | 'columns'
  /** Quotes that never close. */
  | 'quote'
  /** The rest of the file, after too many of those. */
  | 'rest'
  | 'rows'
  /** A deleted account. */
  | 'deleted'
  /** A draft that was never sent, or spam. */
  | 'draft'
  /** A conversation of more than two. */
  | 'group'
  /** Whose it is cannot be told (no address, and the name is not unique). */
  | 'whose'
  /** It cannot be told who wrote to whom. */
  | 'direction'
  /** An invitation received and not yet answered. */
  | 'received'
  /** A card or a record that cannot be read. */
  | 'unreadable'
  /** More people than one import takes. */
  | 'people';

export interface Problem {
  readonly line: number;
  readonly reason: LineReason;
  /** The start of what stood there, for finding it again. */
  readonly excerpt: string;
}

/** What was found in one file. */
export interface FileReport {
  readonly file: string;
  /** What it was recognised as; `other`: known and not needed; `unknown`: not recognised. */
  readonly kind: FileKind;
  /** Lines that hold something, the header not counted. */
  readonly rows: number;
  readonly problems: Readonly<Partial<Record<LineReason, number>>>;
  /** The first of them. */
  readonly shown: readonly Problem[];
}

export type FileKind =
  | 'connections'
  | 'messages'
  | 'invitations'
  | 'recommendations'
  | 'endorsements'
  | 'profile'
  | 'contacts'
  | 'vcards'
  | 'other'
  | 'unknown';

export interface Incoming {
  readonly people: readonly IncomingPerson[];
  readonly files: readonly FileReport[];
  /** When the file was made, UTC milliseconds: newer facts win over older ones. */
  readonly made: number;
  /** The user's own name and profile, when the archive tells. */
  readonly self: { readonly name?: string; readonly profile?: string };
}
