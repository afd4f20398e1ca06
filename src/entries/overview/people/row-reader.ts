import type { Memory } from '../../../storage/memory.ts';
import { cardsOf, type ListedPerson } from '../../../storage/people-index.ts';

/** Rows read at once, and how far ahead of the view they are read. */
const block = 64;
const ahead = 24;
/** More readings at a time would only make the rows in view wait for rows that have gone by. */
const mostAtOnce = 2;
/** So many rows are kept; a row costs about a kilobyte. */
const mostRows = 4000;

/** Reads the rows of a list block by block, where the view stands first. */
export class RowReader {
  readonly #memory: Memory;
  readonly #changed: () => void;
  readonly #fail: (error: unknown) => void;
  #rows = new Map<string, ListedPerson>();
  #fresh = new Set<string>();
  #ids: readonly string[] = [];
  #version = -1;
  #view: readonly [first: number, last: number] = [0, 0];
  #reading = 0;

  constructor(memory: Memory, changed: () => void, fail: (error: unknown) => void) {
    this.#memory = memory;
    this.#changed = changed;
    this.#fail = fail;
  }

  /** The row of this person as last read; undefined while it has not been. */
  row(id: string): ListedPerson | undefined {
    return this.#rows.get(id);
  }

  /** Takes rows that came with the answer of `version`, so that they are not read a second time. */
  know(rows: readonly ListedPerson[], version: number): void {
    this.#since(version);
    for (const row of rows) {
      this.#rows.set(row.card.id, row);
      this.#fresh.add(row.card.id);
    }
  }

  /** Says which rows are in view. After a write (`version`) rows are read again and shown as they were till then. */
  look(ids: readonly string[], version: number, first: number, last: number): void {
    this.#since(version);
    this.#ids = ids;
    this.#view = [first, last];
    this.#next();
  }

  #since(version: number): void {
    if (version === this.#version) return;
    this.#fresh = new Set();
    this.#version = version;
  }

  #next(): void {
    while (this.#reading < mostAtOnce) {
      const wanted = this.#missing();
      if (wanted.length === 0) return;
      this.#read(wanted);
    }
  }

  /** The block nearest to the middle of the view that has a row to be read. */
  #missing(): readonly string[] {
    const [first, last] = this.#view;
    const from = Math.floor(Math.max(0, first - ahead) / block);
    const to = Math.floor(Math.min(this.#ids.length - 1, last + ahead) / block);
    const middle = (first + last) / 2 / block - 0.5;
    const blocks = Array.from({ length: Math.max(0, to - from + 1) }, (_, index) => from + index);
    for (const at of blocks.sort((a, b) => Math.abs(a - middle) - Math.abs(b - middle))) {
      const ids = this.#ids.slice(at * block, (at + 1) * block).filter((id) => !this.#fresh.has(id));
      if (ids.length > 0) return ids;
    }
    return [];
  }

  #read(ids: readonly string[]): void {
    this.#reading += 1;
    for (const id of ids) this.#fresh.add(id);
    cardsOf(this.#memory, ids)
      .then((rows) => {
        if (this.#rows.size > mostRows) this.#forget();
        for (const row of rows) this.#rows.set(row.card.id, row);
        this.#changed();
      })
      // Not read again until something is written: a store that fails would be asked for ever.
      .catch(this.#fail)
      .finally(() => {
        this.#reading -= 1;
        this.#next();
      });
  }

  #forget(): void {
    this.#rows = new Map();
    this.#fresh = new Set();
  }
}
