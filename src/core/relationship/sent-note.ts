import type { Fingerprint } from '../note/context.ts';
import type { Verdict } from '../note/finding.ts';
import type { SiteId } from '../note/recipient.ts';
import type { Kept } from './record.ts';

/** A note that went out with an invitation, and what the checker said of it. */
export interface SentNote extends Kept {
  readonly contact: string;
  readonly site: SiteId | null;
  readonly text: string;
  readonly verdict: Verdict | null;
  readonly fingerprint: Fingerprint | null;
  /** Frame of the opener that it grew from; null for the user's own words. */
  readonly frame: string | null;
  /** UTC milliseconds. */
  readonly at: number;
}

/** An opener that waits to become the first message after acceptance. */
export interface WaitingOpener extends Kept {
  readonly contact: string;
  readonly text: string;
  readonly at: number;
  /** When the user said that it was sent. */
  readonly used?: number;
}
