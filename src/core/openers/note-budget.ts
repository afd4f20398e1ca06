/** What is known about the personal notes that an account has in a month. */
export interface NoteCount {
  /** What the dialog says is left; null when it says nothing. */
  readonly shown: number | null;
  /** Notes that were seen going out this month. */
  readonly used: number;
  /** How many the account has; null when no limit is known. */
  readonly perMonth: number | null;
}

export interface NoteBudget {
  readonly left: number;
  /** Null when only the dialog's own number is known. */
  readonly perMonth: number | null;
  /** The number comes from the page, not from counting. */
  readonly exact: boolean;
}

/** From this many on, nobody needs to think about it. */
const plenty = 4;

/** How many personal notes are left; null when it is not known or does not matter yet. */
export function noteBudget({ shown, used, perMonth }: NoteCount): NoteBudget | null {
  const left = shown ?? (perMonth === null ? null : Math.max(0, perMonth - used));
  if (left === null || left >= plenty) return null;
  return { left, perMonth, exact: shown !== null };
}
