import type { Memory } from '../../memory.ts';
import type { Incoming } from '../incoming.ts';
import { type ApplyOptions, applyPlan } from './apply.ts';
import { contactsToLookAt, type Plan, type Planning, planImport } from './plan.ts';
import { readStored } from './stored.ts';

/** Reads what is kept and says what taking a file in would do. Throws a `MemoryError`. */
export async function preview(
  memory: Memory,
  incoming: Incoming,
  options: Pick<Planning, 'forgotten'> = {},
): Promise<Plan> {
  const stored = await readStored(memory);
  const lookAt = contactsToLookAt(incoming, stored);
  const planning: Planning = { newId: memory.newId, ...options };
  return planImport(incoming, lookAt.length === 0 ? stored : await readStored(memory, lookAt), planning);
}

/** How often a plan is made anew because something else was written meanwhile. */
const attempts = 5;

/**
 * Takes a file in as previewed. When something was written since, the plan is made anew first. Answers with
 * the plan that was carried out.
 */
export async function importPlanned(
  memory: Memory,
  incoming: Incoming,
  plan: Plan,
  options: ApplyOptions & Pick<Planning, 'forgotten'> = {},
): Promise<Plan> {
  let current = plan;
  for (let attempt = 1; ; attempt += 1) {
    if ((await applyPlan(memory, current, options)) === 'done') return current;
    if (attempt === attempts) throw new Error('the memory does not come to rest');
    current = await preview(memory, incoming, options);
  }
}
