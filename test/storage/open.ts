import { afterEach } from 'vitest';
import { type Memory, openMemory } from '../../src/storage/memory.ts';

// The same tests run on a simulated database, and in a real browser on its own.
if (typeof indexedDB === 'undefined') await import('./simulated.ts');

export const noon = Date.UTC(2026, 10, 12, 11);

/** A memory of its own with a clock that the test moves and ids that can be told apart. */
export interface TestMemory extends Memory {
  readonly name: string;
  at(instant: number): void;
  /** Moves to another time zone. */
  live(zone: string): void;
}

const file = Math.random().toString(36).slice(2);
const opened: TestMemory[] = [];
let count = 0;

function next(): number {
  count += 1;
  return count;
}

/** Several memories of one name share a database, as the contexts of the extension do. */
export function freshMemory(shared = `test-${next()}`): TestMemory {
  let now = noon;
  let zone = 'Europe/Berlin';
  const name = databaseNamed(shared);
  const memory: TestMemory = {
    ...openMemory({
      name,
      now: () => now,
      newId: () => `id-${String(next()).padStart(6, '0')}`,
      zone: () => zone,
    }),
    name,
    at(instant) {
      now = instant;
    },
    live(where) {
      zone = where;
    },
  };
  opened.push(memory);
  return memory;
}

/** The full name of a database that tests of this file call by a short one. */
export function databaseNamed(short: string): string {
  return `${file}-${short}`;
}

afterEach(async () => {
  const memories = opened.splice(0);
  await Promise.all(memories.map((memory) => memory.close()));
  for (const name of new Set(memories.map((memory) => memory.name))) indexedDB.deleteDatabase(name);
});
