import type { Reason } from '../core/relationship/reason.ts';
import type { Memory } from './memory.ts';
import { write } from './write.ts';

export { countToday, followUpsToday, type ShownFollowUp, type TodayShown } from './today.ts';

/** What `done` and `snooze` leave to be undone. */
export interface Receipt {
  readonly decision: string;
  /** A promise that was ended by it. */
  readonly promise: string | null;
}

/** The user did it. A promise of the user's counts as kept; clocks start anew. */
export function done(memory: Memory, person: string, reason: Reason): Promise<Receipt> {
  const decision = memory.newId();
  return write(memory, async (writing) => {
    const promise = 'promise' in reason ? reason.promise : null;
    if (promise !== null && (await writing.get('promises', promise)))
      await writing.change('promises', promise, { end: { how: 'kept', at: writing.now } });
    await writing.create('followUps', decision, {
      contact: person,
      reason: reason.id,
      what: 'done',
      at: writing.now,
      ...(promise === null ? {} : { promise }),
    });
    return { decision, promise };
  });
}

/** Not now. `until` in UTC milliseconds. */
export function snooze(memory: Memory, person: string, reason: Reason, until: number): Promise<Receipt> {
  const decision = memory.newId();
  return write(memory, async (writing) => {
    await writing.create('followUps', decision, {
      contact: person,
      reason: reason.id,
      what: 'snoozed',
      at: writing.now,
      until,
      ...('promise' in reason ? { promise: reason.promise } : {}),
    });
    return { decision, promise: null };
  });
}

/** Takes a `done` or `snooze` back. Twice changes nothing. */
export function undo(memory: Memory, receipt: Receipt): Promise<void> {
  return write(memory, async (writing) => {
    await writing.change('followUps', receipt.decision, { undone: true });
    if (receipt.promise !== null) await writing.change('promises', receipt.promise, { end: null });
  });
}
