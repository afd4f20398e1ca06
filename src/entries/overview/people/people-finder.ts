import type { Memory } from '../../../storage/memory.ts';
import {
  conditionsOf,
  everybodyBy,
  type ListedPerson,
  narrowed,
  type PeopleOrder,
  type PeopleQuery,
} from '../../../storage/people-index.ts';
import type { FirstReadings } from '../first-readings.ts';
import type { FirstSight } from '../first-sight.ts';

/** Who fits, in order. */
export interface Found {
  readonly ids: readonly string[];
  /** The first rows, where they came along. */
  readonly rows: readonly ListedPerson[];
  /** Nobody is missing: until then the head of the list is there, and their number is not known. */
  readonly whole: boolean;
  /** Raised by every write, so that rows in view are read again. */
  readonly version: number;
}

interface Question {
  readonly query: PeopleQuery;
  readonly version: number;
}

/** What is known when only the first rows are. */
export function head(rows: readonly ListedPerson[] | null | undefined, version: number): Found | null {
  return rows ? { ids: rows.map(({ card }) => card.id), rows, whole: false, version } : null;
}

/** Answers the newest question, one at a time, and keeps the order of everybody between two writes. */
export class PeopleFinder {
  readonly #memory: Memory;
  readonly #answer: (found: Found) => void;
  readonly #fail: (error: unknown) => void;
  readonly #sight: FirstSight;
  readonly #readings: FirstReadings;
  /** What was there before anybody asked, until it is taken as the answer to the first question. */
  #shown: Found | null;
  #next: Question | null = null;
  #busy = false;
  #order: { readonly by: PeopleOrder; readonly version: number; readonly ids: readonly string[] } | null = null;

  constructor(
    memory: Memory,
    answer: (found: Found) => void,
    fail: (error: unknown) => void,
    sight: FirstSight,
    readings: FirstReadings,
    shown: Found | null,
  ) {
    this.#memory = memory;
    this.#answer = answer;
    this.#fail = fail;
    this.#sight = sight;
    this.#readings = readings;
    this.#shown = shown;
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
        const shown =
          this.#shown ?? (this.#order === null ? head(await this.#readings.people.ask(query), version) : null);
        if (shown) {
          if (shown !== this.#shown) this.#answer(shown);
          this.#shown = null;
          // The rows in view are read before the thousands that are not.
          if (shown.rows.length > 0) await this.#sight.reached;
        }
        const [order, conditions] = await Promise.all([
          this.#orderOf(query.order, version),
          conditionsOf(this.#memory, query),
        ]);
        this.#answer({ ids: narrowed(order, conditions, query.reversed), rows: [], whole: true, version });
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
