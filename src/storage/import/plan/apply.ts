import type { Stamp } from '../../../core/relationship/clock.ts';
import { sortWords, sortWordsIfMany } from '../../gather-words.ts';
import { beginJournalIn, endJournal, type Noting, noted } from '../../journal.ts';
import type { Memory } from '../../memory.ts';
import { tidied } from '../../merge-in.ts';
import { reading } from '../../reading.ts';
import { readSettings } from '../../settings.ts';
import { anything } from '../../unsent.ts';
import { type Writing, write } from '../../write.ts';
import { ImportError } from '../trouble.ts';
import { changeKnown, type Known, knownIn } from './known-people.ts';
import { addFresh, type Judge, type Made, type Making, made } from './new-people.ts';
import type { Plan } from './plan.ts';

export interface ApplyOptions {
  readonly signal?: AbortSignal;
  /** People written so far, of how many. */
  readonly progress?: (done: number, total: number) => void;
  readonly judge?: Judge;
}

/** `changed`: something else was written since the plan was made, or between two steps; plan what remains again. */
export type Applied = 'done' | 'changed';

/** One import over all of its steps, and over plans that were made anew on the way. */
export interface Carrying {
  /** The journal is begun with the first step that is not the last one. */
  begun: boolean;
  steps: number;
  /** The memory's clock before the first step. */
  since: Stamp | null;
  /** Whom it has written so far: people who were not there, and people who were. */
  readonly fresh: Set<string>;
  readonly known: Set<string>;
}

export const carrying = (): Carrying => ({
  begun: false,
  steps: 0,
  since: null,
  fresh: new Set(),
  known: new Set(),
});

/** People a step while nobody else has a screen open: what a transaction costs of its own is saved. */
const stepAlone = 320;
/** The same while somebody has: the stores are held for some twenty milliseconds. */
const stepBusy = 64;
/** So many people are told to other devices one by one; more of them, as everything there is. */
const fewPeople = 500;
/** A screen that is open reads at most so many people who are not sorted in. */
const considerate = { rows: Number.POSITIVE_INFINITY, people: 2000 } as const;

/**
 * Carries a plan out, step by step, so that other windows need not wait for all of it. What each step found is noted:
 * whoever calls takes back what came in should the import end before its last step (`import.ts`). Throws an
 * `ImportError` (`cancelled`) or a `MemoryError`.
 */
export async function applyPlan(memory: Memory, plan: Plan, options: ApplyOptions, whole: Carrying): Promise<Applied> {
  const known = knownIn(plan);
  const total = plan.fresh.length + known.length;
  const making: Making = {
    plan,
    judge: options.judge,
    now: memory.now(),
    settings: await reading(memory, ['settings'], readSettings),
  };
  let ahead: readonly Made[] = [];
  let clock = plan.clock;
  let done = 0;
  let isLast = false;
  while (!isLast) {
    if (options.signal?.aborted) throw new ImportError('cancelled', '');
    const count = memory.way.busy() ? stepBusy : stepAlone;
    const from = Math.max(0, done - known.length);
    const until = Math.max(0, done + count - known.length);
    isLast = done + count >= total;
    const step: Step = {
      known: known.slice(done, done + count),
      fresh: plan.fresh.slice(from, until),
      next: plan.fresh.slice(until, until + count),
      making,
      ahead,
      isLast,
    };
    const after = await takeStep(memory, clock, step, whole);
    if (after === null) return 'changed';
    ahead = after.ahead;
    clock = after.clock;
    done = Math.min(total, done + count);
    options.progress?.(done, total);
    if (isLast) break;
    await memory.way.give();
    if (memory.way.busy()) await tidied(sortWordsIfMany(memory, considerate));
  }
  if (whole.fresh.size + whole.known.size > 0) {
    memory.announce({ people: [], all: true, settings: false });
    // Everything is there and found already; upkeep tries again should this fail.
    await tidied(sortWords(memory));
  }
  return 'done';
}

/** What one step writes. */
interface Step {
  readonly known: readonly Known[];
  readonly fresh: Plan['fresh'];
  /** New people of the step after this one. */
  readonly next: Plan['fresh'];
  readonly making: Making;
  /** Those of this one, made ready while the step before was being stored. */
  readonly ahead: readonly Made[];
  readonly isLast: boolean;
}

/** The clock after it, and who is ready for the next one; null when something else was written and nothing of it was. */
async function takeStep(
  memory: Memory,
  clock: string,
  step: Step,
  whole: Carrying,
): Promise<{ readonly clock: string; readonly ahead: readonly Made[] } | null> {
  const { known, fresh, isLast, making } = step;
  let after: string | null = null;
  let ahead: readonly Made[] = [];
  const body = async (writing: Writing) => {
    const { tx, stamps } = writing;
    const row = await tx.objectStore('local').get('clock');
    if ((row ? String(row.value) : '') !== clock) return;
    whole.since ??= stamps.last;
    if (!isLast && !whole.begun) await beginJournalIn(writing);
    const people = async (noting: Noting | null) => {
      await changeKnown(writing, known, making.judge, noting);
      await addFresh(writing, fresh, step.ahead, making, noting);
      // While the database stores them there is time for the next people.
      const stored = writing.cards.flush();
      ahead = step.next.map((one) => made(one, making));
      await stored;
    };
    if (isLast) await people(null);
    else await noted(writing, whole.steps, people);
    if (isLast) {
      tellAll(writing, new Set([...whole.known, ...whole.fresh, ...idsOf(known), ...idsOf(fresh)]), whole.since);
      if (whole.begun) await endJournal(tx);
    }
    after = stamps.last;
  };
  await write(memory, body, { durability: isLast && whole.begun ? 'strict' : 'relaxed', echo: !isLast });
  if (after === null) return null;
  whole.begun ||= !isLast;
  whole.steps += 1;
  for (const id of idsOf(known)) whole.known.add(id);
  for (const id of idsOf(fresh)) whole.fresh.add(id);
  return { clock: after, ahead };
}

const idsOf = (some: readonly { readonly id: string }[]) => some.map(({ id }) => id);

/** The other devices are told when all of it is in. */
function tellAll(writing: Writing, people: ReadonlySet<string>, since: Stamp): void {
  if (people.size > fewPeople) writing.mark(anything, since);
  else for (const id of people) writing.mark(id, since);
}
