import { type Interaction, inForce } from './interaction.ts';

/** Give and take, counted in acts. Never added up to a number for a person. */
export interface Balance {
  /** Help and introductions from me. */
  readonly given: number;
  /** Help from them. */
  readonly taken: number;
  /** What I asked for. */
  readonly asked: number;
  readonly thanked: number;
}

/** What the balance says, for a sentence. */
export type BalanceMood =
  /** Nothing in either direction yet. */
  | 'open'
  /** I only ever asked or took. */
  | 'only-taken'
  /** More came than went. */
  | 'taken-more'
  | 'even'
  /** More went than came: asking is easy. */
  | 'given-more';

/** Counts the entries that hold. */
export function balanceOf(entries: readonly Interaction[]): Balance {
  const count = { given: 0, taken: 0, asked: 0, thanked: 0 };
  for (const { kind } of inForce(entries)) {
    if (kind === 'gave' || kind === 'introduced') count.given += 1;
    else if (kind === 'got') count.taken += 1;
    else if (kind === 'asked') count.asked += 1;
    else if (kind === 'thanked') count.thanked += 1;
  }
  return count;
}

/**
 * An ask that was answered with help is one act, not two: what counts as taken is whichever is more
 * often, asked or got.
 */
export function moodOf({ given, taken, asked }: Balance): BalanceMood {
  const received = Math.max(taken, asked);
  if (received === 0 && given === 0) return 'open';
  if (given === 0) return 'only-taken';
  if (received > given) return 'taken-more';
  return received === given ? 'even' : 'given-more';
}

/** Whether something kind should be said before the next ask: the user has asked here, and never given. */
export function shouldGiveBeforeAsking(balance: Balance): boolean {
  return moodOf(balance) === 'only-taken' && balance.asked + balance.taken >= 2;
}

/** Several people's balances together. */
export function addUp(balances: readonly Balance[]): Balance {
  return balances.reduce(
    (sum, one) => ({
      given: sum.given + one.given,
      taken: sum.taken + one.taken,
      asked: sum.asked + one.asked,
      thanked: sum.thanked + one.thanked,
    }),
    { given: 0, taken: 0, asked: 0, thanked: 0 },
  );
}
