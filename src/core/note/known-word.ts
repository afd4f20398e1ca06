/** A word as a lexicon knows it: its spelling, its stem, and the topics that it belongs to alone. */
export interface KnownWord {
  readonly form: string;
  readonly stem: string;
  /** A bit for each topic, see the lexicons. */
  readonly topics: number;
  /** Phrases that can begin with it; null when none can. */
  readonly phrases: Begun | null;
}

/** Phrases that begin with the same word. */
export interface Begun {
  /** Those in which one of certain words must come second, by each of these. */
  readonly bySecond: ReadonlyMap<string, readonly Phrase[]>;
  readonly others: readonly Phrase[];
}

/** Several words that stand for something together. */
export interface Phrase {
  readonly topic: number;
  readonly slots: readonly Slot[];
}

/** One place in a phrase. */
export interface Slot {
  /** Null matches any word; a gap matches up to four. */
  readonly choices: readonly { readonly text: string; readonly open: boolean }[] | null;
  readonly gap: boolean;
}
