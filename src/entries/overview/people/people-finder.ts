import type { Memory } from '../../../storage/memory.ts';
import {
  conditionsOf,
  everybodyBy,
  firstByName,
  narrowed,
  type PeopleOrder,
  type PeopleQuery,
} from '../../../storage/people-index.ts';
import type { FirstSight } from '../first-sight.ts';

/** Who fits, in order. */
export interface Found {
  readonly ids: readonly string[];
  /** Raised by every write, so that rows in view are read again. */
  readonly version: number;
}

/** Enough for a tall window. */
const firstRows = 64;

interface Question {
  readonly query: PeopleQuery;
  readonly version: number;
}

/** Answers the newest question, one at a time, and keeps the order of everybody between two writes. */
export class PeopleFinder {
  readonly #memory: Memory;
  readonly #answer: (found: Found) => void;
  readonly #fail: (error: unknown) => void;
  readonly #sight: FirstSight;
  #next: Question | null = null;
  #busy = false;
  #order: { readonly by: PeopleOrder; readonly version: number; readonly ids: readonly string[] } | null = null;

  constructor(memory: Memory, answer: (found: Found) => void, fail: (error: unknown) => void, sight: FirstSight) {
    this.#memory = memory;
    this.#answer = answer;
    this.#fail = fail;
    this.#sight = sight;
  }

  ask(query: PeopleQuery, version: number): void {
    this.#next = { query, version };
    if (!this.#busy) void this.#run();
  }

  async #run(): Promise<void> {
    this.#busy = true;
    while (this.#next) {
      const { query, version } = this.#next;
      this.#next = null;
      try {
        if (this.#order === null && isEverybody(query)) {
          const ids = await firstByName(this.#memory, firstRows);
          this.#answer({ ids, version });
          // The rows in view are read before the thousands that are not.
          if (ids.length > 0) await this.#sight.reached;
        }
        const [order, conditions] = await Promise.all([
          this.#orderOf(query.order, version),
          conditionsOf(this.#memory, query),
        ]);
        this.#answer({ ids: narrowed(order, conditions, query.reversed), version });
      } catch (error) {
        this.#fail(error);
      }
    }
    this.#busy = false;
  }

  async #orderOf(by: PeopleOrder, version: number): Promise<readonly string[]> {
    if (this.#order?.by === by && this.#order.version === version) return this.#order.ids;
    const ids = await everybodyBy(this.#memory, by);
    this.#order = { by, version, ids };
    return ids;
  }
}

/** Everybody by name, as the page opens. */
function isEverybody({ text, facets, last, withReason, order, reversed }: PeopleQuery): boolean {
  const open = text === '' && Object.keys(facets).length === 0 && !last && !withReason;
  return open && order === 'name' && !reversed;
}
