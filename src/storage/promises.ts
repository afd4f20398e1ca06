import type { OpenPromise, PromiseEnd } from '../core/relationship/promise.ts';
import { liftAll } from './lift.ts';
import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import { write } from './write.ts';

/** A promise as the user confirms it. */
export interface NewPromise {
  readonly contact: string;
  readonly by: 'me' | 'them';
  readonly text: string;
  readonly due?: number;
  /** UTC milliseconds; absent: now. */
  readonly made?: number;
}

/** Keeps a promise. Answers with its id. */
export function addPromise(memory: Memory, promise: NewPromise): Promise<string> {
  const id = memory.newId();
  return write(memory, async (writing) => {
    await writing.create('promises', id, { ...promise, made: promise.made ?? writing.now });
    return id;
  });
}

/** Changes an open promise's words or date; `due: null` takes the date away. */
export function changePromise(
  memory: Memory,
  id: string,
  changes: { readonly text?: string; readonly due?: number | null },
): Promise<OpenPromise> {
  return write(memory, (writing) => writing.change('promises', id, changes));
}

/** Ends a promise honestly. */
export function endPromise(
  memory: Memory,
  id: string,
  how: PromiseEnd['how'],
  sentence?: string,
): Promise<OpenPromise> {
  return write(memory, (writing) =>
    writing.change('promises', id, { end: { how, at: writing.now, ...(sentence ? { sentence } : {}) } }),
  );
}

/** Opens a promise again, as undo does. */
export function reopenPromise(memory: Memory, id: string): Promise<OpenPromise> {
  return write(memory, (writing) => writing.change('promises', id, { end: null }));
}

/** Open promises with a date, the soonest first, in both directions; at most `limit`. */
export function promisesByDate(memory: Memory, limit: number): Promise<readonly OpenPromise[]> {
  return reading(memory, ['promises'], async (tx) => {
    const found: OpenPromise[] = [];
    let cursor = await tx.objectStore('promises').index('byOpenDue').openCursor();
    while (cursor && found.length < limit) {
      found.push(...liftAll('promises', [cursor.value]));
      cursor = await cursor.continue();
    }
    return found;
  });
}

/** Takes a promise away that was kept by mistake. An honest end is `endPromise`. */
export function removePromise(memory: Memory, id: string): Promise<void> {
  return write(memory, async (writing) => {
    const promise = await writing.get('promises', id);
    if (promise === null) return;
    await writing.tx.objectStore('promises').delete(id);
    await writing.tx.objectStore('tombstones').put({ store: 'promises', id, gone: writing.stamps.next() });
    writing.mark(`gone/promises/${id}`);
    writing.touch(promise.contact);
  });
}
