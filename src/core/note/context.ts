import type { RuleId } from './finding.ts';
import type { Recipient, Sender, SiteId } from './recipient.ts';

/** A note's fingerprint: hashes of its word groups, enough to recognise it, useless to read it. */
export type Fingerprint = readonly number[];

/** What is known around a note. Everything is optional; what is absent is unknown, not empty. */
export interface NoteContext {
  readonly network?: SiteId;
  readonly recipient?: Recipient;
  readonly sender?: Sender;
  /** Characters that the dialog allows. */
  readonly limit?: number;
  /** Fingerprints of notes that already went to other people. */
  readonly earlierNotes?: readonly Fingerprint[];
  /** Rules that the user has switched off, here or for good. */
  readonly rulesOff?: readonly RuleId[];
}
