import { useEffect, useState } from 'preact/hooks';
import { countPeople } from '../../storage/lists.ts';
import type { Memory } from '../../storage/memory.ts';

/**
 * How many people are kept; null until they are counted. Who sits where is read for it, so this begins when the day's
 * list is on the screen already.
 */
export function usePeopleCount(memory: Memory, now: number): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    let wanted = true;
    const timer = setTimeout(() => {
      countPeople(memory).then(
        (counted) => wanted && setCount(counted),
        () => {},
      );
    }, 50);
    return () => {
      wanted = false;
      clearTimeout(timer);
    };
  }, [memory, now]);
  return count;
}
