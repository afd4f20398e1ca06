import type { Memory } from './memory.ts';
import { reading } from './reading.ts';
import type { LocalRow } from './schema.ts';
import { write } from './write.ts';

/** Something that this device alone remembers; undefined when it does not. */
export function localValue(memory: Memory, key: LocalRow['key']): Promise<LocalRow['value'] | undefined> {
  return reading(memory, ['local'], async (tx) => (await tx.objectStore('local').get(key))?.value);
}

/** Lets this device remember something. */
export function setLocalValue(memory: Memory, key: LocalRow['key'], value: LocalRow['value']): Promise<void> {
  return write(memory, async ({ tx }) => {
    await tx.objectStore('local').put({ key, value });
  });
}

/** Lets this device forget it again. */
export function removeLocalValue(memory: Memory, key: LocalRow['key']): Promise<void> {
  return write(memory, ({ tx }) => tx.objectStore('local').delete(key));
}
