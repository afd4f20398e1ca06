import type { ReasonId } from './reason.ts';
import type { Kept } from './record.ts';

/** What the user did about a follow-up. */
export interface Decision extends Kept {
  readonly contact: string;
  readonly reason: ReasonId;
  /** The promise it was about, when it was about one. */
  readonly promise?: string;
  readonly what: 'done' | 'snoozed';
  readonly at: number;
  /** With `snoozed`: not before, UTC milliseconds. */
  readonly until?: number;
  /** Taken back by undo. */
  readonly undone?: true;
}
