import { bubbleOf } from '../../../storage/bubble.ts';
import { fadingPeople } from '../../../storage/fading.ts';
import { circleCounts, countPeople, isAnybodyKept } from '../../../storage/lists.ts';
import type { Memory } from '../../../storage/memory.ts';
import { lastYear } from '../../../storage/year.ts';

const mostFading = 10;

export type PicturesRead = Awaited<ReturnType<typeof readPictures>>;

/** What the pictures at the top are drawn from. */
export async function readPictures(memory: Memory) {
  const [year, circles, anybody] = await Promise.all([lastYear(memory), circleCounts(memory), isAnybodyKept(memory)]);
  return { year, circles, anybody, now: memory.now() };
}

/** Who is about to slip. */
export function readFading(memory: Memory) {
  return fadingPeople(memory, mostFading);
}

/** What everybody together is like. Walks over all of them. */
export async function readBubble(memory: Memory) {
  const [bubble, people] = await Promise.all([bubbleOf(memory), countPeople(memory)]);
  return { ...bubble, people };
}
