import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import { afterEach } from 'vitest';
import { type Memory, openMemory } from '../../src/storage/memory.ts';

export const noon = Date.UTC(2026, 10, 12, 11);

/** A memory of its own with a clock that the test moves and ids that can be told apart. */
export interface TestMemory extends Memory {
  at(instant: number): void;
}

const opened: Memory[] = [];
let count = 0;

function next(): number {
  count += 1;
  return count;
}

/** Several memories of one name share a database, as the contexts of the extension do. */
export function freshMemory(name = `test-${next()}`): TestMemory {
  let now = noon;
  const memory = openMemory({
    name,
    now: () => now,
    newId: () => `id-${String(next()).padStart(6, '0')}`,
    zone: () => 'Europe/Berlin',
  });
  opened.push(memory);
  return {
    ...memory,
    at(instant) {
      now = instant;
    },
  };
}

afterEach(async () => {
  await Promise.all(opened.splice(0).map((memory) => memory.close()));
  globalThis.indexedDB = new IDBFactory();
});
