import 'fake-indexeddb/auto';
import { openMemory } from '../../src/storage/memory.ts';
import { live, type Sample, sampleOf } from './freeze.ts';

/** The sample of the newest version, the same whenever it is made. */
export async function makeSample(): Promise<Sample> {
  const now = Date.UTC(2026, 10, 12, 11);
  let count = 0;
  const memory = openMemory({
    name: 'sample',
    now: () => now,
    newId: () => {
      count += 1;
      return `sample-${String(count).padStart(4, '0')}`;
    },
    zone: () => 'Europe/Berlin',
  });
  await live(memory, now);
  const sample = await sampleOf(memory);
  await memory.close();
  return sample;
}
