/** Longer ones are no words, and not worth the room. */
const longestKept = 40;

/**
 * What was worked out of words, kept within bounds. Of two shelves the younger is filled; when it is full, the older is
 * emptied and takes its place. So what everybody says stays, and what only one page says goes.
 */
export class WordMemory<Value> {
  readonly #mostOnShelf: number;
  #young = new Map<string, Value>();
  #old = new Map<string, Value>();

  /** `most` words are kept at most. */
  constructor(most: number) {
    this.#mostOnShelf = Math.ceil(most / 2);
  }

  get(word: string): Value | undefined {
    const young = this.#young.get(word);
    if (young !== undefined) return young;
    const old = this.#old.get(word);
    if (old !== undefined) this.set(word, old);
    return old;
  }

  set(word: string, value: Value): void {
    if (word.length > longestKept) return;
    if (this.#young.size >= this.#mostOnShelf) {
      const emptied = this.#old;
      emptied.clear();
      this.#old = this.#young;
      this.#young = emptied;
    }
    this.#young.set(word, value);
  }
}
