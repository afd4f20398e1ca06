import type { CircleId } from './circles.ts';

/** Why somebody deserves a word now. */
export const reasonIds = [
  'promise',
  'answer',
  'thanks',
  'accepted',
  'news',
  'silence',
  'invited',
  'promised',
  'settle',
  'cadence',
  'offer',
  'give',
  'meet',
  'dormant',
  'rhythm',
] as const;
export type ReasonId = (typeof reasonIds)[number];

/** Reasons that are owed to somebody: shown even when the day's share is used up, and put off one by one. */
export const owedReasons: ReadonlySet<ReasonId> = new Set(['promise', 'answer', 'thanks', 'accepted']);

/** A reason with what its one sentence needs. Times are UTC milliseconds. */
export type Reason =
  /** I promised something; `due` absent: without a date. */
  | {
      readonly id: 'promise';
      readonly promise: string;
      readonly text: string;
      readonly made: number;
      readonly due?: number;
    }
  /** They promised something, and its date has passed. */
  | { readonly id: 'promised'; readonly promise: string; readonly text: string; readonly due: number }
  | { readonly id: 'answer'; readonly since: number }
  | { readonly id: 'thanks'; readonly since: number; readonly text?: string }
  | { readonly id: 'accepted'; readonly since: number; readonly hasOpener: boolean }
  /** A field of the profile changed. */
  | { readonly id: 'news'; readonly field: 'role' | 'company'; readonly value: string; readonly since: number }
  /** No answer to my last word. */
  | { readonly id: 'silence'; readonly since: number }
  /** An invitation is out; has it been accepted? */
  | { readonly id: 'invited'; readonly since: number }
  /** New a month ago: a second word before it fades. */
  | { readonly id: 'settle'; readonly since: number }
  | {
      readonly id: 'cadence';
      readonly circle: CircleId;
      readonly days: number;
      readonly last: number;
      readonly bridge: boolean;
    }
  /** I said no once; now I could offer something. */
  | { readonly id: 'offer'; readonly since: number }
  | { readonly id: 'give'; readonly given: number; readonly taken: number; readonly asked: number }
  | { readonly id: 'meet'; readonly known: number }
  | { readonly id: 'dormant'; readonly last: number; readonly close: boolean }
  /** The week has room for one nurtured contact, and this one comes next. */
  | { readonly id: 'rhythm'; readonly last: number; readonly circle: CircleId };

/** A reason and from when, and until when, it holds for its person. */
export interface Waiting {
  readonly person: string;
  readonly reason: Reason;
  /**
   * Reasons of one queue are more urgent the earlier they came up, so that the first few of a queue are
   * enough to make a day's list. Circles with different intervals stand in queues of their own.
   */
  readonly queue: string;
  readonly from: number;
  readonly until?: number;
}
