import type { Kept } from './record.ts';

/** Something owed between two people. */
export interface OpenPromise extends Kept {
  readonly contact: string;
  /** Who promised. */
  readonly by: 'me' | 'them';
  /** What was promised, in the user's words. */
  readonly text: string;
  /** When it was made, UTC milliseconds. */
  readonly made: number;
  /** Until when; absent: no date was named. */
  readonly due?: number;
  /** Absent while open. */
  readonly end?: PromiseEnd;
}

/** The three honest ends: kept; declined, with a kind sentence; or come back to later than promised. */
export interface PromiseEnd {
  readonly how: 'kept' | 'declined' | 'came-back';
  readonly at: number;
  readonly sentence?: string;
}
