import { fadingPeople } from '../../../storage/fading.ts';
import { circleCounts, countPeople } from '../../../storage/lists.ts';
import type { Memory } from '../../../storage/memory.ts';
import { lastYear } from '../../../storage/year.ts';

const mostFading = 10;

export type PicturesRead = Awaited<ReturnType<typeof readPictures>>;

/** What all pictures but the bubble are drawn from. */
export async function readPictures(memory: Memory) {
  const [year, fading, circles, people] = await Promise.all([
    lastYear(memory),
    fadingPeople(memory, mostFading),
    circleCounts(memory),
    countPeople(memory),
  ]);
  return { year, fading, circles, people, now: memory.now() };
}
