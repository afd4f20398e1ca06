import type { Balance } from '../../core/relationship/balance.ts';
import type { CircleId } from '../../core/relationship/circles.ts';
import type { InteractionKind } from '../../core/relationship/interaction.ts';
import type { Reason } from '../../core/relationship/reason.ts';
import { followUps as de } from './de/follow-ups.ts';
import { followUps as en } from './en/follow-ups.ts';
import type { WordTable } from './language.ts';

/** What a sentence needs beside the reason. */
export interface Setting {
  /** What to call the person (`callName`). */
  readonly name: string;
  /** UTC milliseconds. */
  readonly now: number;
  /** The same has just been said of somebody else: what only encourages is left out. */
  readonly again?: boolean;
}

/** Words for reasons, balance and circles: the same in the popup, side panel, overview and calendar. */
export interface FollowUpsWords {
  /** Why now, in one line. Stands below the person's name. */
  readonly why: (reason: Reason, setting: Setting) => string;
  /** What to do, in one line, for the card "next step". */
  readonly next: (reason: Reason, setting: Setting) => string;
  /** The reason in two or three words, for a table. */
  readonly short: (reason: Reason) => string;
  /** Give and take in words. */
  readonly balance: (balance: Balance, name: string) => string;
  /** Said once, kindly, before an ask to somebody who was only ever asked. */
  readonly beforeAsk: (balance: Balance, name: string) => string;
  /** The daily notification: how many wait, and what to call them. */
  readonly reminder: (names: readonly string[]) => { readonly title: string; readonly text: string };
  readonly circles: Readonly<Record<CircleId | 'none', string>>;
  /** What happened, for a timeline, in the words of the one who did it. */
  readonly happened: Readonly<Record<InteractionKind, (name: string) => string>>;
}

export const followUpsWords: WordTable<FollowUpsWords> = { de, en };
