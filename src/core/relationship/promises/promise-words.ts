/** How a language says that something will be done, and by when. Patterns match folded, lower-case text. */
export interface PromiseWords {
  /** Any of these makes a sentence a promise by the writer. */
  readonly commits: readonly RegExp[];
  /** Any of these takes it back: negation, mere possibility, done already, asking. */
  readonly excuses: readonly RegExp[];
  /** Names of days and months, in order; days begin with Monday. */
  readonly weekdays: readonly RegExp[];
  readonly months: readonly RegExp[];
  readonly when: {
    readonly today: RegExp;
    readonly tomorrow: RegExp;
    readonly dayAfter: RegExp;
    readonly weekend: RegExp;
    readonly thisWeek: RegExp;
    readonly startOfNextWeek: RegExp;
    readonly nextWeek: RegExp;
    readonly endOfMonth: RegExp;
    readonly nextMonth: RegExp;
    /** First group: how many, as digits or a word of `numbers`; second: a unit that begins like one of `units`. */
    readonly inSome: RegExp;
    /** Groups: day and month as digits, year perhaps. */
    readonly numeric: RegExp | null;
    /** Groups `day` and `month`; month as in `months`. */
    readonly spelt: RegExp;
  };
  readonly numbers: Readonly<Record<string, number>>;
  readonly units: readonly (readonly [beginning: string, days: number])[];
}
