import type { Memory } from '../../memory.ts';
import { MemoryError } from '../../memory-error.ts';
import { alone } from '../../sync/alone.ts';
import { takeBackUnfinished } from '../../undo-merge.ts';
import type { Incoming } from '../incoming.ts';
import { ImportError } from '../trouble.ts';
import { type ApplyOptions, applyPlan, carrying } from './apply.ts';
import { merged } from './match.ts';
import { contactsToLookAt, type Plan, type Planning, planImport } from './plan.ts';
import { readStored } from './stored.ts';

/** Reads what is kept and says what taking a file in would do. Throws a `MemoryError`. */
export async function preview(
  memory: Memory,
  incoming: Incoming,
  options: Pick<Planning, 'forgotten'> = {},
): Promise<Plan> {
  const stored = await readStored(memory);
  const { breathe } = memory.way;
  const people = await merged(incoming.people, breathe);
  const lookAt = await contactsToLookAt(people, stored, breathe);
  const planning: Planning = { newId: memory.newId, ...options };
  const known = lookAt.length === 0 ? stored : await readStored(memory, lookAt);
  return planImport(incoming, people, known, planning, breathe);
}

/** How often in a row a plan is made anew, because something else was written meanwhile, without getting any further. */
const attempts = 5;

/**
 * Takes a file in as previewed: all of it or, when it is ended by `signal`, by a failure or by the browser's death,
 * nothing; what came in until then is taken back, after a death at the next start. When something was written since the
 * preview, the plan is made anew first. Answers with what was carried out. Throws an `ImportError` (`cancelled`) or a
 * `MemoryError`.
 */
export async function importPlanned(
  memory: Memory,
  incoming: Incoming,
  plan: Plan,
  options: ImportOptions = {},
): Promise<Plan> {
  const job = async () => {
    await takeBackUnfinished(memory);
    try {
      return await carryOut(memory, incoming, plan, options);
    } catch (error) {
      const cause = error instanceof MemoryError ? error.cause : error;
      if (cause instanceof ImportError) await takeBackUnfinished(memory, options.back);
      // What cannot be taken back now is taken back at the next start.
      else await takeBackUnfinished(memory, options.back).catch(() => {});
      throw cause instanceof ImportError ? cause : error;
    }
  };
  const done = await alone(true, job, options.signal);
  if (done === null) throw new ImportError('cancelled', '');
  return done;
}

/** `back`: called while what came in is taken back, with the share that is left. */
export type ImportOptions = ApplyOptions & Pick<Planning, 'forgotten'> & { readonly back?: (left: number) => void };

async function carryOut(memory: Memory, incoming: Incoming, first: Plan, options: ImportOptions): Promise<Plan> {
  const whole = carrying();
  let plan = first;
  for (let attempt = 1; ; attempt += 1) {
    const { steps } = whole;
    const applied = await applyPlan(memory, plan, options, whole);
    // Planned anew half-way, a plan holds only what remained.
    if (applied === 'done')
      return { ...plan, counts: { ...plan.counts, fresh: whole.fresh.size, changed: whole.known.size } };
    if (whole.steps > steps) attempt = 0;
    if (attempt === attempts) throw new Error('the memory does not come to rest');
    plan = await preview(memory, incoming, options);
  }
}
