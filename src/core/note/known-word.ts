/** A word as a lexicon knows it: its spelling, its stem, and the topics that it belongs to alone. */
export interface KnownWord {
  readonly form: string;
  readonly stem: string;
  /** The stem is of letters alone, and could have been learned; see `learned-words.ts`. */
  readonly plain: boolean;
  /** A bit for each topic, see the lexicons. */
  readonly topics: number;
  /** Its number among the words of phrases; 0 when it stands in none. */
  readonly number: number;
  /** Phrases that can begin with it; null when none can. */
  readonly phrases: Begun | null;
  /** Whether its form shows a verb of the past; null until asked for. */
  past: boolean | null;
}

/** Phrases that begin with the same word. */
export interface Begun {
  /** Those in which one of certain words must come second, by the number of each of these. */
  readonly bySecond: ReadonlyMap<number, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

/** Several words that stand for something together. */
export interface Phrase {
  readonly topic: number;
  /**
   * What stands in its places, one after the other, as numbers in a row, which a processor reads at a glance: `gap`,
   * `anyWord`, or how many words a place has to choose from and the number of each; a beginning of words is negative.
   */
  readonly places: readonly number[];
}

/** Up to four words of any kind. */
export const gap = -1;
/** One word of any kind. */
export const anyWord = 0;
